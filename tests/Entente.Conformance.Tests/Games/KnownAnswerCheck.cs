using Entente.Cases.Yaml;
using Entente.Games;
using Entente.Theories.GameFiles;

namespace Entente.Conformance.Tests.Games;

/// <summary>Compares an answer of the literature with the solver that gives answers of its kind.</summary>
internal static class KnownAnswerCheck
{
    public static void Check(GameFile file, string kind)
    {
        var known = file.Known!.Answers[kind];
        switch (kind)
        {
            case KnownAnswers.Pure:
                Same(Lists(known), Pure(file));
                break;
            case KnownAnswers.PurePayoffs:
                Same(Lists(known), NormalGamePureEquilibria.Of(StrategicForm.Reduced(Tree(file)).Game).Equilibria.Select(e => Line(e.Payoffs)));
                break;
            case KnownAnswers.Equilibria:
                Same(((YamlSequence)known).Items.Select(e => string.Join(" | ", Lists(e))), ExtremeEquilibria.Of(Table(file)).Equilibria.Select(e => $"{Line(e.Profile.Row.Probabilities)} | {Line(e.Profile.Column.Probabilities)}"));
                break;
            case KnownAnswers.Subsets:
                Assert.Equal(Word(known), $"{ExtremeEquilibria.Of(Table(file)).Components.Sum(c => c.Subsets.Count)}");
                break;
            case KnownAnswers.Value:
                Assert.Equal(Number(Word(known)), file.Game.Play is StatedTree ? SequenceSolution.Of(Tree(file)).Value.Row : ZeroSumSolution.Of(Table(file)).Value.Row);
                break;
            case KnownAnswers.Name:
                Assert.Equal(Word(known), Place(file));
                break;
            case KnownAnswers.SubgamePerfect:
                Same(Lists(known), Perfect(file));
                break;
            case KnownAnswers.Beliefs:
                Same(Plans((YamlSequence)known), BayesianEquilibria.Of(Tree(file)).Equilibria.Select(Plan));
                break;
            case KnownAnswers.Rationalisable:
                var left = Rationalisability.Of(Table(file));
                Assert.Equal(Lists(known), [string.Join(' ', left.Rows.Select(s => left.Game.Row.Strategies[s.Strategy])), string.Join(' ', left.Columns.Select(s => left.Game.Column.Strategies[s.Strategy]))]);
                break;
            case KnownAnswers.CorrelatedSum:
                var table = Table(file);
                Assert.Equal(Number(Word(known)), CorrelatedEquilibrium.Maximise(table, p => table[p].Row + table[p].Column).Value);
                break;
            case KnownAnswers.Leads:
                Each(file, known, (game, seat, number) => Assert.Equal(number, Commitment.Of(game, seat).Optimistic.Payoff));
                break;
            case KnownAnswers.NoisyPure:
                Each(file, known, (game, seat, number) => Assert.Equal(new PayoffRange(number, number), NoisyCommitment.Of(game, seat, NoisyObservation.Symmetric(game.Count(seat), new Rational(1, 10))).PurePayoffs));
                break;
            default:
                Assert.Fail($"no solver answers '{kind}'");
                break;
        }
    }

    private static IEnumerable<string> Pure(GameFile file)
    {
        var game = ExactGame.Normal(file.Game, file.Id);
        return NormalGamePureEquilibria.Of(game).Equilibria.Select(e => string.Join(' ', e.Strategies.Select((s, player) => game.Players[player].Strategies[s])));
    }

    private static IEnumerable<string> Perfect(GameFile file) => BackwardInduction.Applies(Tree(file))
        ? BackwardInduction.Of(Tree(file)).Equilibria.Select(e => Line(e.Payoffs))
        : SubgamePerfection.Of(Tree(file)).Equilibria.Select(e => Line(e.Payoffs));

    private static string Place(GameFile file)
    {
        var place = TwoByTwoPlace.Of(Table(file));
        Assert.False(place.Tied);
        return place.Places[0].Name.Replace(" × ", "-", StringComparison.Ordinal).Replace(' ', '-').Replace("'", "", StringComparison.Ordinal).ToLowerInvariant();
    }

    private static void Each(GameFile file, YamlNode known, Action<MatrixGame, Seat, Rational> check)
    {
        var game = Table(file);
        Assert.All(((YamlMapping)known).Entries, entry => check(game, Seats.Both.Single(seat => game.PlayerAt(seat).Name == entry.Key.Text), Number(Word(entry.Value))));
    }

    private static IEnumerable<string> Plans(YamlSequence known) =>
        known.Items.Cast<YamlMapping>().Select(plan => string.Join(' ', plan.Entries.Select(e => $"{e.Key.Text}:{Word(e.Value)}").Order(StringComparer.Ordinal)));

    private static string Plan(BeliefSupport support)
    {
        var game = support.Profile.Game;
        return string.Join(' ', Enumerable.Range(0, game.Sets.Count).Where(set => !game.Sets[set].IsChance)
            .Select(set => $"{game.Sets[set].Name}:{game.Sets[set].Actions[support.Profile[set]!.Support.Single()]}").Order(StringComparer.Ordinal));
    }

    /// <summary>Both say the same, each thing once, in whatever order.</summary>
    private static void Same(IEnumerable<string> known, IEnumerable<string> found) =>
        Assert.Equal(known.Distinct().Order(StringComparer.Ordinal), found.Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Lists(YamlNode known) => ((YamlSequence)known).Items.Select(item => string.Join(' ', ((YamlSequence)item).Items.Select(word => Plain(Word(word)))));

    private static string Plain(string word) => Rational.TryParse(word, out var number) ? number.ToString() : word;

    private static string Line(IEnumerable<Rational> numbers) => string.Join(' ', numbers);

    private static Rational Number(string text) => Rational.Parse(text);

    private static string Word(YamlNode node) => ((YamlScalar)node).Text;

    private static MatrixGame Table(GameFile file) => ExactGame.Matrix(file.Game, file.Id);

    private static ExtensiveGame Tree(GameFile file) => ExactGame.Extensive(file.Game, file.Id);
}
