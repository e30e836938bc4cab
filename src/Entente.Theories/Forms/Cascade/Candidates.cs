using Entente.Networks.Cascades;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Cascade;

/// <summary>Finds the links of a year.</summary>
/// <param name="body">The theory's reading.</param>
/// <param name="actors">Ids of the actors.</param>
/// <param name="pairs">Ordered pairs of them.</param>
/// <param name="year">Year.</param>
/// <param name="measures">What the case says.</param>
internal sealed class Candidates(CascadeBody body, string[] actors, IReadOnlyList<Subject> pairs, int year, IMeasures measures)
{
    private readonly Spoken _spoken = Spoken.Of(measures);
    private readonly Dictionary<string, int> _index = actors.Index().ToDictionary(a => a.Item, a => a.Index, StringComparer.Ordinal);

    /// <summary>
    /// The links on which evidence bears, kind by kind, whose other end can come into the war, if every link acts, and whose joiner
    /// is not in it from the beginning.
    /// </summary>
    public IReadOnlyList<Candidate> Reached(Subject subject)
    {
        var (first, second) = (_index[subject.Actors[0]], _index[subject.Actors[^1]]);
        Candidate[] open = [.. All().Where(c => c.Link.Joiner != first && c.Link.Joiner != second)];
        var reached = new HashSet<int> { first, second };
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var candidate in open.Where(c => Ready(c.Link, reached)))
            {
                grown |= reached.Add(candidate.Link.Joiner);
            }
        }

        return [.. open.Where(c => Ready(c.Link, reached))];
    }

    private static bool Ready(Link link, HashSet<int> reached) => reached.Contains(link.Other) && (link.Facing is not { } enemy || reached.Contains(enemy));

    private IEnumerable<Candidate> All()
    {
        var brakes = body.Brake is { } brake ? Levels(brake.Of) : [];
        return body.Kinds.SelectMany(kind => kind.Facing is { } facing ? Facing(kind, facing) : Plain(kind, kind.Strike ? [] : brakes));
    }

    private IEnumerable<Candidate> Plain(LinkKind kind, Dictionary<(int Joiner, int Other), Folded> brakes) =>
        from level in Levels(kind.Of)
        select new Candidate(new Link(level.Key.Joiner, level.Key.Other, kind.When) { Strike = kind.Strike }, kind, level.Value, null, brakes.GetValueOrDefault(level.Key));

    private IEnumerable<Candidate> Facing(LinkKind kind, Quantified facing)
    {
        var concerns = Levels(facing);
        return from plain in Plain(kind, [])
               from concern in concerns
               where concern.Key.Joiner == plain.Link.Joiner && concern.Key.Other != plain.Link.Other
               select plain with { Link = plain.Link with { Facing = concern.Key.Other }, Facing = concern.Value };
    }

    private Dictionary<(int Joiner, int Other), Folded> Levels(Quantified formula) =>
        _spoken.Where(formula, pairs, year, measures).ToDictionary(l => (_index[l.Subject.Actors[0]], _index[l.Subject.Actors[^1]]), l => l.Level);
}
