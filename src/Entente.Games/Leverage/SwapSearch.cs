namespace Entente.Games;

/// <summary>
/// Breadth-first search over both players' orders: the number of swaps is the sum of both players', so all games at a distance are the pairs of
/// orders whose distances add up to it. Neither order is looked at farther out than the other's nearest useful one leaves room for.
/// </summary>
internal sealed class SwapSearch(MatrixGame game, SwapGoal goal, SwapOptions options, CancellationToken token)
{
    private readonly OrderLevels rows = new(PreferenceOrder.Of(game, Seat.Row), ranks => goal.Admits(Seat.Row, ranks));
    private readonly OrderLevels columns = new(PreferenceOrder.Of(game, Seat.Column), ranks => goal.Admits(Seat.Column, ranks));
    private readonly List<SwapAnswer> answers = [];
    private long pairs;
    private int nearestRow, nearestColumn; // useful orders

    /// <summary>Why the search ended.</summary>
    internal SearchEnd End { get; private set; } = SearchEnd.Exhausted;

    /// <summary>No game nearer than this answers.</summary>
    internal int Depth { get; private set; }

    /// <summary>Orders and games looked at.</summary>
    internal long Examined => rows.Met + columns.Met + pairs;

    /// <summary>The answers at the least distance; empty where there are none at all, or the search ended early.</summary>
    internal IReadOnlyList<SwapAnswer> Run()
    {
        if (Nearest(rows) is not { } row)
            return answers;
        nearestRow = row;
        if (Nearest(columns) is not { } column)
            return answers;
        for (nearestColumn = column; ; Depth++)
        {
            if (!Look())
                return answers;
            options.Progress?.Report(new($"{Depth} swaps", Examined, answers.Count));
            if (answers.Count > 0 || Beyond(Depth))
                return answers;
        }
    }

    // How far the nearest useful order is; null where there is none or the search ended. No game nearer than that many swaps, on top of those known to be needed, answers.
    private int? Nearest(OrderLevels levels)
    {
        for (var distance = 0; !Beyond(Depth); distance++, Depth++)
        {
            if (At(levels, distance) is not { } found)
                return null;
            if (found.Count > 0)
                return distance;
            options.Progress?.Report(new($"{Depth} swaps", Examined, 0));
        }

        return null;
    }

    // Whether all games at this distance were looked at.
    private bool Look()
    {
        for (var own = nearestRow; own <= Depth - nearestColumn; own++)
        {
            var (mine, limit) = (At(rows, own), options.MaximumExamined - Examined);
            if (mine is null)
                return false;
            if (mine.Count == 0)
                continue;
            if (limit <= 0 || At(columns, Depth - own) is not { } theirs)
                return Stop();
            if (!Pair(mine, theirs))
                return false;
        }

        return true;
    }

    private bool Pair(List<PreferenceOrder> mine, List<PreferenceOrder> theirs)
    {
        foreach (var row in mine)
        {
            foreach (var column in theirs)
            {
                if ((++pairs % 256 == 0 && (token.IsCancellationRequested || Examined > options.MaximumExamined)) || answers.Count >= options.MaximumAnswers)
                    return Stop();
                if (goal.Holds(row.Ranks, column.Ranks))
                    answers.Add(Answer(row, column));
            }
        }

        return true;
    }

    private List<PreferenceOrder>? At(OrderLevels levels, int distance)
    {
        var found = levels.At(distance, Math.Max(0, options.MaximumExamined - Examined + levels.Met), token);
        if (found is null)
            Stop();
        return found;
    }

    private bool Stop()
    {
        End = token.IsCancellationRequested ? SearchEnd.Cancelled : SearchEnd.LimitReached;
        return false;
    }

    private bool Beyond(int distance)
    {
        // Each player's own farthest order is n(n − 1)/2 swaps away at most.
        var profiles = (long)game.Count(Seat.Row) * game.Count(Seat.Column);
        return distance >= profiles * (profiles - 1);
    }

    private SwapAnswer Answer(PreferenceOrder row, PreferenceOrder column)
    {
        var width = game.Count(Seat.Column);
        return new([.. row.Way(Seat.Row, width), .. column.Way(Seat.Column, width)], Ranked(row, column));
    }

    private MatrixGame Ranked(PreferenceOrder row, PreferenceOrder column)
    {
        var (rowLevels, columnLevels) = (PreferenceOrder.Levels(game, Seat.Row), PreferenceOrder.Levels(game, Seat.Column));
        var width = game.Count(Seat.Column);
        var payoffs = new PayoffPair[game.Count(Seat.Row), width];
        foreach (var (i, j) in game.Profiles)
            payoffs[i, j] = new(rowLevels[row.Ranks[(i * width) + j]], columnLevels[column.Ranks[(i * width) + j]]);
        return new(game.Title, game.Row, game.Column, game.Scale, payoffs);
    }
}
