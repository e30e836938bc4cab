using System.Numerics;
using Entente.Numerics.Lanes;

namespace Entente.Numerics;

public static partial class Columns
{
    /// <summary>The sum of the draws in the library's fixed order; 0 of none, NaN if any is missing.</summary>
    public static double Sum(ReadOnlySpan<double> x) => BlockSum.Of(default(FirstTerm), x, x);

    /// <summary>The same sum, to the same bits, with the work shared between threads.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are less than one thread.</exception>
    public static double Sum(ReadOnlyMemory<double> x, int threads) =>
        Chunks.Sum(x.Length, threads, (first, count) => Sum(x.Span.Slice((int)first, count)));

    /// <summary>The mean of the draws; NaN of none, or if any is missing.</summary>
    public static double Mean(ReadOnlySpan<double> x) => Sum(x) / x.Length;

    /// <summary>The mean, to the same bits, with the work shared between threads.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are less than one thread.</exception>
    public static double Mean(ReadOnlyMemory<double> x, int threads) => Sum(x, threads) / x.Length;

    /// <summary>The sum of x², in the fixed order.</summary>
    public static double SumOfSquares(ReadOnlySpan<double> x) => Dot(x, x);

    /// <summary><see cref="Sum(ReadOnlySpan{double})"/> and <see cref="SumOfSquares"/>, to their bits, in one pass.</summary>
    public static (double Sum, double Squares) SumAndSumOfSquares(ReadOnlySpan<double> x) => BlockSum.WithSquares(x);

    /// <summary>The sum of x · y, in the fixed order.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double Dot(ReadOnlySpan<double> x, ReadOnlySpan<double> y) => BlockSum.Of(default(MultiplyFormula), x, y);

    /// <summary>The sample variance (divisor n − 1), by two passes; NaN of fewer than two draws.</summary>
    public static double Variance(ReadOnlySpan<double> x) => Covariance(x, x);

    /// <summary>The sample covariance (divisor n − 1), by two passes; NaN of fewer than two draws.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double Covariance(ReadOnlySpan<double> x, ReadOnlySpan<double> y) =>
        x.Length < 2 ? double.NaN : BlockSum.Of(new DeviationTerm(Mean(x), Mean(y)), x, y) / (x.Length - 1);

    /// <summary>How many draws are missing (NaN).</summary>
    public static int CountMissing(ReadOnlySpan<double> x)
    {
        var found = Vector<long>.Zero;
        var i = 0;
        for (; i <= x.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var some = new Vector<double>(x[i..]);
            found -= Vector.OnesComplement(Vector.Equals(some, some));
        }

        var count = (int)Vector.Sum(found);
        foreach (var value in x[i..]) count += double.IsNaN(value) ? 1 : 0;
        return count;
    }

    /// <summary>The smallest draw; +∞ of none, NaN if any is missing.</summary>
    public static double Minimum(ReadOnlySpan<double> x)
    {
        var leasts = new Vector<double>(double.PositiveInfinity);
        var i = 0;
        for (; i <= x.Length - Vector<double>.Count; i += Vector<double>.Count) leasts = Vector.Min(leasts, new Vector<double>(x[i..]));
        var least = double.PositiveInfinity;
        for (var lane = 0; lane < Vector<double>.Count; lane++) least = Math.Min(least, leasts[lane]);
        foreach (var value in x[i..]) least = Math.Min(least, value);
        return least;
    }

    /// <summary>The largest draw; −∞ of none, NaN if any is missing.</summary>
    public static double Maximum(ReadOnlySpan<double> x)
    {
        var mosts = new Vector<double>(double.NegativeInfinity);
        var i = 0;
        for (; i <= x.Length - Vector<double>.Count; i += Vector<double>.Count) mosts = Vector.Max(mosts, new Vector<double>(x[i..]));
        var most = double.NegativeInfinity;
        for (var lane = 0; lane < Vector<double>.Count; lane++) most = Math.Max(most, mosts[lane]);
        foreach (var value in x[i..]) most = Math.Max(most, value);
        return most;
    }

    private readonly struct FirstTerm : IBinary
    {
        public T Of<T>(T x, T y)
            where T : struct, ILanes<T> => x;
    }

    private readonly struct DeviationTerm(double meanX, double meanY) : IBinary
    {
        public T Of<T>(T x, T y)
            where T : struct, ILanes<T> => (x - T.Of(meanX)) * (y - T.Of(meanY));
    }
}
