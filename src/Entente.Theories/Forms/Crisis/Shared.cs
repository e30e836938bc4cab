using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Entente.Cases.Dates;
using Entente.Theories.Forms.Cascade;
using Entente.Theories.Measures;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Forms.Crisis;

/// <summary>
/// What is kept of the measures with every item, so that a judgement without one of them draws the crises, plays the game and spreads the war again
/// only where the item has to do with it.
/// </summary>
internal sealed class Shared
{
    /// <summary>Kept for so many draws at most: the influence of each item is measured on no more.</summary>
    private const int MostKept = 4_000;

    /// <summary>Spreads kept without an item: some hundred kilobytes each, of columns of bits by actor and by link.</summary>
    private const int MostWithout = 400;

    private static readonly ConditionalWeakTable<object, Shared> Kept = [];
    private readonly ConcurrentDictionary<Key, (CrisisBody Body, string Rests, CrisisCourse Course)> _courses = new();
    private readonly ConcurrentDictionary<Key, (CrisisBody Body, Answers Rests, byte[] Play)> _games = new();
    private readonly ConcurrentDictionary<Key, (CascadeBody Body, Answers Rests, CrisisSpread Spread)> _spreads = new();
    private readonly ConcurrentDictionary<(Key Key, string Without), (CascadeBody Body, CrisisSpread Spread)> _without = new();

    private readonly record struct Key(int Body, string Subject, int Year)
    {
        public static Key Of(TheoryBody body, Subject subject, int year) => new(RuntimeHelpers.GetHashCode(body), subject.Id, year);
    }

    /// <summary>What is kept of some measures.</summary>
    public static Shared Of(IMeasures measures) => Kept.GetOrCreateValue(measures.Whole);

    /// <summary>When crises arise.</summary>
    /// <param name="body">The theory's reading.</param>
    /// <param name="subject">The tie.</param>
    /// <param name="year">Year.</param>
    /// <param name="rests">What that rests on, where it can be told; null: on what cannot be.</param>
    /// <param name="measures">What the case says.</param>
    /// <param name="make">Draws it.</param>
    public CrisisCourse Course(CrisisBody body, Subject subject, int year, string? rests, IMeasures measures, Func<CrisisCourse> make)
    {
        var key = Key.Of(body, subject, year);
        if (_courses.TryGetValue(key, out var kept) && ReferenceEquals(kept.Body, body) && kept.Rests == rests)
        {
            return kept.Course;
        }

        var course = make();
        if (Keeps(measures) && rests is not null)
        {
            _courses[key] = (body, rests, course);
        }

        return course;
    }

    /// <summary>What a crisis comes to in each draw when it is played.</summary>
    public byte[] Game(CrisisBody body, Subject subject, int year, IMeasures measures)
    {
        var key = Key.Of(body, subject, year);
        if (_games.TryGetValue(key, out var kept) && ReferenceEquals(kept.Body, body) && kept.Rests.Same(measures))
        {
            return kept.Play;
        }

        if (!Keeps(measures))
        {
            return Played(body, subject, year, measures);
        }

        var recorded = new Recorded(measures);
        var play = Played(body, subject, year, recorded);
        if (!recorded.Answers.IsBlind)
        {
            _games[key] = (body, recorded.Answers, play);
        }

        return play;
    }

    /// <summary>
    /// Who would be in the war in each draw, were there one in all of them: the same for every reading of the theory but for the draws in which the
    /// ally brings it on.
    /// </summary>
    /// <param name="cascade">How a war spreads.</param>
    /// <param name="subject">The tie.</param>
    /// <param name="year">Year.</param>
    /// <param name="measures">What the case says.</param>
    /// <param name="provoked">The draws in which the ally brings it on.</param>
    /// <param name="make">Spreads it, and says what that rests on.</param>
    public CrisisSpread Spread(CascadeBody cascade, Subject subject, int year, IMeasures measures, ulong[] provoked, Func<(CrisisSpread Spread, Func<Answers> Rests)> make)
    {
        var key = Key.Of(cascade, subject, year);
        if (_spreads.TryGetValue(key, out var kept) && ReferenceEquals(kept.Body, cascade) && kept.Rests.Same(measures))
        {
            return kept.Spread.Begun(provoked);
        }

        if (measures.Without is { } item && _without.TryGetValue((key, item), out var without) && ReferenceEquals(without.Body, cascade))
        {
            return without.Spread.Begun(provoked);
        }

        var (spread, rests) = make();
        if (Keeps(measures) && rests() is { IsBlind: false } answers)
        {
            _spreads[key] = (cascade, answers, spread);
        }
        else if (measures.Without is { } left && measures.Draws <= MostKept && _without.Count < MostWithout)
        {
            _without[(key, left)] = (cascade, spread);
        }

        return spread;
    }

    private static bool Keeps(IMeasures measures) => ReferenceEquals(measures.Whole, measures) && measures.Draws <= MostKept;

    private static byte[] Played(CrisisBody body, Subject subject, int year, IMeasures measures)
    {
        var game = body.Game ?? throw new InvalidOperationException($"the theory '{body.Theory}' was not linked to its game");
        var verdicts = game.Body.Decide(game.File, subject, new Years(year, year), measures).Single().Verdicts;
        var meaning = new byte[byte.MaxValue + 1];
        meaning[Tally.Undecided] = Tally.Undecided;
        for (var v = 0; v < game.Verdicts.Count; v++)
        {
            var id = game.Verdicts[v].Id;
            meaning[v] = (byte)(body.Play.Attack.Any(a => a.Id == id) ? WarBy.Attack : body.Play.Provocation.Any(p => p.Id == id) ? WarBy.Provocation : WarBy.None);
        }

        return [.. verdicts.Select(v => meaning[v])];
    }
}
