using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Game;

/// <summary>Works out the figures and formulas of a game for one subject and year, and remembers what each of them rests on.</summary>
internal sealed class Reckoning
{
    private static readonly HashSet<string> None = [];

    private readonly IReadOnlyList<Figure> _figures;
    private readonly Subject _subject;
    private readonly Roles _roles;
    private readonly int _year;
    private readonly IMeasures _measures;
    private readonly Reckoning? _whole;
    private readonly Dictionary<string, Value> _names = new(StringComparer.Ordinal);
    private readonly Scope _named;
    private readonly Step[] _steps;
    private readonly List<Measured> _others = [];
    private readonly Dictionary<Formula, (Value Column, Step Step)> _columns = new(ReferenceEqualityComparer.Instance);

    /// <param name="parameters">The theory's parameters.</param>
    /// <param name="figures">The figures, in order.</param>
    /// <param name="theory">The theory.</param>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="cast">Actors by variable.</param>
    /// <param name="year">Year.</param>
    /// <param name="measures">What the case says.</param>
    /// <param name="whole">The same with every item, where these measures leave some out: what those do not touch is taken from it, and what the rest rests on is not told.</param>
    internal Reckoning(IReadOnlyList<Parameter> parameters, IReadOnlyList<Figure> figures, TheoryFile theory, Subject subject, IReadOnlyDictionary<string, string> cast, int year, IMeasures measures, Reckoning? whole = null)
    {
        (_figures, _subject, _year, _measures, _whole) = (figures, whole?._subject ?? Cast.Members(subject), year, measures, whole);
        _roles = whole?._roles ?? new Roles(cast);
        _named = new Scope(measures, year, _roles, _names);
        _steps = new Step[figures.Count];
        foreach (var parameter in parameters)
        {
            _names[parameter.Id] = Value.OfColumn(measures.Parameter(theory.Id, parameter));
        }

        for (var i = 0; i < figures.Count; i++)
        {
            var kept = whole is not null && !measures.Alters(whole._steps[i].Items);
            (_names[figures[i].Id], _steps[i]) = kept ? (whole!._names[figures[i].Id], whole._steps[i]) : Work(figures[i], i);
        }
    }

    /// <summary>Measures that entered so far, each once.</summary>
    internal Measured[] Used => [.. _steps.SelectMany(s => s.Behind).Concat(_others).DistinctBy(m => m.Call)];

    /// <summary>A formula in every draw.</summary>
    internal ReadOnlyMemory<double> Of(Formula formula) => Column(formula, WorkedOut).Draws;

    /// <summary>
    /// A formula that is read a few times, a block of draws at a time: a column, or where columns are long one that is worked out as it is read, as
    /// a game has such a formula for each player at every end.
    /// </summary>
    internal Value InBlocks(Formula formula) => Column(formula, _measures.Draws > LentColumns.Many ? Prepared : WorkedOut);

    /// <summary>Names and calls that verdicts, claims and the value may use.</summary>
    /// <param name="solution">The solved game.</param>
    /// <param name="named">Names that they do use: what no one asks for is not worked out.</param>
    /// <param name="functions">Calls that the solved game answers.</param>
    internal Scope Solved(IPlaySolution solution, HashSet<string> named, IReadOnlyList<string> functions)
    {
        var scope = Named();
        foreach (var name in solution.Names.Where(named.Contains))
        {
            scope.With(name, Value.OfColumn(solution.Name(name)));
        }

        var answers = new Dictionary<string, Value>(StringComparer.Ordinal); // many claims ask the same of the game
        foreach (var call in functions)
        {
            scope.With(call, x => Answer(call, PlayCall.Words(x)));
        }

        Value Answer(string call, IReadOnlyList<string> words)
        {
            var asked = $"{call}({string.Join(", ", words)})";
            return answers.TryGetValue(asked, out var known) ? known : answers[asked] = solution.Answer(call, words);
        }

        return scope;
    }

    /// <summary>The parameters and figures, and nothing else.</summary>
    internal Scope Named() => new(_measures, _year, _roles, new Dictionary<string, Value>(_names, StringComparer.Ordinal));

