using System.Globalization;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Dynamics;

namespace Entente.Analysis.Sweeps.Models;

/// <summary>Makes a sweep of what was asked, or says everything that is wrong with it.</summary>
public sealed class RequestReader
{
    /// <summary>A Latin hypercube is made and held whole.</summary>
    private const long MostHypercube = 1_000_000;

    private readonly ModelRequest _request;
    private readonly List<Localised> _complaints;
    private readonly IModel _model;
    private readonly int _actors;
    private readonly SweepNames _names;

    private RequestReader(ModelRequest request, IModel model, int actors, List<Localised> complaints) =>
        (_request, _model, _actors, _complaints, _names) = (request, model, actors, complaints, new SweepNames(model, actors));

    /// <summary>The sweep; null after complaining.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="complaints">Takes what is wrong with it.</param>
    public static ModelSweep? Read(ModelRequest request, ICollection<Localised> complaints)
    {
        var (found, all) = (Dynamics.Models.Find(request.Model), new List<Localised>());
        if (found is null)
        {
            var hint = Hint.For(request.Model, Dynamics.Models.All.Select(m => m.Id));
            complaints.Add(new($"there is no model '{SafeText.Show(request.Model)}'{hint.En}", $"無此模型「{SafeText.Show(request.Model)}」{hint.ZhHant}"));
            return null;
        }

        var (fewest, most) = found.Actors;
        var actors = request.Actors ?? fewest;
        if (actors < fewest || actors > most)
        {
            complaints.Add(new($"'{found.Id}' takes {fewest} to {most} actors, not {actors}", $"「{found.Id}」可容 {fewest} 至 {most} 個行為者，而非 {actors} 個"));
            return null;
        }

        var sweep = new RequestReader(request, found, actors, all).Sweep();
        foreach (var complaint in all)
        {
            complaints.Add(complaint);
        }

        return all.Count == 0 ? sweep : null;
    }

    private ModelSweep Sweep()
    {
        var ranges = Ranges();
        var choice = Choice(ranges);
        var (inputs, settled) = Split(ranges, choice);
        var readings = Readings();
        var sweep = new ModelSweep
        {
            Model = _model.Id,
            Actors = _actors,
            Steps = _request.Steps,
            Design = _request.Design,
            Runs = 1,
            Inputs = inputs,
            Fixed = settled,
            Readings = readings,
            Interest = Interest(readings),
            Choice = choice,
            Goal = Goal(readings),
        };
        return sweep with { Runs = Runs(sweep) };
    }

    /// <summary>The range of every input, in the model's order: its own, or what was set; one value where low is high.</summary>
    private Dictionary<string, (InputName Name, double Low, double High)> Ranges()
    {
        var vary = _request.Vary.SelectMany(v => Found(v, "--vary")).Select(n => n.Text).ToHashSet(StringComparer.Ordinal);
        var ranges = _names.Inputs.ToDictionary(n => n.Text, n => Range(n, vary.Count == 0 || vary.Contains(n.Text)), StringComparer.Ordinal);
        foreach (var set in _request.Set)
        {
            var parts = set.Split('=', 2);
            if (parts.Length == 2 && Interval(parts[1]) is { } interval)
            {
                foreach (var name in Found(parts[0], "--set"))
                {
                    ranges[name.Text] = (name, Within(name, interval.Low), Within(name, interval.High));
                }
            }
            else
            {
                Complain($"--set takes NAME=VALUE or NAME=LOW..HIGH, not '{SafeText.Show(set)}'", $"--set 應為「名稱=值」或「名稱=下限..上限」，而非「{SafeText.Show(set)}」");
            }
        }

        return ranges;
    }

    private static (InputName, double, double) Range(InputName name, bool varied)
    {
        var p = name.Parameter;
        return varied && double.IsFinite(p.Low) && double.IsFinite(p.High) ? (name, p.Low, p.High) : (name, p.Default, p.Default);
    }

