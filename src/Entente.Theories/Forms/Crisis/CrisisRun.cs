using Entente.Expressions;
using Entente.Networks.Cascades;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Forms.Cascade;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Crisis;

/// <summary>How a war comes about in a draw.</summary>
internal enum WarBy : byte
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>The challenger attacks.</summary>
    Attack,

    /// <summary>The ally brings it on.</summary>
    Provocation,

    /// <summary>Nobody wants it.</summary>
    Accident,
}

/// <summary>The years ahead for one tie, challenger and year: crises, how each is played, and who is in a war that comes of one.</summary>
internal sealed class CrisisRun
{
    private readonly CrisisBody _body;
    private readonly TheoryFile _theory;
    private readonly IMeasures _measures;
    private readonly int _year;
    private readonly Lazy<Wiring> _wiring;
    private readonly Lazy<(ReadOnlyMemory<double> Rate, IReadOnlyList<Measured> Measures, double PriorShare)> _rate;

    public CrisisRun(CrisisBody body, TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        (_body, _theory, _measures, _year, Subject) = (body, theory, measures, year, subject);
        _wiring = new(() => Wiring.Of(Cascade.Body, Cascade.File, Attack, year, measures));
        _rate = new(() => body.Hazard.Rate(body, theory, subject, year, measures));
        var (named, shared) = (body.Named(theory, subject, year, measures), Shared.Of(measures));
        Accident = body.Accident is { } accident ? named.Evaluate(accident).InDraws(Draws) : default;
        AccidentMeasures = named.Used;
        var rests = AccidentMeasures.Count == 0 ? body.Hazard.Key(subject, year, measures) : null;
        Course = shared.Course(body, subject, year, rests, measures, () => CrisisCourse.Of(_rate.Value.Rate, Accident.Span, body.Horizon, name => measures.Uniform($"crisis:{theory.Id}:{subject.Id}:{name}")));
        Play = shared.Game(body, subject, year, measures);
        Decided = Known();
        (By, Crises, At) = Outcomes();
        var provoked = Bits(By, WarBy.Provocation);
        War = shared.Spread(Cascade.Body, subject, year, measures, provoked, () => CrisisSpread.Of(body, Wiring, subject, year, measures, provoked));
    }

    public Subject Subject { get; }

    public int Year => _year;

    public int Draws => _measures.Draws;

    /// <summary>Crises a year.</summary>
    public ReadOnlyMemory<double> Rate => Course.Rate;

    public IReadOnlyList<Measured> RateMeasures => _rate.Value.Measures;

    public double RatePrior => _rate.Value.PriorShare;

    /// <summary>Chance that a crisis which nobody wants to end in war does; empty where the theory knows none.</summary>
    public ReadOnlyMemory<double> Accident { get; }

    public IReadOnlyList<Measured> AccidentMeasures { get; }

    public CrisisCourse Course { get; }

    /// <summary>What a crisis comes to when it is played: <see cref="WarBy.None"/>, by attack or by provocation; <see cref="Tally.Undecided"/> where the game has no answer.</summary>
    public byte[] Play { get; }

    /// <summary>How war comes, a <see cref="WarBy"/> in each draw.</summary>
    public byte[] By { get; }

    /// <summary>Crises up to and with the one that ends in war.</summary>
    public byte[] Crises { get; }

    /// <summary>The year ahead in which war comes; 0: none.</summary>
    public byte[] At { get; }

    /// <summary>1 in the draws in which all that is asked for has a value; null where all have.</summary>
    public double[]? Decided { get; }

    /// <summary>Who would be in the war, were there one in every draw.</summary>
    public CrisisSpread War { get; }

    /// <summary>The links that may drag, whether war comes or not.</summary>
    public Wiring Wiring => _wiring.Value;

    public Used<CascadeBody> Cascade => _body.Cascade ?? throw new InvalidOperationException($"the theory '{_theory.Id}' was not linked to its cascade");

