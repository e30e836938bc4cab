using System.Runtime.InteropServices;

namespace Entente.Numerics;

/// <summary>
/// Columns that are wanted only as long as a piece of work lasts. While <see cref="Open"/> is in force on a thread, columns taken there
/// are its own again and again: nothing is cleared, collected, or fetched from the system. Otherwise, and beyond
/// <see cref="MostBytes"/>, a column is an ordinary array.
/// </summary>
/// <remarks>
/// Nothing that outlives the work may hold on to a lent column. What is made on the way to be kept is made under <see cref="Keep"/>.
/// </remarks>
public static class LentColumns
{
    /// <summary>Bytes that a thread keeps for lending.</summary>
    public const long MostBytes = 64L << 20;

    /// <summary>Columns of more draws are long: what can be worked out again where it is read is not kept.</summary>
    public const int Many = 50_000;

    [ThreadStatic]
    private static Desk? own;

    /// <summary>Lends columns on this thread until it is disposed of; then all of them are taken back.</summary>
    public static Loan Open() => new(own ??= new Desk(), lends: true);

    /// <summary>Lends nothing on this thread until it is disposed of.</summary>
    public static Loan Keep() => new(own ??= new Desk(), lends: false);

    /// <summary>A column of so many draws; what stands in it is undefined.</summary>
    public static double[] Take(int draws) => own is { Lends: true } desk ? desk.Take(draws) : GC.AllocateUninitializedArray<double>(draws);

    /// <summary>A column of one value.</summary>
    public static double[] Filled(int draws, double value)
    {
        var column = Take(draws);
        column.AsSpan().Fill(value);
        return column;
    }

    /// <summary>A column like another.</summary>
    public static double[] Copy(ReadOnlySpan<double> draws)
    {
        var column = Take(draws.Length);
        draws.CopyTo(column);
        return column;
    }

    /// <summary>Whether a column is one that is lent on this thread now, so that it will soon stand for something else.</summary>
    public static bool IsLent(double[] column) => own is { } desk && desk.IsLent(column);

    /// <summary>What is lent, or not lent, for a while.</summary>
    public readonly ref struct Loan
    {
        private readonly Desk _desk;
        private readonly bool _before;
        private readonly int _out;

        internal Loan(Desk desk, bool lends)
        {
            (_desk, _before, _out) = (desk, desk.Lends, desk.Out);
            desk.Begin(lends);
        }

        /// <summary>Takes back what was lent since.</summary>
        public void Dispose()
        {
            _desk.End(_out, _before);
        }
    }

    /// <summary>
    /// A thread's columns, all of one length; the first <see cref="Out"/> of them are lent. Between pieces of work nobody holds on to them,
    /// so that the collector may take them: what comes next may be of other length, or on another thread.
    /// </summary>
    internal sealed class Desk
    {
        private const int Shortest = 256;

        private readonly WeakReference<List<double[]>> _idle = new([]);
        private List<double[]> _columns = [];
        private int _draws, _loans;

        internal bool Lends { get; private set; }

        internal int Out { get; private set; }

        internal void Begin(bool lends)
        {
            if (_loans++ == 0 && _idle.TryGetTarget(out var columns))
            {
                _columns = columns;
            }

            Lends = lends;
        }

        internal void End(int before, bool lent)
        {
            (Out, Lends) = (Lends ? before : Out, lent);
            if (--_loans == 0)
            {
                _idle.SetTarget(_columns);
                _columns = [];
            }
        }

        internal bool IsLent(double[] column) => CollectionsMarshal.AsSpan(_columns)[..Out].Contains(column);

        internal double[] Take(int draws)
        {
            if (draws != _draws && !(draws >= Shortest && Out == 0))
            {
                return GC.AllocateUninitializedArray<double>(draws);
            }

            if (draws != _draws)
            {
                (_draws, Out) = (draws, 0);
                _columns.Clear();
            }

            if (Out == _columns.Count)
            {
                if ((_columns.Count + 1L) * draws * sizeof(double) > MostBytes)
                {
                    return GC.AllocateUninitializedArray<double>(draws);
                }

                _columns.Add(GC.AllocateUninitializedArray<double>(draws));
            }

            return _columns[Out++];
        }
    }
}
