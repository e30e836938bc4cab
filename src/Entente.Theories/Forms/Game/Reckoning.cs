using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Game;

/// <summary>Works out the figures and formulas of a game for one subject and year, and remembers what each of them rests on.</summary>
internal sealed class Reckoning
{
    private readonly IReadOnlyList<Figure> _figures;
    private readonly Subject _subject;
    private readonly IReadOnlyDictionary<string, string> _cast;
    private readonly int _year;
    private readonly IMeasures _measures;
    private readonly Dictionary<string, Value> _names = new(StringComparer.Ordinal);
    private readonly Scope _named;
    private readonly Dictionary<string, IReadOnlyList<Measured>> _behind = new(StringComparer.Ordinal);
    private readonly List<Measured> _used = [];

    internal Reckoning(IReadOnlyList<Parameter> parameters, IReadOnlyList<Figure> figures, TheoryFile theory, Subject subject, IReadOnlyDictionary<string, string> cast, int year, IMeasures measures)
    {
        (_figures, _subject, _cast, _year, _measures) = (figures, Cast.Members(subject), cast, year, measures);
        _named = new Scope(measures, year, cast);
        foreach (var parameter in parameters)
        {
            Name(parameter.Id, Value.OfColumn(measures.Parameter(theory.Id, parameter)));
        }

        foreach (var figure in figures)
        {
            var (value, behind) = Work(figure);
            Name(figure.Id, value);
            _behind[figure.Id] = behind;
            _used.AddRange(behind);
        }
    }

    /// <summary>Measures that entered so far, each once.</summary>
    internal Measured[] Used => [.. _used.DistinctBy(m => m.Call)];

    /// <summary>A formula in every draw.</summary>
    internal ReadOnlyMemory<double> Of(Formula formula)
    {
        var scope = For(formula);
        var value = scope.Evaluate(formula).InDraws(_measures.Draws);
        _used.AddRange(scope.Used);
        return value;
    }

    /// <summary>Names and calls that verdicts, claims and the value may use.</summary>
    /// <param name="solution">The solved game.</param>
    /// <param name="named">Names that they do use: what no one asks for is not worked out.</param>
    internal Scope Solved(IPlaySolution solution, HashSet<string> named)
    {
        var scope = Fresh();
        foreach (var name in solution.Names.Where(named.Contains))
        {
            scope.With(name, Value.OfColumn(solution.Name(name)));
        }

        foreach (var call in solution.Calls.Select(c => c.Function))
        {
            scope.With(call, x => Value.OfColumn(solution.Answer(call, PlayCall.Words(x))));
        }

        return scope;
    }

    /// <summary>The parameters and figures, and nothing else.</summary>
    internal Scope Named() => Fresh();

    /// <summary>The figures as parts of the judgement.</summary>
    internal IEnumerable<JudgedPart> Parts() => _figures.Where(f => f.IsShown).Select(figure =>
    {
        var value = _names[figure.Id].InDraws(_measures.Draws);
        return new JudgedPart(figure.Id, figure.Title, value, figure.AtLeast is { } least ? Reaches(value, least) : default, PriorWeight.ShareOf(_behind[figure.Id])) { Unit = figure.Unit };
    });

    private double[] Reaches(ReadOnlyMemory<double> value, Formula least)
    {
        var holds = LentColumns.Filled(_measures.Draws, 0);
        Columns.GreaterOrEqual(value.Span, Of(least).Span, holds);
        return holds;
    }

    private (Value Value, IReadOnlyList<Measured> Behind) Work(Figure figure)
    {
        if (figure.Folded is { } folded)
        {
            var column = _measures.Fold(folded, _subject, _year);
            return (Value.OfColumn(column.Draws), column.Measures);
        }

        var scope = For(figure.Of);
        var value = scope.Evaluate(figure.Of);
        return (value, [.. figure.Of.Expression.Names.Where(_behind.ContainsKey).SelectMany(n => _behind[n]).Concat(scope.Used).DistinctBy(m => m.Call)]);
    }

    private void Name(string id, Value value)
    {
        _names[id] = value;
        _named.With(id, value);
    }

    /// <summary>A scope of its own where measures are asked for, so that it can be told which; otherwise one that many share.</summary>
    private Scope For(Formula formula) => formula.Expression.Calls.Count > 0 ? Fresh() : _named;

    private Scope Fresh()
    {
        var scope = new Scope(_measures, _year, _cast);
        foreach (var (name, value) in _names)
        {
            scope.With(name, value);
        }

        return scope;
    }
}
