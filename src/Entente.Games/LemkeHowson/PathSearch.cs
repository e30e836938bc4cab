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
    private readonly Dictionary<(ulong Basis, int Label), (ulong Basis, int Length)> back = []; // a path can be walked from either end

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
            var basis = from.Basis;
            for (var label = 0; label < from.Labels; label++)
            {
                if (back.Remove((basis, label), out var known))
                {
                    Record(basis, label, known.Length, known.Basis);
                    continue;
                }

                var pair = from.Copy();
                var limit = options.MaximumBases - pivots;
                var length = pair.Drop(label, limit, token);
                if (pair.Overflowed)
                    return null;
                if (length is null)
                    return token.IsCancellationRequested ? SearchEnd.Cancelled : SearchEnd.LimitReached;
                pivots += length.Value;
                Meet(pair);
                back.TryAdd((pair.Basis, label), (basis, length.Value));
                Record(basis, label, length.Value, pair.Basis);
            }

            options.Progress?.Report(new("paths", pivots, equilibria.Count));
        }

        return SearchEnd.Exhausted;
    }

    private void Meet(LabelledPair<T, TArithmetic> pair)
    {
        if (ends.ContainsKey(pair.Basis))
            return;
        ends.Add(pair.Basis, Number(pair.Profile()));
        open.Enqueue(pair);
    }

    private void Record(ulong from, int label, int length, ulong to)
    {
        var rows = game.Count(Seat.Row);
        paths.Add(new(ends[from], label < rows ? Seat.Row : Seat.Column, label < rows ? label : label - rows, length, ends[to]));
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
