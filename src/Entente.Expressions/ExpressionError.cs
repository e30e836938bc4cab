namespace Entente.Expressions;

/// <summary>Why a text is no expression, or an expression has no value; the caller words it in the reader's language.</summary>
/// <param name="Position">0-based character position in the text; its length where the text ended too early.</param>
/// <param name="Code">One of <see cref="ExpressionErrorCodes"/>.</param>
/// <param name="Found">What stands there: a token, a name, a count; empty at the end of the text.</param>
/// <param name="Expected">
/// What was allowed there: literal symbols such as <c>)</c>, the words <c>operand</c>, <c>operator</c> and <c>end</c>,
/// or a limit or count in digits.
/// </param>
public sealed record ExpressionError(int Position, string Code, string Found, IReadOnlyList<string> Expected)
{
    /// <summary>A plain rendering for logs and developers.</summary>
    public override string ToString() => $"{Code} at {Position}: found '{Found}', expected {string.Join(" or ", Expected)}";
}
