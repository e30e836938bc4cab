using System.Numerics;

namespace Entente.Expressions.Evaluation;

// A comparison with a missing number is missing, not false.
internal readonly struct Below : IBinaryKernel
{
    public static double Of(double x, double y) => Truth.Of(x < y, x, y);

    public static Vector<double> Of(Vector<double> x, Vector<double> y) => Truth.Of(Vector.LessThan(x, y), x, y);
}

internal readonly struct AtMost : IBinaryKernel
{
    public static double Of(double x, double y) => Truth.Of(x <= y, x, y);

    public static Vector<double> Of(Vector<double> x, Vector<double> y) => Truth.Of(Vector.LessThanOrEqual(x, y), x, y);
}

internal readonly struct Same : IBinaryKernel
{
    public static double Of(double x, double y) => Truth.Of(x == y, x, y);

    public static Vector<double> Of(Vector<double> x, Vector<double> y) => Truth.Of(Vector.Equals(x, y), x, y);
}

internal readonly struct Other : IBinaryKernel
{
    public static double Of(double x, double y) => Truth.Of(x != y, x, y);

    public static Vector<double> Of(Vector<double> x, Vector<double> y) =>
        Truth.Of(Vector.OnesComplement(Vector.Equals(x, y)), x, y);
}
