using System.Numerics;

namespace Entente.Expressions.Evaluation;

// Kleene's strong three-valued logic: a missing operand leaves the answer missing unless the other operand settles it.
// Any number but 0 counts as true.
internal readonly struct Conjunction : IBinaryKernel
{
    public static double Of(double x, double y) => x == 0 || y == 0 ? 0 : Truth.Of(true, x, y);

    public static Vector<double> Of(Vector<double> x, Vector<double> y) =>
        Vector.ConditionalSelect(Truth.IsFalse(x) | Truth.IsFalse(y), Vector<double>.Zero, Truth.Of(Vector<long>.AllBitsSet, x, y));
}

internal readonly struct Disjunction : IBinaryKernel
{
    public static double Of(double x, double y) => IsTrue(x) || IsTrue(y) ? 1 : Truth.Of(false, x, y);

    public static Vector<double> Of(Vector<double> x, Vector<double> y) =>
        Vector.ConditionalSelect(Truth.IsTrue(x) | Truth.IsTrue(y), Vector<double>.One, Truth.Of(Vector<long>.Zero, x, y));

    private static bool IsTrue(double x) => x != 0 && !double.IsNaN(x);
}

internal readonly struct Negation : IUnaryKernel
{
    public static double Of(double x) => Truth.Of(x == 0, x, x);

    public static Vector<double> Of(Vector<double> x) => Truth.Of(Truth.IsFalse(x), x, x);
}
