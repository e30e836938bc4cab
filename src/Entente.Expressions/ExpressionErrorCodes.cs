namespace Entente.Expressions;

/// <summary>The codes an <see cref="ExpressionError"/> can carry.</summary>
public static class ExpressionErrorCodes
{
    /// <summary>A token that cannot stand where it stands, or the end of the text where something was still needed.</summary>
    public const string Unexpected = "unexpected";

    /// <summary>A quoted text that is not closed on its line.</summary>
    public const string UnclosedText = "unclosed-text";

    /// <summary>A number beyond the range of a 64-bit floating-point number.</summary>
    public const string NumberOutOfRange = "number-out-of-range";

    /// <summary>A built-in function with too few or too many arguments.</summary>
    public const string ArgumentCount = "argument-count";

    /// <summary>More characters than <see cref="Expression.MaximumLength"/>, as written or in canonical form.</summary>
    public const string TooLong = "too-long";

    /// <summary>Parentheses or operations nested deeper than <see cref="Expression.MaximumDepth"/>.</summary>
    public const string TooDeep = "too-deep";

    /// <summary>More nodes than <see cref="Expression.MaximumNodes"/>.</summary>
    public const string TooManyNodes = "too-many-nodes";

    /// <summary>A name that the environment does not know.</summary>
    public const string UnknownName = "unknown-name";

    /// <summary>A call that is neither built in nor answered by the environment.</summary>
    public const string UnknownCall = "unknown-call";

    /// <summary>Text where a number is needed, or compared with a number.</summary>
    public const string NotANumber = "not-a-number";

    /// <summary>Columns of different numbers of draws in one operation.</summary>
    public const string DrawCount = "draw-count";
}
