using Entente.Expressions;
using Entente.Theories.Forms;

namespace Entente.Analysis.CaseGames;

/// <summary>Values of formulas as columns of draws.</summary>
internal sealed class FormulaColumns(Scope scope, int draws)
{
    private readonly Dictionary<Formula, ReadOnlyMemory<double>> _worked = new(ReferenceEqualityComparer.Instance);

    /// <summary>Draws.</summary>
    internal int Draws => draws;

    /// <summary>The value of a formula in every draw.</summary>
    internal ReadOnlyMemory<double> Of(Formula formula)
    {
        if (!_worked.TryGetValue(formula, out var column))
        {
            _worked[formula] = column = Column(formula);
        }

        return column;
    }

    private ReadOnlyMemory<double> Column(Formula formula)
    {
        var value = scope.Evaluate(formula);
        return value.Kind == ValueKind.Text ? Value.Missing.InDraws(draws) : value.InDraws(draws);
    }
}
