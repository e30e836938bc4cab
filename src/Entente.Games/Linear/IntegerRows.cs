using System.Numerics;

namespace Entente.Games;

/// <summary>
/// A linear programme as rows <c>Σ cell × variable ≤ bound</c> of integers. Each row remembers the constraint that it came from and the factor that it was multiplied
/// by; an equation becomes two rows.
/// </summary>
internal sealed record IntegerRows(IReadOnlyList<BigInteger[]> Rows, IReadOnlyList<(int Constraint, BigInteger Factor)> Origins, BigInteger[] Objective, BigInteger ObjectiveFactor)
{
    internal static IntegerRows Of(LinearProgram program)
    {
        var (rows, origins) = (new List<BigInteger[]>(), new List<(int, BigInteger)>());
        for (var k = 0; k < program.Constraints.Count; k++)
        {
            var constraint = program.Constraints[k];
            Rational[] line = [constraint.Bound, .. constraint.Coefficients];
            var (row, factor) = Scaled(line);
            if (constraint.Relation != LinearRelation.AtLeast)
                Add(row, factor);
            if (constraint.Relation != LinearRelation.AtMost)
                Add(Array.ConvertAll(row, BigInteger.Negate), -factor);
            void Add(BigInteger[] cells, BigInteger by)
            {
                rows.Add(cells);
                origins.Add((k, by));
            }
        }

        var (objective, scale) = Scaled(program.Objective);
        return new(rows, origins, objective, scale);
    }

    private static (BigInteger[] Row, BigInteger Factor) Scaled(IReadOnlyList<Rational> line)
    {
        var denominator = Lines.Denominator(line);
        return ([.. line.Select(number => number.Times(denominator))], denominator);
    }
}
