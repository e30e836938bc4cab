using Entente.Expressions;

namespace Entente.Theories.Forms.Game;

/// <summary>A game solved in every draw. Columns hold 1 where something holds and 0 where not; chances lie between.</summary>
public interface IPlaySolution
{
    /// <summary>Calls that it answers, with what stands in them.</summary>
    IReadOnlyList<PlayCall> Calls { get; }

    /// <summary>Names that it gives a meaning.</summary>
    IReadOnlyList<string> Names { get; }

    /// <summary>The column of a name.</summary>
    ReadOnlyMemory<double> Name(string name);

    /// <summary>The column of a call; it may be one that is worked out only where it is asked for.</summary>
    /// <param name="call">One of <see cref="Calls"/>.</param>
    /// <param name="words">What stands in it; checked when the theory was read.</param>
    Value Answer(string call, IReadOnlyList<string> words);
}
