namespace Entente.Games;

/// <summary>
/// By how much one strategy of a player pays more than another, for every profile of the others' supports: a function that is linear in each
/// other player's mixture. The first of the others runs fastest.
/// </summary>
/// <param name="Players">The others, in order.</param>
/// <param name="Cells">The differences.</param>
internal sealed record PayoffTensor(int[] Players, Enclosure[] Cells)
{
    private const int OnStack = 128;

    /// <summary>The value where the others mix near a point; mixtures add up to one but may leave the range from 0 to 1.</summary>
    internal Enclosure At(Mixtures mixtures) => Folded(mixtures, tight: false);

    /// <summary>The value where the others' mixtures lie in a box: the least and the greatest over all mixtures there, one player after another.</summary>
    internal Enclosure Over(Mixtures box) => Folded(box, tight: true);

    /// <summary>How it changes as another player moves probability from its first strategy to another one.</summary>
    internal PayoffTensor Slope(int player, int strategy, int[] sizes)
    {
        var place = Array.IndexOf(Players, player);
        var inner = 1;
        for (var k = 0; k < place; k++)
            inner *= sizes[Players[k]];
        var size = sizes[player];
        var cells = new Enclosure[Cells.Length / size];
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var start = (cell / inner * inner * size) + (cell % inner);
            cells[cell] = Cells[start + (strategy * inner)] - Cells[start];
        }

        return new([.. Players.Where(other => other != player)], cells);
    }

    // Takes one dimension away after another, the slowest first, in place.
    private Enclosure Folded(Mixtures mixtures, bool tight)
    {
        var cells = Cells.Length <= OnStack ? stackalloc Enclosure[Cells.Length] : new Enclosure[Cells.Length];
        Cells.CopyTo(cells);
        var length = cells.Length;
        Span<Enclosure> payoffs = stackalloc Enclosure[IsolatedEquilibria.MaximumStrategies];
        for (var k = Players.Length - 1; k >= 0; k--)
        {
            var size = mixtures.Sizes[Players[k]];
            length /= size;
            for (var cell = 0; cell < length && size > 1; cell++)
            {
                for (var strategy = 0; strategy < size; strategy++)
                    payoffs[strategy] = cells[(strategy * length) + cell];
                cells[cell] = tight ? mixtures.Bound(Players[k], payoffs[..size]) : mixtures.Mean(Players[k], payoffs[..size]);
            }
        }

        return cells[0];
    }
}