    private double Within(InputName name, double value)
    {
        var p = name.Parameter;
        if (!(value >= p.Low && value <= p.High))
        {
            Complain($"{name.Text} = {value:R} lies outside what the equations of '{_model.Id}' are meant for: {p.Low:R} to {p.High:R}", $"{name.Text} = {value:R} 超出「{_model.Id}」方程式的適用範圍：{p.Low:R} 至 {p.High:R}");
        }

        return value;
    }

    private (VariedInput[], FixedInput[]) Split(Dictionary<string, (InputName Name, double Low, double High)> ranges, Choice? choice)
    {
        var chosen = choice?.Names.Select(n => n.Name).ToHashSet(StringComparer.Ordinal) ?? [];
        var free = _names.Inputs.Select(n => ranges[n.Text]).Where(r => !chosen.Contains(r.Name.Text)).ToArray();
        return (
            [.. free.Where(r => r.Low < r.High).Select(r => new VariedInput(r.Name.Text, r.Name.Parameter.Id, r.Name.I, r.Name.J, r.Low, r.High, r.Name.Parameter.Unit))],
            [.. free.Where(r => !(r.Low < r.High)).Select(r => new FixedInput(r.Name.Text, r.Name.Parameter.Id, r.Name.I, r.Name.J, r.Low))]);
    }

    private Choice? Choice(Dictionary<string, (InputName Name, double Low, double High)> ranges)
    {
        if (_request.Choose is not { } choose)
        {
            return null;
        }

        var parts = choose.Split('=', 2);
        double?[] values = parts.Length == 2 ? [.. parts[1].Split(',').Select(Number)] : [];
        if (values.Length < 2 || values.Contains(null) || values.Distinct().Count() < values.Length)
        {
            Complain($"--choose takes NAME=V1,V2,… with two different values or more, not '{SafeText.Show(choose)}'", $"--choose 應為「名稱=值1,值2,…」，至少兩個不同的值，而非「{SafeText.Show(choose)}」");
            return null;
        }

        var names = Found(parts[0], "--choose");
        foreach (var name in names)
        {
            Array.ForEach(values, v => Within(name, v!.Value));
            ranges[name.Text] = (name, values[0]!.Value, values[0]!.Value);
        }

        return names.Length == 0 ? null : new([.. names.Select(n => new FixedInput(n.Text, n.Parameter.Id, n.I, n.J, values[0]!.Value))], [.. values.Select(v => v!.Value)]);
    }

    private SweptReading[] Readings()
    {
        var kept = _request.Outputs.Count == 0 ? _names.Outputs : [.. _request.Outputs.SelectMany(o => Of(_names.Outputs, o, "--output"))];
        return [.. from reduction in _request.Read.Distinct()
                   from output in kept.DistinctBy(o => o.Text)
                   select new SweptReading($"{output.Text}.{SweepNames.Of(reduction)}", output.Output.Id, output.I, output.J, reduction, output.Output.Unit)];
    }

    private Interest? Interest(SweptReading[] readings)
    {
        if (_request.Interest is not { } interest)
        {
            return null;
        }

        var at = interest.IndexOf(">=", StringComparison.Ordinal) is var more && more >= 0 ? more : interest.IndexOf("<=", StringComparison.Ordinal);
        if (at < 0 || Number(interest[(at + 2)..]) is not { } limit)
        {
            Complain($"--interest takes READING>=NUMBER or READING<=NUMBER in quotes, not '{SafeText.Show(interest)}'", $"--interest 應為加引號的「讀數>=數值」或「讀數<=數值」，而非「{SafeText.Show(interest)}」");
            return null;
        }

        return Reading(readings, interest[..at].Trim(), "--interest") is { } reading ? new(reading, interest[at] == '>', limit) : null;
    }

