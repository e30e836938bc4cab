using Entente.Cases;
using Entente.Dynamics;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Forms.Game;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Model;

/// <summary>A model simulated for one subject and year.</summary>
internal sealed class ModelRun
{
    private static readonly Localised Without = new("draws without an answer: a parameter of the model is missing or lies outside the range that the model is meant for", "無解之抽樣：模型參數缺漏，或超出模型適用範圍");

    private readonly ModelBody _body;
    private readonly IReadOnlyDictionary<string, string> _cast;
    private readonly Reckoning _reckoning;
    private readonly ModelInputs _inputs;
    private readonly SimulationOptions _options;
    private Trajectories? _course;

    internal ModelRun(ModelBody body, TheoryFile theory, Subject subject, int year, IMeasures measures)
    {
        (_body, Draws, _cast) = (body, measures.Draws, Cast.Of(subject, body.Variables, year, measures.Case));
        _reckoning = new Reckoning(body.Parameters, body.Figures, theory, subject, _cast, year, measures);
        _inputs = new ModelInputs(body, _reckoning.Of, Draws);
        _options = new SimulationOptions
        {
            Seed = BitConverter.DoubleToUInt64Bits(measures.Uniform($"model:{theory.Id}").Span[0]),
            Stream = $"model:{theory.Id}:{subject.Id}:{year}",
        };
    }

    internal int Draws { get; }

    internal double[]? Decided => _inputs.Decided;

    internal Measured[] Used => _reckoning.Used;

    /// <summary>Names, and answers to what the formulas ask about the course.</summary>
    /// <param name="asked">The formulas.</param>
    /// <param name="shown">Whether <see cref="Fans"/> will be asked for: the course is then kept, so that it is played once.</param>
    internal Scope Scope(IEnumerable<Formula> asked, bool shown)
    {
        var calls = asked.SelectMany(f => f.Expression.Calls).ToArray();
        (string Function, string Output)[] read = [.. calls.Where(c => ModelCalls.Readings.ContainsKey(c.Function)).Select(c => (c.Function, Word(c, 0))).Distinct()];
        string[] kept = [.. calls.Where(c => c.Function == ModelCalls.FirstReach || (shown && ModelCalls.Functions.Contains(c.Function))).Select(c => Word(c, 0)).Distinct()];
        var scope = _reckoning.Named();
        if (read.Length + kept.Length > 0)
        {
            Offer(scope, read, kept);
        }

        return scope;
    }

    internal IEnumerable<JudgedPart> Parts(double prior)
    {
        if (Decided is { } decided)
        {
            double[] without = [.. decided.Select(d => 1 - d)];
            return _reckoning.Parts().Append(new JudgedPart("undecided", Without, without, without, prior) { Unit = PlayedBody.Truth });
        }

        return _reckoning.Parts();
    }

    /// <summary>The course of the outputs that formulas speak of, as quantiles step by step; they have been asked for with a scope that shows them.</summary>
    internal SimulatedCourse Fans(IEnumerable<Formula> asked)
    {
        string[] names = [.. asked.SelectMany(f => f.Expression.Calls).Where(c => ModelCalls.Functions.Contains(c.Function)).Select(c => Word(c, 0)).Distinct()];
        return new SimulatedCourse(_body.Model, _body.Actors, _cast, _body.Steps, [.. names.Select(n => Fan.Of(_body.Model, Slot(n), _course!, Decided))]);
    }

    private static string Word(Call call, int place) => ((Name)call.Arguments[place]).Identifier;

    private ModelSlot Slot(string name) => _body.Outputs.First(o => o.Name == name);

    private void Offer(Scope scope, (string Function, string Output)[] read, string[] kept)
    {
        Dynamics.Reading[] readings = [.. read.Select(a => Asked(ModelCalls.Readings[a.Function], Slot(a.Output)))];
        (string, int, int)[] courses = [.. kept.Select(Slot).Select(s => (_body.Model.Outputs[s.Place].Id, s.I, s.J))];
        var (course, columns) = Simulator.Follow(_body.Model, _body.Actors.Count, _inputs, _body.Steps, Draws, readings, courses, _options);
        foreach (var function in read.Select(a => a.Function).Distinct())
        {
            scope.With(function, x => Value.OfColumn(columns[Array.IndexOf(read, (function, ((Name)x[0]).Identifier))]));
        }

        scope.With(ModelCalls.FirstReach, x => Value.OfColumn(FirstReach(course, Slot(((Name)x[0]).Identifier), scope, ((Name)x[1]).Identifier)));
        _course = course;
    }

    private Dynamics.Reading Asked(Reduction by, ModelSlot slot) => new(_body.Model.Outputs[slot.Place].Id, by, slot.I, slot.J);

    private double[] FirstReach(Trajectories course, ModelSlot slot, Scope scope, string level)
    {
        var (reached, at) = (new double[Draws], scope.TryName(level, out var found) ? found.InDraws(Draws) : default);
        reached.AsSpan().Fill(_body.Steps + 1);
        for (var step = _body.Steps; step >= 0; step--)
        {
            var values = course.At(_body.Model.Outputs[slot.Place].Id, step, slot.I, slot.J);
            for (var i = 0; i < values.Length; i++)
            {
                reached[i] = values[i] >= at.Span[i] ? step : reached[i];
            }
        }

        return reached;
    }
}
