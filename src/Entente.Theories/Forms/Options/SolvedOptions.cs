using System.Numerics;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Options;

/// <summary>How options stand in every draw, and what that comes to (Lahdelma and Salminen 2001). Further figures are worked out when asked for.</summary>
public sealed class SolvedOptions
{
    private readonly Scores _scores;
    private readonly double[][] _weights;
    private readonly Standing _standing;
    private readonly Dictionary<string, ReadOnlyMemory<double>> _thresholds;
    private readonly Lazy<Rivals> _rivals;

    internal SolvedOptions(OptionsBody body, TheoryFile theory, int year, IMeasures measures)
    {
        Body = body;
        _scores = new Scores(body, year, measures);
        _weights = Weights.Of(theory.Id, body.Weighed, body.Orders, measures);
        _thresholds = body.Gates.ToDictionary(g => g.Id, g => measures.Parameter(theory.Id, g.Gate!), StringComparer.Ordinal);
        _standing = new Standing(
            [.. body.Options.Select(o => Value(o, measures.Draws))],
            [.. body.Options.Select(o => Blocked(o, measures.Draws, body.Gates))],
            [.. body.Options.Select(o => measures.Uniform($"lot:{theory.Id}:{o.Id}"))]);
        First = _standing.First();
        var shares = Shares(First);
        Leader = Tally.Most(shares[..^1]);
        RunnerUp = Tally.Most([.. shares[..^1].Select((s, i) => i == Leader ? -1 : s)]);
        _rivals = new(() => new Rivals(_standing, RunnerUp));
    }

    /// <summary>The form that gave it.</summary>
    public OptionsBody Body { get; }

    /// <summary>The first option in each draw; the number of options where all are blocked.</summary>
    public byte[] First { get; }

    /// <summary>The option that is first in most draws.</summary>
    public int Leader { get; }

    /// <summary>The option that is first in most of the others.</summary>
    public int RunnerUp { get; }

    /// <summary>Scores that records bear on, by option and criterion.</summary>
    internal IReadOnlyList<Measured> Measures =>
        [.. from o in Body.Options from c in Body.Criteria let cell = Cell(o, c) where cell.Items.Count > 0 select cell];

    /// <summary>The score of an option on a criterion.</summary>
    public Measured Cell(Option option, Criterion criterion) => _scores.Of(option, criterion);

    /// <summary>Rank acceptability indices of an option: share of draws in which it has each rank, the first rank first.</summary>
    public double[] Acceptability(int option) => _standing.Ranks(option);

    /// <summary>Share of draws in which some gate blocks an option.</summary>
    public double GatedShare(int option) => Share(_standing.Blocked[option]);

    /// <summary>Share of draws in which one gate blocks an option; null where it is no gate or does not speak of it.</summary>
    public double? GatedShare(Option option, Criterion gate) => gate.Gate is null || !gate.SpeaksOf(option)
        ? null
        : Share(Under(Cell(option, gate).Draws.Span, _thresholds[gate.Id].Span));

    /// <summary>
    /// Central weights of an option, by weighed criterion: the mean of the weights with which it is first. Null where it never is.
    /// </summary>
    public IReadOnlyDictionary<string, double>? CentralWeights(int option)
    {
        var count = First.AsSpan().Count((byte)option);
        if (count == 0)
        {
            return null;
        }

        using var loan = LentColumns.Open();
        var isFirst = LentColumns.Take(First.Length);
        for (var draw = 0; draw < isFirst.Length; draw++)
        {
            isFirst[draw] = First[draw] == option ? 1 : 0;
        }

        return Body.Weighed.Select((c, i) => (c.Id, Mean: Columns.Dot(_weights[i], isFirst) / count)).ToDictionary(c => c.Id, c => c.Mean, StringComparer.Ordinal);
    }

    /// <summary>Confidence factor of an option: the share of draws in which it is first when weights are held at its central ones; null where it has none.</summary>
    public double? Confidence(int option) => CentralWeights(option) is { } central ? Confidence(option, central) : null;

