using Entente.Networks.Cascades;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Cascade;

/// <summary>A link with the draws in which it is live.</summary>
/// <param name="Candidate">The link and what it rests on.</param>
/// <param name="Live">The draws in which it is live.</param>
internal sealed record Wire(Candidate Candidate, ulong[] Live);

/// <summary>
/// The network of a year, as far as an attack can reach: every link on which evidence bears and whose other end may come
/// into the war, whatever the tosses.
/// </summary>
internal sealed class Wiring
{
    private readonly Factors _factors;
    private readonly Subject[] _each;

    private Wiring(string[] actors, Wire[] wires, Factors factors, int draws)
    {
        (Actors, Wires, _factors) = (actors, wires, factors);
        _each = [.. actors.Select(a => new Subject(a, [a], false, []))];
        Network = new CascadeNetwork(actors.Length, [.. wires.Select(w => w.Candidate.Link)]);
        Live = new LiveLinks(draws, [.. wires.Select(w => w.Live)]);
    }

    /// <summary>Ids of the actors that exist in the year, in the case's order.</summary>
    public IReadOnlyList<string> Actors { get; }

    /// <summary>The links.</summary>
    public IReadOnlyList<Wire> Wires { get; }

    /// <summary>The links as a network.</summary>
    public CascadeNetwork Network { get; }

    /// <summary>Their live draws.</summary>
    public LiveLinks Live { get; }

    /// <summary>What it rests on: of every link that may come in, whether it is ever live or not, and of the balance.</summary>
    public IEnumerable<Measured> Rests { get; private init; } = [];

    /// <summary>Index of an actor.</summary>
    public int IndexOf(string actor) => Actors.Index().First(a => a.Item == actor).Index;

    /// <summary>Builds it.</summary>
    /// <param name="body">The theory's reading.</param>
    /// <param name="theory">The theory.</param>
    /// <param name="subject">The attacker first, the attacked last.</param>
    /// <param name="year">Year.</param>
    /// <param name="measures">What the case says.</param>
    public static Wiring Of(CascadeBody body, TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        string[] actors = [.. measures.Case.Actors.Where(a => year >= a.Value.Exists.First && year <= a.Value.Exists.Last).Select(a => a.Key)];
        var pairs = new Lazily(() => [.. from a in actors from b in actors where a != b select new Subject($"{a}-{b}", [a, b], true, [])]);
        var factors = new Factors(body, theory.Id, pairs, year, measures);
        var spoken = Spoken.Of(measures);
        var reached = new Candidates(body, actors, pairs, year, measures).Reached(subject);
        Wire[] wires = [.. reached
            .Select(c => new Wire(c, spoken.Live(c, factors.Of(c.Kind), year, measures, () => Toss(c, c.Name(theory.Id, actors), factors, measures))))
            .Where(w => w.Live.AsSpan().ContainsAnyExcept(0UL))];
        return new Wiring(actors, wires, factors, measures.Draws) { Rests = reached.SelectMany(c => c.Measures).Concat(factors.Measures) };
    }

    /// <summary>By actor, the draws in which it is a great power.</summary>
    public IReadOnlyList<ulong[]?> Great(Greatness greatness, string theory, int year, IMeasures measures) => Great(greatness, theory, year, measures, out _);

    /// <summary>By actor, the draws in which it is a great power.</summary>
    /// <param name="greatness">Who counts as one.</param>
    /// <param name="theory">The theory.</param>
    /// <param name="year">Year.</param>
    /// <param name="measures">What the case says.</param>
    /// <param name="rests">What that rests on.</param>
    public IReadOnlyList<ulong[]?> Great(Greatness greatness, string theory, int year, IMeasures measures, out IEnumerable<Measured> rests)
    {
        var from = measures.Parameter(theory, greatness.From);
        var powers = Spoken.Of(measures).Where(greatness.Power, _each, year, measures).ToDictionary(p => p.Subject.Id, p => p.Level, StringComparer.Ordinal);
        rests = powers.Values.SelectMany(p => p.Measures);
        return [.. Actors.Select(a => powers.TryGetValue(a, out var power) ? LiveLinks.Column(from.Span, power.Draws.Span) : null)];
    }

    /// <summary>Share by which the brake lowers a chance at its highest level.</summary>
    public ReadOnlyMemory<double> HeldBack => _factors.HeldBack;

    /// <summary>What the strengths of a kind are multiplied by.</summary>
    public double[] Factor(LinkKind kind) => _factors.Of(kind);

    /// <summary>What the links rest on, those that ever drag first.</summary>
    public IEnumerable<Measured> Measures(Spread spread) => Wires
        .Select((w, l) => (w.Candidate, Drags: Spread.Count(spread.By(l)) > 0))
        .OrderByDescending(w => w.Drags).SelectMany(w => w.Candidate.Measures).DistinctBy(m => m.Call);

    /// <summary>
    /// What verdicts turn on: the links, those that ever drag first; the balance where a link counts with it; and, where a formula asks on which sides
    /// great powers stand, the power of those who may be in the war.
    /// </summary>
    public IEnumerable<Measured> Deciding(Spread spread, CascadeBody body, IEnumerable<Formula> asked, int year, IMeasures measures)
    {
        var balance = Wires.Any(w => w.Candidate.Kind.Times.Expression.Names.Contains(CascadeForm.Balance)) ? _factors.Measures : [];
        var powers = asked.Any(f => f.Expression.Names.Contains(WarColumns.BothSides)) ? Powers(spread, body.Greatness, year, measures) : [];
        return Measures(spread).Concat(balance).Concat(powers).DistinctBy(m => m.Call);
    }

    private IEnumerable<Measured> Powers(Spread spread, Greatness greatness, int year, IMeasures measures)
    {
        HashSet<string> there = [Actors[spread.Attack.Attacker], Actors[spread.Attack.Attacked], .. Network.Links.Select(l => Actors[l.Joiner])];
        return Spoken.Of(measures).Where(greatness.Power, _each, year, measures).Where(p => there.Contains(p.Subject.Id)).SelectMany(p => p.Level.Measures);
    }

    private static ulong[] Toss(Candidate candidate, string name, Factors factors, IMeasures measures)
    {
        var uniform = measures.Uniform(name).Span;
        var (factor, heldBack, live) = (factors.Of(candidate.Kind), factors.HeldBack, new ulong[LiveLinks.WordsOf(measures.Draws)]);
        Span<double> room = stackalloc double[Candidate.Block];
        for (var first = 0; first < uniform.Length; first += room.Length)
        {
            var chance = room[..Math.Min(room.Length, uniform.Length - first)];
            candidate.Chance(factor, heldBack.Span, first, chance);
            LiveLinks.Fill(uniform.Slice(first, chance.Length), chance, live.AsSpan(LiveLinks.WordsOf(first), LiveLinks.WordsOf(chance.Length)));
        }

        return live;
    }

    /// <summary>Subjects that are made only when somebody asks for them.</summary>
    private sealed class Lazily(Func<Subject[]> make) : IReadOnlyList<Subject>
    {
        private readonly Lazy<Subject[]> _made = new(make);

        public int Count => _made.Value.Length;

        public Subject this[int index] => _made.Value[index];

        public IEnumerator<Subject> GetEnumerator() => _made.Value.AsEnumerable().GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
