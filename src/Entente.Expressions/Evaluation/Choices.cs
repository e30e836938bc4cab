using System.Numerics;

namespace Entente.Expressions.Evaluation;

/// <summary>x moved to the nearer bound; missing where the range is empty.</summary>
internal readonly struct Clipped : ITernaryKernel
{
    public static double Of(double x, double low, double high) =>
        low > high ? double.NaN : Math.Min(Math.Max(x, low), high);

    public static Vector<double> Of(Vector<double> x, Vector<double> low, Vector<double> high) =>
        Vector.ConditionalSelect(Vector.GreaterThan(low, high), new(double.NaN), Vector.Min(Vector.Max(x, low), high));
}

/// <summary>One of two numbers by a condition; missing where the condition is.</summary>
internal readonly struct Chosen : ITernaryKernel
{
    public static double Of(double condition, double then, double otherwise) =>
        double.IsNaN(condition) ? condition : condition != 0 ? then : otherwise;

    public static Vector<double> Of(Vector<double> condition, Vector<double> then, Vector<double> otherwise) =>
        Vector.ConditionalSelect(
            Truth.Known(condition),
            Vector.ConditionalSelect(Truth.IsFalse(condition), otherwise, then),
            condition);
}
