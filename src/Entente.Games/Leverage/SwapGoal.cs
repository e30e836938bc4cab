namespace Entente.Games;

/// <summary>What is asked of the two players' ranks: of each alone, and of both together.</summary>
internal sealed class SwapGoal
{
    private readonly int rows, columns;
    private readonly Profile target;
    private readonly LeverageAim? aim; // null: the target is to be no equilibrium

    internal SwapGoal(MatrixGame game, Profile target, LeverageAim? aim) =>
        (rows, columns, this.target, this.aim) = (game.Count(Seat.Row), game.Count(Seat.Column), target, aim);

    /// <summary>Whether a player's ranks can be part of an answer.</summary>
    internal bool Admits(Seat seat, byte[] ranks) => aim switch
    {
        null => true,
        LeverageAim.Dominant => Others(seat).All(other => Best(seat, ranks, other, strictly: true)),
        LeverageAim.Equilibrium or LeverageAim.OnlyPure => Best(seat, ranks, target[seat.Other()], strictly: false),
        _ => Best(seat, ranks, target[seat.Other()], strictly: true),
    };

    /// <summary>Whether the ranks of both, each admitted, are an answer.</summary>
    internal bool Holds(byte[] row, byte[] column) => aim switch
    {
        null => !Best(Seat.Row, row, target.Column, strictly: false) || !Best(Seat.Column, column, target.Row, strictly: false),
        LeverageAim.OnlyPure => !Cells().Any(cell => cell != target && IsEquilibrium(cell, row, column)),
        LeverageAim.Unique => OnlyTargetSurvives(row, column),
        _ => true,
    };

    private bool IsEquilibrium(Profile cell, byte[] row, byte[] column)
    {
        for (var i = 0; i < rows; i++)
        {
            if (row[(i * columns) + cell.Column] > row[(cell.Row * columns) + cell.Column])
                return false;
        }

        for (var j = 0; j < columns; j++)
        {
            if (column[(cell.Row * columns) + j] > column[(cell.Row * columns) + cell.Column])
                return false;
        }

        return true;
    }

    // Whether the target's part is best against one of the opponent's strategies.
    private bool Best(Seat seat, byte[] ranks, int other, bool strictly)
    {
        var own = ranks[Cell(seat, target[seat], other)];
        for (var rival = 0; rival < Count(seat); rival++)
        {
            var rank = ranks[Cell(seat, rival, other)];
            if (rank > own || (strictly && rank == own && rival != target[seat]))
                return false;
        }

        return true;
    }

    private bool OnlyTargetSurvives(byte[] row, byte[] column)
    {
        List<int>[] left = [[.. Enumerable.Range(0, rows)], [.. Enumerable.Range(0, columns)]];
        bool again;
        do
        {
            again = Eliminate(Seat.Row, row, left[0], left[1]);
            again |= Eliminate(Seat.Column, column, left[1], left[0]);
        }
        while (again);
        return left[0].Count == 1 && left[1].Count == 1;
    }

    // The target is a strict equilibrium here, so its strategies are never dominated.
    private bool Eliminate(Seat seat, byte[] ranks, List<int> own, List<int> others) => own.RemoveAll(worse =>
        own.Exists(better => others.TrueForAll(other => ranks[Cell(seat, better, other)] > ranks[Cell(seat, worse, other)]))) > 0;

    private IEnumerable<Profile> Cells() =>
        from row in Enumerable.Range(0, rows)
        from column in Enumerable.Range(0, columns)
        select new Profile(row, column);

    private IEnumerable<int> Others(Seat seat) => Enumerable.Range(0, Count(seat.Other()));

    private int Count(Seat seat) => seat == Seat.Row ? rows : columns;

    private int Cell(Seat seat, int own, int other) => seat == Seat.Row ? (own * columns) + other : (other * columns) + own;
}
