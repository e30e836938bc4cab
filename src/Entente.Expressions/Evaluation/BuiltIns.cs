using Entente.Expressions.Evaluation;

namespace Entente.Expressions;

/// <summary>
/// The functions of the language. They take numbers and columns, work draw by draw, and give NaN outside their domain
/// or where an argument is missing. Sums and products run from left to right.
/// </summary>
/// <remarks>Exponential and logarithm are left out on purpose: platforms disagree on their last bit.</remarks>
public static class BuiltIns
{
    private const int Any = int.MaxValue;

    /// <summary>All of them, in alphabetical order.</summary>
    public static IReadOnlyList<BuiltIn> All { get; } =
    [
        new("abs", 1, 1, x => Columns.Map<Absolute>(x[0])),
        new("clip", 3, 3, x => Columns.Map<Clipped>(x[0], x[1], x[2])),
        new("geometric-mean", 1, Any, GeometricMean.Of),
        new("if", 3, 3, x => Columns.Map<Chosen>(x[0], x[1], x[2])),
        new("max", 1, Any, x => Columns.Fold<Maximum>(x)),
        new("mean", 1, Any, x => Columns.Map<Quotient>(Columns.Fold<Total>(x), Value.OfNumber(x.Count))),
        new("min", 1, Any, x => Columns.Fold<Minimum>(x)),
        new("product", 1, Any, x => Columns.Fold<Multiple>(x)),
        new("sqrt", 1, 1, x => Columns.Map<SquareRoot>(x[0])),
        new("sum", 1, Any, x => Columns.Fold<Total>(x)),
    ];

    private static readonly Dictionary<string, BuiltIn> ByName = All.ToDictionary(builtIn => builtIn.Name, StringComparer.Ordinal);

    /// <summary>Whether the language itself has a function of this name.</summary>
    public static bool IsBuiltIn(string function) => Find(function) is not null;

    internal static BuiltIn? Find(string function) => ByName.GetValueOrDefault(function);
}
