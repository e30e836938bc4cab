using Entente.Cases;
using Entente.Expressions;

namespace Entente.Theories.Forms;

/// <summary>A formula that reads well has no value in this case: a text stands where a number is needed, or the reverse.</summary>
public sealed class FormulaException : Exception
{
    /// <summary>States which formula, where in it, and why.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="error">Why it has no value.</param>
    public FormulaException(Formula formula, ExpressionError error)
        : base($"{formula.At}: {error}") =>
        (At, Error) = (formula.Place(error.Position), error);

    /// <summary>Where in the theory file.</summary>
    public Position At { get; }

    /// <summary>Why it has no value.</summary>
    public ExpressionError Error { get; }
}