    /// <summary>The items on which any of some figures and any formula worked out so far rest.</summary>
    /// <param name="figures">Ids of the figures; other names are passed over.</param>
    internal HashSet<string> Items(IReadOnlySet<string> figures) =>
        [.. _columns.Values.Select(c => c.Step).Concat(_steps.Where((_, i) => figures.Contains(_figures[i].Id))).SelectMany(s => s.Items)];

    /// <summary>The figures as parts of the judgement.</summary>
    internal IEnumerable<JudgedPart> Parts()
    {
        for (var i = 0; i < _figures.Count; i++)
        {
            if (_figures[i] is { IsShown: true } figure)
            {
                var value = _names[figure.Id].InDraws(_measures.Draws);
                yield return new JudgedPart(figure.Id, figure.Title, value, figure.AtLeast is { } least ? Reaches(value, least) : default, PriorWeight.ShareOfEach(_steps[i].Behind)) { Unit = figure.Unit };
            }
        }
    }

    private Value WorkedOut(Scope scope, Formula formula) => Value.OfColumn(scope.Evaluate(formula).InDraws(_measures.Draws));

    private Value Prepared(Scope scope, Formula formula)
    {
        var value = scope.Prepare(formula);
        return value.Kind == ValueKind.Column ? value : Value.OfBlocks(_measures.Draws, (_, into) => into.Fill(value.Number));
    }

    private Value Column(Formula formula, Func<Scope, Formula, Value> work)
    {
        if (_columns.TryGetValue(formula, out var known))
        {
            return known.Column;
        }

        if (_whole is not null && _whole._columns.TryGetValue(formula, out var kept) && !_measures.Alters(kept.Step.Items))
        {
            return kept.Column;
        }

        var scope = For(formula);
        var column = work(scope, formula);
        _others.AddRange(scope.Used);
        _columns[formula] = (column, new Step(this, scope.Used, formula.Expression.Names, _steps.Length));
        return column;
    }

    private double[] Reaches(ReadOnlyMemory<double> value, Formula least)
    {
        var holds = LentColumns.Take(_measures.Draws);
        Columns.GreaterOrEqual(value.Span, Of(least).Span, holds);
        return holds;
    }

    private (Value Value, Step Step) Work(Figure figure, int number)
    {
        if (figure.Folded is { } folded)
        {
            var column = _measures.Fold(folded, _subject, _year);
            return (Value.OfColumn(column.Draws), new Step(this, column.Measures, None, number));
        }

        var scope = For(figure.Of);
        return (scope.Evaluate(figure.Of), new Step(this, scope.Used, figure.Of.Expression.Names, number));
    }

    /// <summary>A scope of its own where measures are asked for, so that it can be told which; otherwise one that many share.</summary>
    private Scope For(Formula formula) => formula.Expression.Calls.Count > 0 ? new Scope(_measures, _year, _roles, _names) : _named;

    /// <summary>What a figure or a formula rests on: told only where somebody asks.</summary>
    /// <param name="reckoning">Where it was worked out.</param>
    /// <param name="own">Measures that it asks for itself.</param>
    /// <param name="names">Names in it.</param>
    /// <param name="before">So many figures stand before it.</param>
    private sealed class Step(Reckoning reckoning, IReadOnlyList<Measured> own, IReadOnlySet<string> names, int before)
    {
        /// <summary>Measures, each once: those of figures that it names, then its own.</summary>
        public IReadOnlyList<Measured> Behind => field ??= [.. names.SelectMany(Named).Concat(own).DistinctBy(m => m.Call)];

        /// <summary>Items that bear on them.</summary>
        public HashSet<string> Items => field ??= [.. Behind.SelectMany(m => m.Items).Select(i => i.Id)];

        private IReadOnlyList<Measured> Named(string name)
        {
            for (var i = 0; i < before; i++)
            {
                if (reckoning._figures[i].Id == name)
                {
                    return reckoning._steps[i].Behind;
                }
            }

            return [];
        }
    }
}
