namespace Entente.Numerics;

/// <summary>
/// Columns that last as long as whoever has them made, cut from large pieces of memory that the collector never moves. On their own, short
/// columns would be copied twice before they come to rest, and again whenever the collector tidies up; long ones are not, and stay arrays.
/// </summary>
/// <param name="draws">Draws of each column.</param>
/// <param name="bytes">Most bytes cut from pieces; beyond, a column is an array of its own. A piece is given back when none of its columns is in use.</param>
/// <remarks>Safe for several threads.</remarks>
public sealed class LastingColumns(int draws, long bytes)
{
    /// <summary>Draws from which on an array counts as large to the collector, which then leaves it where it is.</summary>
    private const int Long = 10_600;

    private const int LeastPiece = 4 << 20, LargestPiece = 64 << 20;

    private readonly Lock _gate = new();
    private Memory<double> _rest;
    private long _taken;

    /// <summary>Draws of each column.</summary>
    public int Draws => draws;

    /// <summary>A column; what stands in it is undefined.</summary>
    public Memory<double> Take()
    {
        lock (_gate)
        {
            if (draws >= Long || (_rest.Length < draws && _taken >= bytes))
            {
                return GC.AllocateUninitializedArray<double>(draws);
            }

            if (_rest.Length < draws)
            {
                var piece = Math.Clamp(_taken, LeastPiece, LargestPiece);
                _rest = GC.AllocateUninitializedArray<double>((int)(piece / sizeof(double)), pinned: true);
                _taken += piece;
            }

            var column = _rest[..draws];
            _rest = _rest[draws..];
            return column;
        }
    }
}
