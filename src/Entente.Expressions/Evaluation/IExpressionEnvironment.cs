using System.Diagnostics.CodeAnalysis;

namespace Entente.Expressions;

/// <summary>Gives names and host calls their meaning. Columns of one evaluation must all have the same number of draws.</summary>
public interface IExpressionEnvironment
{
    /// <summary>The value of a name; false when the host does not know it.</summary>
    bool TryName(string name, [NotNullWhen(true)] out Value? value);

    /// <summary>
    /// The value of a call that is not built in; false when the host does not know it. The arguments come unevaluated:
    /// a measure such as <c>coordination(A, B)</c> takes actor variables, not quantities.
    /// </summary>
    bool TryCall(string function, IReadOnlyList<Expression> arguments, [NotNullWhen(true)] out Value? value);
}
