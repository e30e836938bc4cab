using System.Numerics;

namespace Entente.Expressions.Evaluation;

/// <summary>Turns truth into 1, 0 or, where an operand is missing, NaN.</summary>
internal static class Truth
{
    private static Vector<double> NaN => new(double.NaN);

    internal static double Of(bool truth, double x, double y) =>
        double.IsNaN(x) || double.IsNaN(y) ? double.NaN : truth ? 1 : 0;

    internal static Vector<double> Of(Vector<long> truth, Vector<double> x, Vector<double> y) =>
        Vector.ConditionalSelect(Known(x) & Known(y), Vector.ConditionalSelect(truth, Vector<double>.One, Vector<double>.Zero), NaN);

    internal static Vector<long> Known(Vector<double> x) => Vector.Equals(x, x);

    internal static Vector<long> IsFalse(Vector<double> x) => Vector.Equals(x, Vector<double>.Zero);

    internal static Vector<long> IsTrue(Vector<double> x) => Vector.AndNot(Known(x), IsFalse(x));
}
