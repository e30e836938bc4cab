namespace Entente.Dynamics;

/// <summary>
/// A discrete-time model over actors and directed pairs. A model has no state of its own and may run on several
/// threads at once; it is discovered by <see cref="Models"/> and needs a constructor without arguments.
/// </summary>
public interface IModel
{
    /// <summary>Kebab-case name, unique among models.</summary>
    string Id { get; }

    /// <summary>Its name for people.</summary>
    Words Title { get; }

    /// <summary>What it says and what it leaves out, in a few sentences.</summary>
    Words About { get; }

    /// <summary>Keys of the bibliography entries that it comes from.</summary>
    IReadOnlyList<string> Sources { get; }

    /// <summary>How many actors it takes.</summary>
    (int Fewest, int Most) Actors { get; }

    /// <summary>Its parameters; equations name them by place.</summary>
    IReadOnlyList<ModelParameter> Parameters { get; }

    /// <summary>What it tells of each step; equations name them by place.</summary>
    IReadOnlyList<ModelOutput> Outputs { get; }

    /// <summary>Its sources of chance; equations name them by place; may be empty.</summary>
    IReadOnlyList<ModelNoise> Noises { get; }

    /// <summary>Values per draw that the equations carry from step to step.</summary>
    int States(int actors);

    /// <summary>Plays the block's draws from step 0 to its last step: <c>block.Play(default(Equations))</c>.</summary>
    void Run(Block block);
}
