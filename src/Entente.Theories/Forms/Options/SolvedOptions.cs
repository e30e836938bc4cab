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
        : Share(Under(Cell(option, gate).Draws.Span, _thresholds[gate.Id].Span, 0));

    /// <summary>
    /// Central weights of an option, by weighed criterion: the mean of the weights with which it is first. Null where it never is.
    /// </summary>
    public IReadOnlyDictionary<string, double>? CentralWeights(int option)
    {
        var count = First.AsSpan().Count((byte)option);
        return count == 0
            ? null
            : Body.Weighed.Select((c, i) => (c.Id, Mean: Total(_weights[i], option) / count)).ToDictionary(c => c.Id, c => c.Mean, StringComparer.Ordinal);
    }

    /// <summary>Confidence factor of an option: the share of draws in which it is first when weights are held at its central ones.</summary>
    public double? Confidence(int option)
    {
        if (CentralWeights(option) is not { } central)
        {
            return null;
        }

        var values = Body.Options.Select(o =>
        {
            var value = new double[First.Length];
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

        double[][] values = [.. Body.Options.Select((o, i) => Shifted(i, criterion, Cell(o, criterion).Draws, score => -score))];
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

        var score = Cell(runner, criterion).Draws;
        return Threshold.Smallest(rise => Wins(Risen(criterion, score, rise)));
    }

    /// <summary>How far the leader's value is ahead of the runner-up's; missing where either is blocked.</summary>
    internal double[] Lead()
    {
        var lead = new double[First.Length];
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
        double[] open = [.. _standing.Blocked[option].Select(b => b ? 0.0 : 1.0)];
        return new JudgedPart(own.Id, own.Title, _standing.Values[option], Body.Gates.Any(g => g.SpeaksOf(own)) ? open : default, PriorWeight.ShareOf(Cells(own)));
    }

    /// <summary>The scores that the answer turns on: the leader's and the runner-up's.</summary>
    internal IEnumerable<Measured> Deciding() => Cells(Body.Options[Leader]).Concat(Cells(Body.Options[RunnerUp]));

    private IEnumerable<Measured> Cells(Option option) =>
        Body.Criteria.Where(c => c.Gate is null || c.SpeaksOf(option)).Select(c => Cell(option, c));

    private Standing Risen(Criterion criterion, ReadOnlyMemory<double> score, double rise) => criterion.Gate is null
        ? _standing with { Values = Replaced(_standing.Values, Shifted(RunnerUp, criterion, score, s => Math.Min(s + rise, 1) - s)) }
        : _standing with { Blocked = Replaced(_standing.Blocked, Blocked(Body.Options[RunnerUp], First.Length, Body.Gates, criterion, rise)) };

    private bool Wins(Standing standing)
    {
        var shares = Shares(standing.First());
        return shares.Where((s, i) => i != RunnerUp && s >= shares[RunnerUp]).All(_ => false);
    }

    private double[] Value(Option option, int draws)
    {
        var (value, weighted) = (new double[draws], new double[draws]);
        foreach (var (criterion, weight) in Body.Weighed.Zip(_weights))
        {
            Columns.Multiply(weight, Cell(option, criterion).Draws.Span, weighted);
            Columns.Add(value, weighted, value);
        }

        return value;
    }

    /// <summary>An option's value with its score on a weighed criterion changed.</summary>
    private double[] Shifted(int option, Criterion criterion, ReadOnlyMemory<double> score, Func<double, double> change)
    {
        var (weight, value) = (_weights[Index(Body.Weighed, criterion)], _standing.Values[option].ToArray());
        for (var draw = 0; draw < value.Length; draw++)
        {
            value[draw] += weight[draw] * change(score.Span[draw]);
        }

        return value;
    }

    /// <summary>Where gates block an option, its score on one of them perhaps raised.</summary>
    private bool[] Blocked(Option option, int draws, IEnumerable<Criterion> gates, Criterion? raised = null, double rise = 0)
    {
        var blocked = new bool[draws];
        foreach (var gate in gates.Where(g => g.SpeaksOf(option)))
        {
            var under = Under(Cell(option, gate).Draws.Span, _thresholds[gate.Id].Span, gate == raised ? rise : 0);
            for (var draw = 0; draw < draws; draw++)
            {
                blocked[draw] |= under[draw];
            }
        }

        return blocked;
    }

    private static bool[] Under(ReadOnlySpan<double> score, ReadOnlySpan<double> threshold, double rise)
    {
        var under = new bool[score.Length];
        for (var draw = 0; draw < under.Length; draw++)
        {
            under[draw] = Math.Min(score[draw] + rise, 1) < threshold[draw];
        }

        return under;
    }

    private double Total(double[] weight, int option)
    {
        var picked = new double[weight.Length];
        for (var draw = 0; draw < picked.Length; draw++)
        {
            picked[draw] = First[draw] == option ? weight[draw] : 0;
        }

        return Columns.Sum(picked);
    }

    private double[] Shares(byte[] first) => Tally.Shares(first, Body.Options.Count + 1);

    private static double Share(bool[] holds) => (double)holds.AsSpan().Count(true) / holds.Length;

    private static int Index(IReadOnlyList<Criterion> criteria, Criterion criterion) => criteria.TakeWhile(c => c.Id != criterion.Id).Count();

    private T[] Replaced<T>(T[] all, T one) => [.. all.Select((x, i) => i == RunnerUp ? one : x)];
}
