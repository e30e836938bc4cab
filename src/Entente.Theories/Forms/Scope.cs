using System.Diagnostics.CodeAnalysis;
using Entente.Expressions;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms;

/// <summary>Gives names and calls of an expression their meaning for one subject and year, and remembers the measures used.</summary>
/// <param name="measures">What the case says.</param>
/// <param name="year">Year.</param>
/// <param name="roles">Who stands for the variables.</param>
public sealed class Scope(IMeasures measures, int year, Roles roles) : IExpressionEnvironment
{
    private readonly List<Measured> _used = [];
    private Dictionary<string, Value>? _names;
    private Dictionary<string, Func<IReadOnlyList<Expression>, Value>>? _functions;

    /// <summary>A scope of actors that are bound for it alone.</summary>
    public Scope(IMeasures measures, int year, IReadOnlyDictionary<string, string> actors)
        : this(measures, year, new Roles(actors))
    {
    }

    /// <summary>A scope that looks names up among those that others use, too; none may be bound in it.</summary>
    internal Scope(IMeasures measures, int year, Roles roles, Dictionary<string, Value> names)
        : this(measures, year, roles) => _names = names;

    /// <summary>Measures used so far, each once.</summary>
    public IReadOnlyList<Measured> Used => _used;

    /// <summary>Binds a name to a value.</summary>
    public Scope With(string name, Value value)
    {
        (_names ??= new(StringComparer.Ordinal))[name] = value;
        return this;
    }

    /// <summary>Lets the form answer a call itself.</summary>
    public Scope With(string function, Func<IReadOnlyList<Expression>, Value> answer)
    {
        (_functions ??= new(StringComparer.Ordinal))[function] = answer;
        return this;
    }

    /// <summary>Evaluates; a formula that mixes texts and numbers fails only here.</summary>
    /// <exception cref="FormulaException">The formula has no value.</exception>
    public Value Evaluate(Formula formula) =>
        formula.Expression.TryEvaluate(this, out var value, out var error) ? value : throw new FormulaException(formula, error);

    /// <summary>The same; a column is left to be worked out where it is asked for.</summary>
    /// <exception cref="FormulaException">The formula has no value.</exception>
    public Value Prepare(Formula formula) =>
        formula.Expression.TryPrepare(this, out var value, out var error) ? value : throw new FormulaException(formula, error);

    /// <inheritdoc/>
    public bool TryName(string name, [NotNullWhen(true)] out Value? value)
    {
        value = _names?.GetValueOrDefault(name);
        return value is not null;
    }

    /// <inheritdoc/>
    public bool TryCall(string function, IReadOnlyList<Expression> arguments, [NotNullWhen(true)] out Value? value)
    {
        if (_functions?.GetValueOrDefault(function) is { } answer)
        {
            value = answer(arguments);
            return true;
        }

        var measured = measures.Measure(roles.Of(function, arguments), year);
        if (!_used.Exists(u => u.Call.Equals(measured.Call)))
        {
            _used.Add(measured);
        }

        value = Value.OfColumn(measured.Draws);
        return true;
    }

    /// <summary>What a call of a formula measures, its variables bound.</summary>
    public static MeasureCall Bound(string function, IReadOnlyList<Expression> arguments, IReadOnlyDictionary<string, string> actors) => function == MeasureCall.Pool
        ? new MeasureCall(function, [], [.. arguments.Cast<Call>().Select(c => Bound(c.Function, c.Arguments, actors))])
        : new MeasureCall(function, [.. arguments.Cast<Name>().Select(n => actors[n.Identifier])], []);
}
