using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>Neighbouring columns of a block, seen by one pack of draws: for loops over actors. Places are not checked.</summary>
internal readonly ref struct Strip<T>
    where T : struct, ILanes<T>
{
    private readonly ref double first;
    private readonly nint stride;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Strip(ref double first, nint stride)
    {
        this.first = ref first;
        this.stride = stride;
    }

    internal T this[int i]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => T.Load(in Unsafe.Add(ref first, (nint)(uint)i * stride));
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => value.Store(ref Unsafe.Add(ref first, (nint)(uint)i * stride));
    }

    /// <summary>
    /// Writes Σ_j m_ij x_j for each i of a square matrix whose columns follow row by row, each product added to those before it with one rounding. Four rows are
    /// summed at a time, as an x then is read once for four; the last four may have been summed in part before.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Multiply(Strip<T> matrix, Strip<T> x, Strip<T> into, int size)
    {
        if (size < 4)
        {
            for (var i = 0; i < size; i++) into[i] = Dot(matrix.From(i * size), x, size);
            return;
        }

        for (var i = 0; i < size; i += 4)
        {
            var first = Math.Min(i, size - 4);
            Dots(matrix.From(first * size), x, into.From(first), size);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Strip<T> From(int i) => new(ref Unsafe.Add(ref first, (nint)(uint)i * stride), stride);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Dots(Strip<T> rows, Strip<T> x, Strip<T> into, int count)
    {
        var row = count * x.stride;
        ref var at = ref rows.first;
        ref var right = ref x.first;
        var value = T.Load(in right);
        var (a, b, c, d) = (Product(ref at, 0, value), Product(ref at, row, value), Product(ref at, 2 * row, value), Product(ref at, 3 * row, value));
        for (var j = 1; j < count; j++)
        {
            at = ref Unsafe.Add(ref at, x.stride);
            right = ref Unsafe.Add(ref right, x.stride);
            value = T.Load(in right);
            a = T.MultiplyAdd(T.Load(in at), value, a);
            b = T.MultiplyAdd(T.Load(in Unsafe.Add(ref at, row)), value, b);
            c = T.MultiplyAdd(T.Load(in Unsafe.Add(ref at, 2 * row)), value, c);
            d = T.MultiplyAdd(T.Load(in Unsafe.Add(ref at, 3 * row)), value, d);
        }

        into[0] = a;
        into[1] = b;
        into[2] = c;
        into[3] = d;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Product(ref double first, nint place, T value) => T.Load(in Unsafe.Add(ref first, place)) * value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static T Dot(Strip<T> x, Strip<T> y, int count)
    {
        ref var left = ref x.first;
        ref var right = ref y.first;
        var sum = T.Load(in left) * T.Load(in right);
        for (var i = 1; i < count; i++)
        {
            left = ref Unsafe.Add(ref left, x.stride);
            right = ref Unsafe.Add(ref right, y.stride);
            sum = T.MultiplyAdd(T.Load(in left), T.Load(in right), sum);
        }

        return sum;
    }
}
