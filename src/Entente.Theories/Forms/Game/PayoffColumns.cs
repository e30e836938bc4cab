using System.Globalization;
using Entente.Cases;
using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Game;

/// <summary>
/// Payoff ranks of two players as columns of draws. A rank that nobody states, or that a doubted claim fails to hold
/// in a draw, lies anywhere between the others. Claims that contradict each other are drawn in proportion to their grades.
/// </summary>
public sealed class PayoffColumns
{
    private readonly double[][] _columns;

    private PayoffColumns(int strategies, int draws) =>
        (Strategies, Draws, _columns) = (strategies, draws, new double[2 * strategies * strategies][]);

    /// <summary>Strategies of each player.</summary>
    public int Strategies { get; }

    /// <summary>Draws.</summary>
    public int Draws { get; }

    /// <summary>Average share, over the outcomes, of draws in which no claim says where a rank lies, 0–1.</summary>
    public double PriorShare { get; private set; }

    /// <summary>A player's payoff (0 for A, 1 for B) by its own and the other's strategy.</summary>
    public double[] Of(int player, int own, int other) => _columns[(((player * Strategies) + own) * Strategies) + other];

    /// <summary>Reads the ranks of the subject's two actors from the register.</summary>
    public static PayoffColumns Read(GameBody body, Subject subject, int year, IMeasures measures)
    {
        var payoffs = new PayoffColumns(body.Strategies.Count, measures.Draws);
        payoffs.Each(body, (player, own, other) => Column(body.Payoffs, Stated(body.Payoffs, subject, player, own, other, year, measures), $"{subject.Actors[player]}:{own}:{other}", payoffs.Strategies, measures));
        payoffs.PriorShare = Unknown(body, (player, own, other) => Stated(body.Payoffs, subject, player, own, other, year, measures));
        payoffs.Apply(body);
        return payoffs;
    }

    /// <summary>The same ranks in one draw each, from given numbers.</summary>
    public static PayoffColumns Given(GameBody body, Func<int, string, string, double> rank)
    {
        var payoffs = new PayoffColumns(body.Strategies.Count, 1);
        payoffs.Each(body, (player, own, other) => [rank(player, own, other)]);
        payoffs.Apply(body);
        return payoffs;
    }

    /// <summary>Records in force on the day on which the year is judged that state the rank of one outcome to one actor.</summary>
    public static IReadOnlyList<Record> Stated(PayoffSource source, Subject subject, int player, string own, string other, int year, IMeasures measures)
    {
        var day = measures.DayOf(year);
        return [.. measures.Records(source.Use.Register)
            .Where(r => r.Provenance.Date.Earliest <= day && (r.Provenance.ValidUntil is not { } until || until.Latest >= day))
            .Where(r => r.Cells[source.Game] == subject.Game && r.Cells[source.Player] == subject.Actors[player] && r.Cells[source.Own] == own && r.Cells[source.Other] == other)];
    }

    private static double Unknown(GameBody body, Func<int, string, string, IReadOnlyList<Record>> stated) => (
        from player in Enumerable.Range(0, 2)
        from own in body.Strategies
        from other in body.Strategies
        select Unknown(body.Payoffs, stated(player, own.Id, other.Id))).Average();

    /// <summary>Claims are drawn by weight, and a doubted one then holds with its weight: unknown is what is left.</summary>
    private static double Unknown(PayoffSource source, IReadOnlyList<Record> stated)
    {
        var weights = stated.Select(r => GradeWeight.Of(r.Provenance.Grade)).ToArray();
        return weights.Length == 0 ? 1 : source.Doubted ? 1 - (weights.Sum(w => w * w) / weights.Sum()) : 0;
    }

    private void Each(GameBody body, Func<int, string, string, double[]> column)
    {
        var index = 0;
        for (var player = 0; player < 2; player++)
        {
            foreach (var own in body.Strategies)
            {
                foreach (var other in body.Strategies)
                {
                    _columns[index++] = column(player, own.Id, other.Id);
                }
            }
        }
    }

    private void Apply(GameBody body)
    {
        if (body.Exchange is not { } exchange)
        {
            return;
        }

        int At((string Own, string Other) outcome) =>
            (((exchange.Player * Strategies) + body.Index(outcome.Own)) * Strategies) + body.Index(outcome.Other);
        var (better, worse) = (At(exchange.Better), At(exchange.Worse));
        var (high, low) = (LentColumns.Filled(Draws, 0), LentColumns.Filled(Draws, 0));
        Columns.Max(_columns[better], _columns[worse], high);
        Columns.Min(_columns[better], _columns[worse], low);
        (_columns[better], _columns[worse]) = (high, low);
    }

    private static double[] Column(PayoffSource source, IReadOnlyList<Record> stated, string key, int strategies, IMeasures measures)
    {
        var ranks = LentColumns.Filled(measures.Draws, 0);
        var anywhere = measures.Uniform($"rank:{source.Use.Register}:{key}").Span;
        var pick = measures.Uniform($"pick:{source.Use.Register}:{key}").Span;
        var holds = measures.Uniform($"holds:{source.Use.Register}:{key}").Span;
        var outcomes = strategies * strategies;
        var claims = stated.Select(r => (Rank: Rank(r, source), Weight: GradeWeight.Of(r.Provenance.Grade))).ToArray();
        var all = claims.Sum(c => c.Weight);
        for (var i = 0; i < ranks.Length; i++)
        {
            var (rank, weight) = Pick(claims, pick[i] * all);
            var stands = source.Doubted ? holds[i] < weight : weight > 0;
            ranks[i] = stands ? rank : 0.5 + (outcomes * anywhere[i]);
        }

        return ranks;
    }

    /// <summary>The claim on which a point of the joint weight falls; weight 0 where there is no claim.</summary>
    private static (double Rank, double Weight) Pick((double Rank, double Weight)[] claims, double point)
    {
        foreach (var claim in claims)
        {
            point -= claim.Weight;
            if (point <= 0)
            {
                return claim;
            }
        }

        return claims.Length > 0 ? claims[^1] : (0, 0);
    }

    private static double Rank(Record record, PayoffSource source) => int.Parse(record.Cells[source.Rank], CultureInfo.InvariantCulture);
}
