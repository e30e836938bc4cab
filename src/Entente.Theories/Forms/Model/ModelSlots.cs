using Entente.Dynamics;

namespace Entente.Theories.Forms.Model;

/// <summary>What formulas call the values of a model: <c>trust-A</c> of an actor, <c>weight-A-B</c> of a pair, the bare name of what there is one of.</summary>
/// <param name="Name">The name.</param>
/// <param name="Place">The place in the model's list.</param>
/// <param name="I">The actor, or the first of the pair.</param>
/// <param name="J">The second of the pair.</param>
public sealed record ModelSlot(string Name, int Place, int I, int J)
{
    /// <summary>The outputs of a model played by such actors.</summary>
    public static IReadOnlyList<ModelSlot> Outputs(IModel model, IReadOnlyList<string> actors) =>
        [.. model.Outputs.SelectMany((o, place) => Of(o.Per, actors).Select(s => new ModelSlot(s.Suffix.Length == 0 ? o.Id : $"{o.Id}-{s.Suffix}", place, s.I, s.J)))];

    /// <summary>The values that a parameter has for such actors, by what stands for each in a theory.</summary>
    public static IEnumerable<(string Suffix, int I, int J)> Of(Per per, IReadOnlyList<string> actors) => per switch
    {
        Per.Model => [("", 0, 0)],
        Per.Actor => actors.Select((a, i) => (a, i, 0)),
        _ => from i in Enumerable.Range(0, actors.Count)
             from j in Enumerable.Range(0, actors.Count)
             where i != j
             select ($"{actors[i]}-{actors[j]}", i, j),
    };
}

/// <summary>A formula for a parameter of the model.</summary>
/// <param name="Parameter">The parameter.</param>
/// <param name="Place">Its place in the model's list.</param>
/// <param name="Slot">For which actor or pair: row by row; null: for all.</param>
/// <param name="Of">What it is in each draw.</param>
public sealed record ModelSetting(ModelParameter Parameter, int Place, int? Slot, Formula Of);