    private Goal? Goal(SweptReading[] readings)
    {
        if (_request.Goal is not { } goal)
        {
            return null;
        }

        var parts = goal.Split(':', 2);
        if (parts.Length == 2 && parts[0] is "most" or "least")
        {
            return Reading(readings, parts[1], "--goal") is { } reading ? new(reading, parts[0] == "most") : null;
        }

        Complain($"--goal takes most:READING or least:READING, not '{SafeText.Show(goal)}'", $"--goal 應為 most:讀數 或 least:讀數，而非「{SafeText.Show(goal)}」");
        return null;
    }

    private string? Reading(SweptReading[] readings, string word, string option)
    {
        var near = readings.FirstOrDefault(r => r.Name == word) ?? (readings.Where(r => r.Name.StartsWith(word + ".", StringComparison.Ordinal)).ToArray() is [var only] ? only : null);
        if (near is null)
        {
            var hint = Hint.For(word, readings.Select(r => r.Name).Concat(readings.Select(r => r.Name[..r.Name.LastIndexOf('.')])));
            Complain($"{option}: '{SafeText.Show(word)}' is no reading of this sweep{hint.En}", $"{option}：「{SafeText.Show(word)}」不是此次運算的讀數{hint.ZhHant}");
        }

        return near?.Name;
    }

    private long Runs(ModelSweep sweep)
    {
        var (inputs, chance) = (sweep.Inputs.Count, ModelPoints.HasChance(sweep));
        var most = sweep.Design switch { Design.Sobol => SweepNames.MostSobol, Design.Saltelli => (SweepNames.MostSobol / 2) - (chance ? 1 : 0), _ => int.MaxValue };
        if (inputs > most)
        {
            Complain($"this design takes up to {most} inputs, and {inputs} vary; name those that matter with --vary, or fix some with --set", $"此設計至多 {most} 個輸入，而目前變動的有 {inputs} 個；請以 --vary 指定要變動者，或以 --set 固定部分輸入");
            return 1;
        }

        if (sweep.Design == Design.LatinHypercube && _request.Draws > MostHypercube)
        {
            Complain($"a Latin hypercube takes up to {MostHypercube} draws; use --design sobol or random", $"拉丁超立方至多抽樣 {MostHypercube} 次；請改用 --design sobol 或 random");
        }

        if (inputs == 0 && sweep.Design is (Design.Saltelli or Design.Morris))
        {
            Complain("nothing varies: every input has one value, so that there is nothing to be sensitive to", "所有輸入均為定值，無從分析敏感度");
            return 1;
        }

        var smallest = ModelPoints.Smallest(sweep.Design, inputs, chance);
        if (_request.Draws < smallest)
        {
            Complain($"this design needs at least {smallest} draws for {inputs} inputs, and {_request.Draws} are allowed; raise --draws", $"此設計對 {inputs} 個輸入至少須抽樣 {smallest} 次，目前只允許 {_request.Draws} 次；請提高 --draws");
            return 1;
        }

        return ModelPoints.RunsFor(sweep.Design, inputs, chance, _request.Draws);
    }

    private InputName[] Found(string word, string option) => Of(_names.Inputs, word, option);

    /// <summary>Those of that name: <c>reaction</c> names that of every actor, <c>reaction.1</c> that of the first.</summary>
    private T[] Of<T>(IReadOnlyList<T> all, string word, string option)
        where T : INamed
    {
        T[] found = [.. all.Where(n => n.Text == word || n.Stem == word)];
        if (found.Length == 0)
        {
            var hint = Hint.For(word, all.Select(n => n.Stem).Concat(all.Select(n => n.Text)));
            Complain($"{option}: '{_model.Id}' with {_actors} actors has no '{SafeText.Show(word)}'{hint.En}", $"{option}：「{_model.Id}」（{_actors} 個行為者）沒有「{SafeText.Show(word)}」{hint.ZhHant}");
        }

        return found;
    }

    private static (double Low, double High)? Interval(string text)
    {
        var ends = text.Split("..", 2);
        return Number(ends[0]) is { } low && Number(ends[^1]) is { } high && low <= high ? (low, high) : null;
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private void Complain(string en, string zhHant) => _complaints.Add(new(en, zhHant));
}