    /// <summary>The challenger first, the ally last.</summary>
    private Subject Attack => CrisisBody.Sides(Subject) is var (challenger, ally) ? new Subject($"{challenger}-{ally}", [challenger, ally], true, []) : Subject;

    /// <summary>The draws in which war comes in one of some ways.</summary>
    public static ulong[] Bits(byte[] by, params WarBy[] ways)
    {
        var bits = new ulong[LiveLinks.WordsOf(by.Length)];
        for (var i = 0; i < by.Length; i++)
        {
            bits[i / 64] |= ways.AsSpan().Contains((WarBy)by[i]) ? 1UL << (i % 64) : 0;
        }

        return bits;
    }

    /// <summary>Names for verdicts and the value.</summary>
    public Scope Scope()
    {
        var scope = _body.Named(_theory, Subject, _year, _measures)
            .With(CrisisColumns.Crises, CrisisColumns.Of(Crises))
            .With(CrisisColumns.AnyCrisis, CrisisColumns.Where(Crises, n => n > 0))
            .With(CrisisColumns.War, CrisisColumns.Where(By, b => b != (byte)WarBy.None))
            .With(CrisisColumns.Attacked, CrisisColumns.Where(By, b => b == (byte)WarBy.Attack))
            .With(CrisisColumns.Provoked, CrisisColumns.Where(By, b => b == (byte)WarBy.Provocation))
            .With(CrisisColumns.Accident, CrisisColumns.Where(By, b => b == (byte)WarBy.Accident))
            .With(CrisisColumns.YearOfWar, CrisisColumns.Of(At));
        var columns = War.Columns();
        var (ours, theirs, all) = (Kept(columns.WithAlly), Kept(columns.WithChallenger), LentColumns.Take(Draws));
        Columns.Add(ours, theirs, all);
        return scope.With(CrisisColumns.DrawnIn, Value.OfColumn(all)).With(CrisisColumns.WithAlly, Value.OfColumn(ours))
            .With(CrisisColumns.WithChallenger, Value.OfColumn(theirs)).With(WarColumns.BothSides, Value.OfColumn(Kept(columns.BothSides)));
    }

    /// <summary>The column in the draws in which there is a war, 0 in the others.</summary>
    private double[] Kept(double[] column)
    {
        var kept = LentColumns.Take(column.Length);
        for (var i = 0; i < column.Length; i++)
        {
            kept[i] = By[i] == (byte)WarBy.None ? 0 : column[i];
        }

        return kept;
    }

    /// <summary>What is undecided counts neither as a crisis nor as a war.</summary>
    private (byte[] By, byte[] Crises, byte[] At) Outcomes()
    {
        var (by, crises, at) = (new byte[Draws], new byte[Draws], new byte[Draws]);
        for (var i = 0; i < by.Length; i++)
        {
            var slips = Course.Accident[i];
            (by[i], crises[i], at[i]) = Decided?[i] == 0 ? ((byte)0, (byte)0, (byte)0)
                : Course.First[i] == 0 ? ((byte)0, Course.Crises[i], (byte)0)
                : Play[i] != (byte)WarBy.None ? (Play[i], (byte)1, Course.First[i])
                : slips > 0 ? ((byte)WarBy.Accident, Course.UntilAccident[i], slips)
                : ((byte)0, Course.Crises[i], (byte)0);
        }

        return (by, crises, at);
    }

    /// <summary>A game without an answer, a rate that is none, and a chance outside 0–1 leave the draw undecided.</summary>
    private double[]? Known()
    {
        double[]? known = null;
        var rate = Rate.Span;
        var accident = Accident.Span;
        for (var i = 0; i < Draws; i++)
        {
            if (Play[i] == Tally.Undecided || !(rate[i] >= 0) || (!accident.IsEmpty && !(accident[i] is >= 0 and <= 1)))
            {
                (known ??= [.. Enumerable.Repeat(1.0, Draws)])[i] = 0;
            }
        }

        return known;
    }
}
