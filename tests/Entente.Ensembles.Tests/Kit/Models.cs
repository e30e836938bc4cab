using Entente.Ensembles.Designs;
using Entente.Numerics;

namespace Entente.Ensembles.Tests.Kit;

/// <summary>Functions whose sensitivity is known exactly, on the unit cube.</summary>
internal static class Models
{
    internal static readonly StreamId Variable = StreamId.Of("ensembles-tests");

    internal static readonly DrawSource Source = new(1);

    /// <summary>sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on (−π, π)³ (Ishigami and Homma 1990).</summary>
    internal static void Ishigami(ReadOnlySpan<double[]> inputs, Span<double> outputs)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            var (x, y, z) = (Angle(inputs[0][i]), Angle(inputs[1][i]), Angle(inputs[2][i]));
            outputs[i] = Math.Sin(x) + 7 * Math.Sin(y) * Math.Sin(y) + 0.1 * z * z * z * z * Math.Sin(x);
        }
    }

    /// <summary>∏ (|4xᵢ − 2| + aᵢ) / (1 + aᵢ), Sobol's g-function.</summary>
    internal static Simulation G(params double[] a) => (inputs, outputs) =>
    {
        outputs.Fill(1);
        for (var j = 0; j < a.Length; j++)
            for (var i = 0; i < outputs.Length; i++) outputs[i] *= (Math.Abs(4 * inputs[j][i] - 2) + a[j]) / (1 + a[j]);
    };

    internal static Simulation Of(Func<double[], double> model) => (inputs, outputs) =>
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            var point = new double[inputs.Length];
            for (var j = 0; j < point.Length; j++) point[j] = inputs[j][i];
            outputs[i] = model(point);
        }
    };

    internal static SaltelliDesign Saltelli(int inputs, int rows, bool secondOrder = true) =>
        new(new SobolSequence(2 * inputs, SobolScrambling.LinearMatrix, Source, Variable), rows, secondOrder);

    internal static double[] Column(this IPoints points, int dimension, long first = 0, int? count = null)
    {
        var column = new double[count ?? (int)points.Count];
        points.Fill(dimension, first, column);
        return column;
    }

    private static double Angle(double u) => Math.PI * (2 * u - 1);
}
