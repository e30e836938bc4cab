using Entente.Dynamics;
using Entente.Ensembles.Designs;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>Something that people call by a name: the model's own, and that with the numbers of actors behind it.</summary>
internal interface INamed
{
    /// <summary>The full name, such as <c>reaction.1</c>.</summary>
    string Text { get; }

    /// <summary>The model's own, such as <c>reaction</c>.</summary>
    string Stem { get; }
}

/// <summary>An input of a model.</summary>
internal sealed record InputName(string Text, ModelParameter Parameter, int I, int J) : INamed
{
    /// <inheritdoc/>
    public string Stem => Parameter.Id;
}

/// <summary>An output of a model.</summary>
internal sealed record OutputName(string Text, ModelOutput Output, int I, int J) : INamed
{
    /// <inheritdoc/>
    public string Stem => Output.Id;
}

/// <summary>The names of a model's inputs and outputs: <c>step-length</c>, <c>reaction.1</c> of the first actor, <c>weight.1.2</c> of the first towards the second.</summary>
internal sealed class SweepNames(IModel model, int actors)
{
    /// <summary>Most coordinates of a Sobol sequence.</summary>
    public const int MostSobol = SobolSequence.MostDimensions;

    /// <summary>Every input.</summary>
    public IReadOnlyList<InputName> Inputs { get; } =
        [.. model.Parameters.SelectMany(p => Slots(p.Per, actors).Select(s => new InputName(Name(p.Id, p.Per, s.I, s.J), p, s.I, s.J)))];

    /// <summary>Every output.</summary>
    public IReadOnlyList<OutputName> Outputs { get; } =
        [.. model.Outputs.SelectMany(o => Slots(o.Per, actors).Select(s => new OutputName(Name(o.Id, o.Per, s.I, s.J), o, s.I, s.J)))];

    /// <summary>What a reduction is called.</summary>
    public static string Of(Reduction by) => by.ToString().ToLowerInvariant();

    private static IEnumerable<(int I, int J)> Slots(Per per, int actors) => per switch
    {
        Per.Model => [(0, 0)],
        Per.Actor => Enumerable.Range(0, actors).Select(i => (i, 0)),
        _ => from i in Enumerable.Range(0, actors) from j in Enumerable.Range(0, actors) where i != j select (i, j),
    };

    private static string Name(string id, Per per, int i, int j) => per switch
    {
        Per.Model => id,
        Per.Actor => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}.{i + 1}"),
        _ => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}.{i + 1}.{j + 1}"),
    };
}
