using Entente.Numerics;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Options;

/// <summary>
/// Weights drawn uniformly from all that are admissible: exponentials divided by their sum are uniform on the simplex
/// (Devroye 1986, ch. V.2). A criterion's stream is shared by all readings and years of the theory.
/// </summary>
internal static class Weights
{
    /// <summary>A column for each criterion, in the order given; in every draw they are positive and sum to 1.</summary>
    public static double[][] Of(string theory, IReadOnlyList<Criterion> criteria, IReadOnlyList<ImportanceOrder> orders, IMeasures measures)
    {
        var columns = criteria.Select(c => Exponential(measures.Uniform($"weights:{theory}:{c.Id}").Span)).ToArray();
        foreach (var order in orders)
        {
            Sort([.. order.Criteria.Select(id => columns[criteria.TakeWhile(c => c.Id != id).Count()])]);
        }

        Normalise(columns);
        return columns;
    }

    private static double[] Exponential(ReadOnlySpan<double> uniform)
    {
        var column = LentColumns.Take(uniform.Length);
        Elementary.Log(uniform, column);
        Columns.Negate(column, column);
        return column;
    }

    private static void Sort(double[][] columns)
    {
        var held = new double[columns.Length];
        for (var draw = 0; draw < columns[0].Length; draw++)
        {
            for (var i = 0; i < held.Length; i++)
            {
                held[i] = -columns[i][draw];
            }

            Array.Sort(held);
            for (var i = 0; i < held.Length; i++)
            {
                columns[i][draw] = -held[i];
            }
        }
    }

    private static void Normalise(double[][] columns)
    {
        var total = LentColumns.Copy(columns[0]);
        foreach (var column in columns.Skip(1))
        {
            Columns.Add(total, column, total);
        }

        foreach (var column in columns)
        {
            Columns.Divide(column, total, column);
        }
    }
}
