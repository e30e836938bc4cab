using Entente.Cases.Yaml;
using Entente.Theories.Files;
using Entente.Theories.GameFiles;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Game;

/// <summary>Reads a game whose payoffs are formulas, and the verdicts over it.</summary>
internal static class PlayedReader
{
    private static readonly string[] Functions = ["equilibrium", "only-equilibrium", "dominant", "mixes", "plays", "reached", "gets"];
    private static readonly string[] Words = ["en", "zh-Hant"];
    private static readonly string[] Spoken = ["quantities", "players", "outcomes", "tree", "matrix"];

    /// <summary>Whether the file states such a game.</summary>
    internal static bool Applies(YamlMap map) => map.Find("players") is not null || map.Find("tree") is not null || map.Find("matrix") is not null;

    /// <summary>The body and its verdicts, or null after reporting.</summary>
    internal static (TheoryBody Body, IReadOnlyList<Verdict> Verdicts)? Read(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        string[] variables = [.. Cast.Variables.Where(v => v is "A" or "B" || Mentions(map, v))];
        string[] given = [.. parameters.Select(p => p.Id)];
        var figures = Figure.ReadAll(map, given, variables);
        string[] named = [.. given, .. figures.Select(f => f.Id)];
        var game = StatedGameReader.Read(map, new GameVocabulary(named, variables, []));
        string[] solved = [.. named, .. game is null ? [] : Names(game)];
        var claims = Claim.ReadAll(map, solved, Functions);
        string[] all = [.. solved, .. claims.Select(c => c.Id)];
        var rules = VerdictRules.Read(map, all, Functions);
        var (value, unit) = (Formula.Read(map, "value", all, [], Functions), map.Localised("unit"));
        if (game is null || rules is null || value is null || unit is null || !Solvable(map, game))
        {
            return null;
        }

        var body = new PlayedBody(game, figures, claims, rules, value, unit, parameters, variables);
        Check(body, map);
        return (body, rules.Verdicts);
    }

    private static IReadOnlyList<string> Names(StatedGame game) => game.Play is StatedMatrix ? MatrixPlay.NamesOf : BeliefPlans.NamesOf;

    private static bool Solvable(YamlMap map, StatedGame game)
    {
        if (game.Play is not StatedTree stated || new PlayTree(stated) is not { IsOpen: false } tree)
        {
            return true;
        }

        if (tree.Plans > BeliefPlans.Most)
        {
            map.Faults.Error(map.AtKey("tree"), "E0466", $"this tree has more than {BeliefPlans.Most} plans of pure actions; a game of imperfect information that is solved in every draw must be smaller", $"此樹的純策略計畫超過 {BeliefPlans.Most} 個；逐抽樣求解之不完全訊息賽局須更小");
            return false;
        }

        if (tree.MovesTwice)
        {
            map.Faults.Error(map.AtKey("tree"), "E0477", "in a tree of imperfect information nobody may move twice along a path here: plans are tested by changing the action at one information set", "不完全訊息之樹在此不得有參與者於同一路徑上行動兩次：計畫之檢驗係逐一改變單一資訊集之行動");
            return false;
        }

        if (!BeliefPlans.CanTell(tree))
        {
            map.Faults.Error(map.AtKey("tree"), "E0467", "an information set of more than two nodes may have at most two actions here", "超過兩個節點的資訊集在此至多有兩個行動");
            return false;
        }

        return true;
    }

    private static void Check(PlayedBody body, YamlMap map)
    {
        var calls = body.Game.Play is StatedMatrix matrix ? MatrixPlay.CallsOf(body.Game, matrix)
            : body.Tree!.IsOpen ? Induction.CallsOf(body.Game, body.Tree) : BeliefPlans.CallsOf(body.Game, body.Tree);
        foreach (var formula in body.Claims.Select(c => c.When).Concat(body.Rules.Rules.Select(r => r.When).OfType<Formula>()).Append(body.Value))
        {
            PlayCall.Check(formula, calls, map.Faults);
        }
    }

    /// <summary>Whether a word stands anywhere but in texts for people.</summary>
    private static bool Mentions(YamlMap map, string word) =>
        Spoken.Select(map.Find).OfType<YamlNode>().Any(n => Mentions(n, word));

    /// <summary>Whether a word stands anywhere in a part of a file but in texts for people, and in a quantity that goes over it itself.</summary>
    internal static bool Mentions(YamlNode node, string word) => node switch
    {
        YamlMapping folded when folded.Entries.Any(e => e.Key.Text == "over" && e.Value is YamlMapping over && over.Entries.Any(o => o.Key.Text == word)) => false,
        YamlMapping mapping => mapping.Entries.Any(e => !Words.Contains(e.Key.Text) && Mentions(e.Value, word)),
        YamlSequence sequence => sequence.Items.Any(i => Mentions(i, word)),
        YamlScalar scalar => scalar.Text.Contains(word, StringComparison.Ordinal),
        _ => false,
    };
}
