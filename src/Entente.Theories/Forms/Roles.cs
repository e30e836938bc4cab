using Entente.Expressions;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms;

/// <summary>Who stands for the actor variables of formulas, and what their calls then measure: each call is bound once.</summary>
/// <param name="actors">Actor ids by variable.</param>
public sealed class Roles(IReadOnlyDictionary<string, string> actors)
{
    private volatile (string Function, IReadOnlyList<Expression> Arguments, MeasureCall Bound)[] _known = [];

    /// <summary>What a call of a formula measures, its variables bound.</summary>
    /// <param name="function">What is called.</param>
    /// <param name="arguments">What stands in the call; told apart by reference.</param>
    public MeasureCall Of(string function, IReadOnlyList<Expression> arguments)
    {
        var known = _known;
        foreach (var call in known)
        {
            if (ReferenceEquals(call.Arguments, arguments) && call.Function == function)
            {
                return call.Bound;
            }
        }

        var bound = Scope.Bound(function, arguments, actors);
        _known = [.. known, (function, arguments, bound)];
        return bound;
    }
}
