namespace Entente.Expressions;

/// <summary>A call of a built-in function, whose arguments are evaluated, or of a host's measure, whose arguments are not.</summary>
public sealed record Call : Expression
{
    internal Call(string function, IReadOnlyList<Expression> arguments, int position = 0)
        : base(position, [.. arguments]) =>
        (Function, Arguments, BuiltIn) = (function, arguments, BuiltIns.Find(function));

    /// <summary>The function's identifier.</summary>
    public string Function { get; }

    /// <summary>The arguments in order; may be empty for a host call.</summary>
    public IReadOnlyList<Expression> Arguments { get; }

    /// <summary>The language's own function; null where the host answers.</summary>
    internal BuiltIn? BuiltIn { get; }

    /// <summary>Equality of structure, argument by argument.</summary>
    public bool Equals(Call? other) =>
        other is not null && Function == other.Function && Arguments.SequenceEqual(other.Arguments);

    /// <summary>A hash that agrees with <see cref="Equals(Call)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Function, Arguments.Count);
}
