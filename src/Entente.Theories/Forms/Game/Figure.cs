using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;

namespace Entente.Theories.Forms.Game;

/// <summary>A named quantity of a game: a threshold, a belief, a cost. Payoffs, chances, verdicts and later figures may use it.</summary>
/// <param name="Id">Name.</param>
/// <param name="Title">In words.</param>
/// <param name="Of">What it is: over indicators, parameters and figures that stand before it.</param>
/// <param name="Folded">The same where it goes over several actors and is folded: over indicators only; null otherwise.</param>
/// <param name="AtLeast">Level from which on the finding says that it holds; null where it is only a value.</param>
/// <param name="Unit">What it measures, where that is not a level on the 0–1 scale.</param>
public sealed record Figure(string Id, Localised Title, Formula Of, Quantified? Folded, Formula? AtLeast, Localised? Unit)
{
    /// <summary>Whether the finding lists it: steps of a calculation need not be.</summary>
    public bool IsShown { get; init; } = true;

    /// <summary>Its formulas.</summary>
    public IEnumerable<Formula> Formulas => AtLeast is null ? [Of] : [Of, AtLeast];

    /// <summary>Reads the sound figures under <c>quantities</c>; the others are reported.</summary>
    /// <param name="map">Where they stand.</param>
    /// <param name="names">Names that have a meaning before the first of them: parameters.</param>
    /// <param name="variables">Actor variables.</param>
    public static IReadOnlyList<Figure> ReadAll(YamlMap map, IReadOnlyList<string> names, IReadOnlyList<string> variables)
    {
        var found = new List<Figure>();
        foreach (var (key, node) in map.OptionalMap("quantities")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is { } inner && Names.Check(key, map.Faults) && Read(key.Text, inner, [.. names, .. found.Select(f => f.Id)], variables) is { } figure)
            {
                found.Add(figure);
            }
        }

        return found;
    }

    private static Figure? Read(string id, YamlMap inner, IReadOnlyList<string> names, IReadOnlyList<string> variables)
    {
        var title = inner.LocalisedHere(id);
        var folded = inner.Find("over") is null ? null : Quantified.Read(inner, []);
        var of = folded?.Formula ?? (inner.Find("over") is null ? Formula.Read(inner, "of", names, variables, []) : null);
        var least = inner.Find("at-least") is null ? null : Line(inner, names);
        var unit = inner.Find("unit") is null ? null : inner.Localised("unit");
        var shown = Shown(inner);
        inner.Close();
        return title is null || of is null ? null : new Figure(id, title, of, folded, least, unit) { IsShown = shown };
    }

    /// <summary>A line may be drawn by parameters and figures, not by indicators.</summary>
    private static Formula? Line(YamlMap inner, IReadOnlyList<string> names)
    {
        var line = Formula.Read(inner, "at-least", names, [], []);
        foreach (var name in line?.Expression.NameUses.Where(n => !names.Contains(n.Identifier)) ?? [])
        {
            var hint = Hint.For(name.Identifier, names);
            inner.Faults.Error(line!.Place(name.Position), "E0454", $"'{SafeText.Show(name.Identifier)}' is neither a parameter nor a quantity that stands before{hint.En}", $"「{SafeText.Show(name.Identifier)}」不是參數，亦非先前所列之數量{hint.ZhHant}");
        }

        return line;
    }

    private static bool Shown(YamlMap inner)
    {
        if (inner.OptionalText("shown") is not { } word || word is "yes" or "no")
        {
            return inner.OptionalText("shown") != "no";
        }

        inner.Faults.Error(inner.Find("shown")!.At, "E0468", "'shown' is yes or no", "「shown」應為 yes 或 no");
        return true;
    }
}
