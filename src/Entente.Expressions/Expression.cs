using System.Diagnostics.CodeAnalysis;
using Entente.Expressions.Evaluation;
using Entente.Expressions.Parsing;

namespace Entente.Expressions;

/// <summary>
/// A parsed formula of a theory file. Immutable; equality is of structure, so that positions and spacing do not count.
/// </summary>
/// <remarks>
/// An identifier is a letter followed by letters, digits and hyphens that stand between two of those without a space:
/// <c>burden-sharing</c> is one name, <c>burden - sharing</c> a subtraction. Words and operators bind, loosest first:
/// <c>or</c>; <c>and</c>; <c>not</c>; the comparisons (which do not chain); <c>+ -</c>; <c>* /</c>; unary minus.
/// Numbers are decimal with a point whatever the culture; text stands in double quotes and holds neither quote nor line break.
/// </remarks>
public abstract record Expression
{
    /// <summary>The longest text accepted, in UTF-16 characters.</summary>
    public const int MaximumLength = 2000;

    /// <summary>The deepest tree, and the deepest nesting of parentheses, accepted.</summary>
    public const int MaximumDepth = 64;

    /// <summary>The largest number of nodes accepted.</summary>
    public const int MaximumNodes = 500;

    private string? _text;

    private protected Expression(int position, params ReadOnlySpan<Expression> children)
    {
        Position = position;
        (Depth, Nodes) = (1, 1);
        foreach (var child in children)
        {
            Depth = Math.Max(Depth, child.Depth + 1);
            Nodes += child.Nodes;
        }
    }

    /// <summary>0-based character position in the text: of the operator for a binary operation, of the first character otherwise.</summary>
    public int Position { get; }

    /// <summary>The names that evaluation will ask its environment for; arguments of host calls are not among them.</summary>
    public IReadOnlySet<string> Names => field ??= NameUses.Select(use => use.Identifier).ToHashSet();

    /// <summary>Every use behind <see cref="Names"/>, in the order of the text, each with its position.</summary>
    public IReadOnlyList<Name> NameUses => field ??= [.. References.In(this).OfType<Name>()];

    /// <summary>
    /// The calls that the host must answer, in the order of the text; built-in functions and whatever stands inside
    /// the arguments of another host call are not among them.
    /// </summary>
    public IReadOnlyList<Call> Calls => field ??= [.. References.In(this).OfType<Call>()];

    internal int Depth { get; }

    internal int Nodes { get; }

    /// <summary>Reads an expression; on failure says where and why instead of throwing.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static bool TryParse(
        string text,
        [NotNullWhen(true)] out Expression? expression,
        [NotNullWhen(false)] out ExpressionError? error)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Reader.TryRead(text, out expression, out error);
    }

    /// <summary>Reads an expression that is known to be well formed.</summary>
    /// <exception cref="FormatException">It is not; the message is for developers, people should see <see cref="TryParse"/>'s error.</exception>
    public static Expression Parse(string text) =>
        TryParse(text, out var expression, out var error) ? expression : throw new FormatException(error.ToString());

    /// <summary>
    /// Evaluates over scalars and columns of draws, element by element, with IEEE 754 operations only, so that the bits
    /// are the same on any hardware. Missing is NaN and propagates, except where Kleene's logic settles the answer.
    /// </summary>
    /// <param name="environment">Resolves names and host calls.</param>
    /// <param name="value">The result; a column where any operand that entered it was one.</param>
    /// <param name="error">Where and why there is no result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="environment"/> is null.</exception>
    public bool TryEvaluate(
        IExpressionEnvironment environment,
        [NotNullWhen(true)] out Value? value,
        [NotNullWhen(false)] out ExpressionError? error)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return Evaluator.TryEvaluate(this, environment, out value, out error);
    }

    /// <summary>
    /// The same, but a column is left to be worked out where it is asked for (<see cref="Value.Block"/>): it takes no memory, and time as often as it is read.
    /// Missing draws may then be NaN of any kind.
    /// </summary>
    /// <param name="environment">Resolves names and host calls.</param>
    /// <param name="value">The result; a column where any operand that entered it was one.</param>
    /// <param name="error">Where and why there is no result.</param>
    /// <exception cref="ArgumentNullException"><paramref name="environment"/> is null.</exception>
    public bool TryPrepare(
        IExpressionEnvironment environment,
        [NotNullWhen(true)] out Value? value,
        [NotNullWhen(false)] out ExpressionError? error)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return Evaluator.TryPrepare(this, environment, out value, out error);
    }

    /// <summary>The canonical text, which reads back to an equal expression.</summary>
    public sealed override string ToString() => _text ??= CanonicalText.Of(this);

    /// <summary>Equality of structure: positions do not count.</summary>
    public virtual bool Equals(Expression? other) => other is not null && EqualityContract == other.EqualityContract;

    /// <summary>A hash that agrees with <see cref="Equals(Expression)"/>.</summary>
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
