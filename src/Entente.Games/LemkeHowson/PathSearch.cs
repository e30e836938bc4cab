namespace Entente.Games;

/// <summary>Follows all paths, breadth first; ends of paths are told apart by their bases.</summary>
internal sealed class PathSearch<T, TArithmetic>
    where TArithmetic : struct, IPivotArithmetic<T>
{
    private readonly MatrixGame game;
    private readonly Dictionary<ulong, int?> ends = []; // basis → number of the equilibrium
    private readonly List<ReachedEquilibrium> equilibria = [];
    private readonly List<LemkeHowsonPath> paths = [];
    private readonly Queue<LabelledPair<T, TArithmetic>> open = new();

    private PathSearch(MatrixGame game) => this.game = game;

    /// <summary>Null where a number outgrew its type.</summary>
    internal static LemkeHowson? Run(MatrixGame game, bool again, SearchOptions options, CancellationToken token)
    {
        if (LabelledPair<T, TArithmetic>.Of(game) is not { } origin)
            return null;
        var search = new PathSearch<T, TArithmetic>(game);
        var end = search.Follow(origin, again, options, token);
        return end is null ? null : new(game, $"paths of Lemke and Howson from every label, lexicographic{(again ? ", repeated from every equilibrium met" : "")}", end.Value, search.equilibria, search.paths);
    }

    private SearchEnd? Follow(LabelledPair<T, TArithmetic> origin, bool again, SearchOptions options, CancellationToken token)
    {
        ends.Add(origin.Basis, null);
        open.Enqueue(origin);
        var pivots = 0L;
        while (open.TryDequeue(out var from) && (again || from == origin))
        {
            for (var label = 0; label < from.Labels; label++)
            {
                var pair = from.Copy();
                var limit = options.MaximumBases - pivots;
                var length = pair.Drop(label, limit, token);
                if (pair.Overflowed)
                    return null;
                if (length is null)
                    return token.IsCancellationRequested ? SearchEnd.Cancelled : SearchEnd.LimitReached;
                pivots += length.Value;
                Record(from, label, length.Value, pair);
            }

            options.Progress?.Report(new("paths", pivots, equilibria.Count));
        }

        return SearchEnd.Exhausted;
    }

    private void Record(LabelledPair<T, TArithmetic> from, int label, int length, LabelledPair<T, TArithmetic> to)
    {
        if (!ends.TryGetValue(to.Basis, out var number))
        {
            number = Number(to.Profile());
            ends.Add(to.Basis, number);
            open.Enqueue(to);
        }

        var rows = game.Count(Seat.Row);
        paths.Add(new(ends[from.Basis], label < rows ? Seat.Row : Seat.Column, label < rows ? label : label - rows, length, number));
    }

    // Several bases may stand for one equilibrium of a degenerate game.
    private int Number(MixedProfile profile)
    {
        var known = equilibria.FindIndex(equilibrium => equilibrium.Profile.Equals(profile));
        if (known >= 0)
            return known;
        equilibria.Add(new(profile, profile.Payoffs(game), Regret.Max(game, profile)));
        return equilibria.Count - 1;
    }
}