    /// <summary>The same, its central weights being known.</summary>
    public double Confidence(int option, IReadOnlyDictionary<string, double> central)
    {
        using var loan = LentColumns.Open();
        var values = Body.Options.Select(o =>
        {
            var value = LentColumns.Filled(First.Length, 0);
            foreach (var criterion in Body.Weighed)
            {
                Columns.AddScaled(value, central[criterion.Id], Cell(o, criterion).Draws.Span);
            }

            return value;
        });
        return Tally.Share((_standing with { Values = [.. values] }).First(), option);
    }

    /// <summary>
    /// First-rank acceptability of the leader when a criterion is left out: a gate is lifted, a weight goes to the others in
    /// proportion. Null where nothing would be left to weigh.
    /// </summary>
    public double? Without(Criterion criterion) => FirstsWithout(criterion)?[Leader];

    /// <summary>First-rank acceptability of every option when a criterion is left out, as for <see cref="Without"/>, and last the share of draws in which all are blocked.</summary>
    public double[]? FirstsWithout(Criterion criterion)
    {
        if (criterion.Gate is not null)
        {
            bool[][] open = [.. Body.Options.Select(o => Blocked(o, First.Length, Body.Gates.Where(g => g != criterion)))];
            return Shares((_standing with { Blocked = open }).First());
        }

        if (Body.Weighed.Count == 1)
        {
            return null;
        }

        using var loan = LentColumns.Open();
        double[][] values = [.. Body.Options.Select((_, i) => ValueWithout(i, criterion))];
        return Shares((_standing with { Values = values }).First());
    }

    /// <summary>
    /// The smallest rise of the runner-up's score on a criterion, the same in all draws (none rises above 1), that makes
    /// it first in more draws than any other option, to a thousandth; null where none does.
    /// </summary>
    public double? Rise(Criterion criterion)
    {
        var runner = Body.Options[RunnerUp];
        if (!criterion.SpeaksOf(runner))
        {
            return null;
        }

        using var loan = LentColumns.Open();
        var score = Cell(runner, criterion).Draws;
        return Threshold.Smallest(criterion.Gate is null ? RaisedValue(criterion, score) : RaisedAtGate(criterion, score));
    }

    /// <summary>How far the leader's value is ahead of the runner-up's; missing where either is blocked.</summary>
    internal double[] Lead()
    {
        var lead = LentColumns.Take(First.Length);
        Columns.Subtract(_standing.Values[Leader], _standing.Values[RunnerUp], lead);
        for (var draw = 0; draw < lead.Length; draw++)
        {
            lead[draw] = _standing.Blocked[Leader][draw] || _standing.Blocked[RunnerUp][draw] ? double.NaN : lead[draw];
        }

        return lead;
    }

    /// <summary>An option's value, and in which draws it may be chosen at all.</summary>
    internal JudgedPart Part(int option)
    {
        var own = Body.Options[option];
        return new JudgedPart(own.Id, own.Title, _standing.Values[option], Body.Gates.Any(g => g.SpeaksOf(own)) ? Open(_standing.Blocked[option]) : default, PriorWeight.ShareOf(Cells(own)));
    }

    private static double[] Open(bool[] blocked)
    {
        var open = LentColumns.Take(blocked.Length);
        for (var draw = 0; draw < open.Length; draw++)
        {
            open[draw] = blocked[draw] ? 0 : 1;
        }

        return open;
    }

    /// <summary>The scores that the answer turns on: the leader's and the runner-up's.</summary>
    internal IEnumerable<Measured> Deciding() => Cells(Body.Options[Leader]).Concat(Cells(Body.Options[RunnerUp]));

    private IEnumerable<Measured> Cells(Option option) =>
        Body.Criteria.Where(c => c.Gate is null || c.SpeaksOf(option)).Select(c => Cell(option, c));

