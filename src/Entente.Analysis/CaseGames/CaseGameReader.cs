using Entente.Analysis.Plans;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Games;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.GameFiles;

namespace Entente.Analysis.CaseGames;

/// <summary>Reads the games of a case: their payoffs may be formulas over the case's indicators, with actors in place of actor variables.</summary>
/// <param name="case">The case.</param>
/// <param name="theories">Theories whose registers formulas may call.</param>
public sealed class CaseGameReader(Case @case, IReadOnlyDictionary<string, TheoryFile> theories)
{
    /// <summary>What formulas may be made of: the case's measures of its actors and groups.</summary>
    public GameVocabulary Vocabulary { get; } = new([], [.. @case.Actors.Keys.Concat(@case.Groups.Keys).Order(StringComparer.Ordinal)], []);

    /// <summary>The game of a YAML file, or null after reporting every fault.</summary>
    /// <param name="shown">Path shown in messages.</param>
    /// <param name="text">Its text.</param>
    /// <param name="faults">Takes the faults.</param>
    public GameFile? Read(string shown, string text, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var before = faults.Count;
        if (GameFileReader.Read(shown, text, Vocabulary, faults) is not { } read)
        {
            return null;
        }

        foreach (var source in read.Sources.Where(s => !@case.Sources.ContainsKey(s.Text)))
        {
            Unknown(source, faults);
        }

        var check = new TheoryCheck(@case, [.. theories.Values], faults);
        foreach (var formula in Formulas(read.Game))
        {
            check.Check(formula);
        }

        return faults.Count == before ? read : null;
    }

    /// <summary>Reads every game of the case and reports every fault of them.</summary>
    /// <returns>Those without fault, in the order of their paths.</returns>
    public IReadOnlyList<CaseGame> ReadAll(DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        return [.. @case.Games.Select(game => Any(game, faults)).OfType<CaseGame>()];
    }

    /// <summary>Whether nothing but plain numbers stands in a game.</summary>
    public static bool IsExact(StatedGame game) => Formulas(game).All(formula => ExactNumber.TryParse(formula.Text, out _));

    private CaseGame? Any((string Path, string Text) game, DiagnosticBag faults)
    {
        if (Path.GetExtension(game.Path) is ".yml")
        {
            return Read(game.Path, game.Text, faults) is { } read ? new CaseGame(game.Path, read.Title, read.Game.Players.Count, read.Game.Play is StatedTree, !IsExact(read.Game)) : null;
        }

        try
        {
            return GambitFile.Parse(game.Text, game.Path) switch
            {
                NormalGame normal => new CaseGame(game.Path, Localised.Same(normal.Title), normal.Players.Count, false, false),
                ExtensiveGame tree => new CaseGame(game.Path, Localised.Same(tree.Title), tree.Players.Count, true, false),
                _ => null,
            };
        }
        catch (GameFileException fault)
        {
            faults.Error(new Position(fault.Place.File, fault.Place.Line, fault.Place.Column), fault.Code, fault.English, fault.Chinese);
            return null;
        }
    }

    private void Unknown(YamlScalar source, DiagnosticBag faults)
    {
        var (hint, shown) = (Hint.For(source.Text, @case.Sources.Keys), SafeText.Show(source.Text));
        faults.Error(source.At, "E0730", $"sources.bib has no entry '{shown}'{hint.En}", $"sources.bib 中無條目「{shown}」{hint.ZhHant}");
    }

    internal static IEnumerable<Formula> Formulas(StatedGame game) => game.Play switch
    {
        StatedMatrix matrix => matrix.Outcomes.SelectMany(outcome => outcome.Payoffs),
        StatedTree tree => Formulas(tree.Root),
        _ => [],
    };

    private static IEnumerable<Formula> Formulas(StatedNode node) => node switch
    {
        StatedEnd end => end.Outcome.Payoffs,
        StatedChoice choice => choice.Branches.SelectMany(branch => Formulas(branch.Then)),
        StatedChance chance => chance.Branches.Select(branch => branch.Probability).OfType<Formula>().Concat(chance.Branches.SelectMany(branch => Formulas(branch.Then))),
        _ => [],
    };
}

/// <summary>A game that lies in a case.</summary>
/// <param name="Path">Its path as shown to people.</param>
/// <param name="Title">Title.</param>
/// <param name="Players">How many play.</param>
/// <param name="IsTree">Whether moves follow one another.</param>
/// <param name="IsUncertain">Whether payoffs rest on indicators of the case.</param>
public sealed record CaseGame(string Path, Localised Title, int Players, bool IsTree, bool IsUncertain);
