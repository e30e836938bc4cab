using System.Numerics;

namespace Entente.Expressions.Evaluation;

// Only operations that IEEE 754 rounds exactly, so that scalar and vector units agree to the last bit.
// Minimum and maximum propagate NaN and put -0 below +0 (IEEE 754-2019).
internal readonly struct Total : IBinaryKernel
{
    public static double Of(double x, double y) => x + y;

    public static Vector<double> Of(Vector<double> x, Vector<double> y) => x + y;
}

internal readonly struct Difference : IBinaryKernel
{
    public static double Of(double x, double y) => x - y;

    public static Vector<double> Of(Vector<double> x, Vector<double> y) => x - y;
}

internal readonly struct Multiple : IBinaryKernel
{
    public static double Of(double x, double y) => x * y;

    public static Vector<double> Of(Vector<double> x, Vector<double> y) => x * y;
}

internal readonly struct Quotient : IBinaryKernel
{
    public static double Of(double x, double y) => x / y;

    public static Vector<double> Of(Vector<double> x, Vector<double> y) => x / y;
}

internal readonly struct Minimum : IBinaryKernel
{
    public static double Of(double x, double y) => Math.Min(x, y);

    public static Vector<double> Of(Vector<double> x, Vector<double> y) => Vector.Min(x, y);
}

internal readonly struct Maximum : IBinaryKernel
{
    public static double Of(double x, double y) => Math.Max(x, y);

    public static Vector<double> Of(Vector<double> x, Vector<double> y) => Vector.Max(x, y);
}

internal readonly struct Absolute : IUnaryKernel
{
    public static double Of(double x) => Math.Abs(x);

    public static Vector<double> Of(Vector<double> x) => Vector.Abs(x);
}

internal readonly struct SquareRoot : IUnaryKernel
{
    public static double Of(double x) => Math.Sqrt(x);

    public static Vector<double> Of(Vector<double> x) => Vector.SquareRoot(x);
}