    /// <summary>Whether the runner-up is first in more draws than any other once its score on a weighed criterion is so much higher.</summary>
    private Func<double, bool> RaisedValue(Criterion criterion, ReadOnlyMemory<double> score)
    {
        var (weight, value, raised) = (_weights[Index(Body.Weighed, criterion)], _standing.Values[RunnerUp], LentColumns.Take(First.Length));
        return rise =>
        {
            Raise(value, weight, score.Span, rise, raised);
            return _rivals.Value.AreBeaten(raised, _standing.Blocked[RunnerUp]);
        };
    }

    private static void Raise(double[] value, double[] weight, ReadOnlySpan<double> score, double rise, double[] into)
    {
        var i = 0;
        for (; i <= into.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var own = new Vector<double>(score[i..]);
            var higher = Vector.Min(own + new Vector<double>(rise), Vector<double>.One);
            (new Vector<double>(value, i) + (new Vector<double>(weight, i) * (higher - own))).CopyTo(into, i);
        }

        for (; i < into.Length; i++)
        {
            into[i] = value[i] + (weight[i] * (Math.Min(score[i] + rise, 1) - score[i]));
        }
    }

    /// <summary>The same for its score on a gate.</summary>
    private Func<double, bool> RaisedAtGate(Criterion gate, ReadOnlyMemory<double> score)
    {
        var (others, blocked) = (Blocked(Body.Options[RunnerUp], First.Length, Body.Gates.Where(g => g != gate)), new bool[First.Length]);
        return rise =>
        {
            var own = score.Span;
            var threshold = _thresholds[gate.Id].Span;
            for (var draw = 0; draw < blocked.Length; draw++)
            {
                blocked[draw] = others[draw] | Math.Min(own[draw] + rise, 1) < threshold[draw];
            }

            return _rivals.Value.AreBeaten(_standing.Values[RunnerUp], blocked);
        };
    }

    private double[] Value(Option option, int draws)
    {
        var (value, weighted) = (LentColumns.Filled(draws, 0), LentColumns.Take(draws));
        foreach (var (criterion, weight) in Body.Weighed.Zip(_weights))
        {
            Columns.Multiply(weight, Cell(option, criterion).Draws.Span, weighted);
            Columns.Add(value, weighted, value);
        }

        return value;
    }

    /// <summary>An option's value without what a weighed criterion adds to it.</summary>
    private double[] ValueWithout(int option, Criterion criterion)
    {
        var value = LentColumns.Take(First.Length);
        Columns.Multiply(_weights[Index(Body.Weighed, criterion)], Cell(Body.Options[option], criterion).Draws.Span, value);
        Columns.Subtract(_standing.Values[option], value, value);
        return value;
    }

    /// <summary>Where gates block an option.</summary>
    private bool[] Blocked(Option option, int draws, IEnumerable<Criterion> gates)
    {
        var blocked = new bool[draws];
        foreach (var gate in gates.Where(g => g.SpeaksOf(option)))
        {
            var under = Under(Cell(option, gate).Draws.Span, _thresholds[gate.Id].Span);
            for (var draw = 0; draw < draws; draw++)
            {
                blocked[draw] |= under[draw];
            }
        }

        return blocked;
    }

    private static bool[] Under(ReadOnlySpan<double> score, ReadOnlySpan<double> threshold)
    {
        var under = new bool[score.Length];
        for (var draw = 0; draw < under.Length; draw++)
        {
            under[draw] = Math.Min(score[draw], 1) < threshold[draw];
        }

        return under;
    }

    private double[] Shares(byte[] first) => Tally.Shares(first, Body.Options.Count + 1);

    private static double Share(bool[] holds) => (double)holds.AsSpan().Count(true) / holds.Length;

    private static int Index(IReadOnlyList<Criterion> criteria, Criterion criterion) => criteria.TakeWhile(c => c.Id != criterion.Id).Count();
}
