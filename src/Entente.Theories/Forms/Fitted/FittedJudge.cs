using System.Globalization;
using Entente.Ensembles.Calibration;
using Entente.Expressions;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Fitted;

/// <summary>Fits a theory's model to what the case counts and draws its conclusions.</summary>
internal sealed class FittedJudge
{
    private readonly TheoryFile _theory;
    private readonly FittedBody _body;
    private readonly Subject _subject;
    private readonly IMeasures _measures;
    private readonly int[][] _yearly;
    private readonly string[] _learnt;
    private readonly DrawSource _source;
    private readonly string _identity;
    private readonly Lazy<Fit> _fit;

    public FittedJudge(TheoryFile theory, FittedBody body, Subject subject, IMeasures measures)
    {
        (_theory, _body, _subject, _measures) = (theory, body, subject, measures);
        _yearly = [.. body.Counts.Select(c => body.Yearly(c, subject.Actors, measures))];
        _learnt = [.. body.Learnt.Select(p => p.Id)];
        _identity = $"fitted:{theory.Id}\n{Identity(body)}";
        var seed = BitConverter.DoubleToUInt64Bits(measures.Uniform($"fitted:{theory.Id}").Span[0]);
        _source = new DrawSource(seed);
        _fit = new Lazy<Fit>(() => Fitted(seed));
    }

    private ReferenceTable Table => _fit.Value.Table;

    private Posterior Posterior => _fit.Value.Posterior;

    private Predictions Predictions => _fit.Value.Predictions;

    /// <summary>The verdict of each draw; worked out once for all that leave the same counts, such as leaving out the one or the other event of a year.</summary>
    public byte[] Decide(int year)
    {
        var key = $"{_identity}\n{string.Join('|', _body.Rules.Rules.Select(r => r.When?.Text))}\n{string.Join('|', _yearly.Select(counts => string.Join(' ', counts)))}";
        var kept = _measures.Kept(key, () => Array.ConvertAll(Decided(year), v => (double)v)).Span;
        var verdicts = new byte[kept.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = (byte)kept[i];
        }

        return verdicts;
    }

    private byte[] Decided(int year) => _body.Rules.Decide(ScopeOf(year, _body.Rules.Rules.Select(r => r.When).OfType<Formula>()), _measures.Draws);

    private Fit Fitted(ulong seed)
    {
        var table = FittedSimulation.Of(_measures.Kept(_identity, () => FittedSimulation.Make(_body, seed)));
        var posterior = table.Fit(FittedSimulation.Summaries(_body, _yearly));
        return new(table, posterior, Predictions.Of(_body, posterior, _yearly), posterior.Rows(_source, StreamId.Of($"fitted:{_theory.Id}:row"), 0, _measures.Draws));
    }

    /// <summary>The whole judgement.</summary>
    public Judgement Judge(int year)
    {
        var scope = ScopeOf(year, _body.Formulas);
        return new Judgement
        {
            Year = year,
            Verdicts = _body.Rules.Decide(scope, _measures.Draws),
            Value = scope.Evaluate(_body.Reported).InDraws(_measures.Draws),
            Unit = _body.Unit,
            Parts = [.. Learnt(), .. Asked(), .. Scored()],
            Measures = [.. _body.Counts.Select(Measured)],
            PriorShare = Deciding().Select(PriorShare).DefaultIfEmpty(0).Max(),
            Simulated = new FittedCourse(_body, FittedSimulation.CoursesOf(Table), Posterior, _yearly).Told(),
        };
    }

    private static string Identity(FittedBody body) =>
        $"{body.Model.Id} {body.From} {body.Until} {body.Through}\n{string.Join('\n', body.Learnt.Select(p => $"{p.Id} {p.From:R} {p.To:R}"))}\n{string.Join('\n', body.Held.Select(h => $"{h.Key} {h.Value:R}"))}\n"
        + $"{string.Join('\n', body.Counts.Select(c => c.Output))}\n{string.Join('\n', body.Asks.Select(a => $"{a.Output} {a.Year} {string.Join(' ', a.With.Select(w => $"{w.Key}={w.Value:R}"))}"))}";

    /// <summary>Only what the formulas name is worked out.</summary>
    private Scope ScopeOf(int year, IEnumerable<Formula> formulas)
    {
        var named = formulas.SelectMany(f => f.Expression.Names).ToHashSet(StringComparer.Ordinal);
        var scope = new Scope(_measures, year, new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var name in named)
        {
            scope.With(name, Value.OfColumn(Column(name)));
        }

        return scope;
    }

    private ReadOnlyMemory<double> Column(string name)
    {
        if (Array.IndexOf(_learnt, name) is >= 0 and var learnt)
        {
            return Drawn(Posterior.Sample[learnt]);
        }

        var score = FittedBody.Scores.ToList().IndexOf(name);
        return score >= 0 ? Score(score)
            : _body.Asks.FirstOrDefault(a => a.Id == name) is { } asked ? Answer(asked)
            : _measures.Parameter(_theory.Id, _body.Parameters.First(p => p.Id == name));
    }

    /// <summary>Where an answer, as things are, stands among what the simulations carry; null where nothing of that name is asked.</summary>
    private int? Place(string name)
    {
        var otherwise = FittedSimulation.Otherwise(_body);
        var (asked, set) = (_body.Asks.Select(a => a.Id).ToList().IndexOf(name), otherwise.Select(a => a.Id).ToList().IndexOf(name));
        return asked < 0 ? null : set < 0 ? First + asked : First + _body.Asks.Count + set;
    }

    /// <summary>Where the answers begin, behind the years held out.</summary>
    private int First => (_body.Through - _body.Until) * _body.Counts.Count;

    private double[] Answer(Asked asked)
    {
        var draws = Drawn(Posterior.Carried[Place(asked.Id)!.Value]);
        if (asked.With.Count > 0)
        {
            Columns.Add(draws, Drawn(Posterior.Carried[First + _body.Asks.ToList().IndexOf(asked)]), draws);
            var output = _body.Model.Outputs.First(o => o.Id == asked.Output);
            Columns.Clip(draws, output.Low, output.High, draws);
        }

        return draws;
    }

    private double[] Drawn(double[] column)
    {
        var rows = _fit.Value.Rows;
        var draws = new double[rows.Length];
        for (var i = 0; i < draws.Length; i++)
        {
            draws[i] = column[rows[i]];
        }

        return draws;
    }

    /// <summary>
    /// A model's mean score over the held-out counts, these weighed anew in each draw by the Bayesian bootstrap, alike for all models: with few years it shows
    /// how far the comparison rests on this one or that.
    /// </summary>
    private double[] Score(int model)
    {
        var draws = new double[_measures.Draws];
        if (Predictions.Count == 0)
        {
            draws.AsSpan().Fill(double.NaN);
            return draws;
        }

        for (var k = 0; k < Predictions.Count; k++)
        {
            Columns.AddScaled(draws, Predictions.Scores[model][k], Weight(k).Span);
        }

        return draws;
    }

    private ReadOnlyMemory<double> Weight(int held) => _measures.Kept($"fitted:weight:{_theory.Id}\n{Predictions.Count}\n{held}", () =>
    {
        var (weight, sum) = (new double[_measures.Draws], new double[_measures.Draws]);
        for (var k = 0; k < Predictions.Count; k++)
        {
            var one = new double[_measures.Draws];
            _source.Exponential(StreamId.Of($"fitted:weight:{_theory.Id}").Child(k), 0, one);
            Columns.Add(sum, one, sum);
            weight = k == held ? one : weight;
        }

        Columns.Divide(weight, sum, weight);
        return weight;
    });

    private IEnumerable<string> Deciding() =>
        _body.Rules.Rules.Select(r => r.When).OfType<Formula>().SelectMany(f => f.Expression.Names).Distinct(StringComparer.Ordinal);

    /// <summary>What the data leave of the prior's variance: of a parameter or an answer; 0 for thresholds and scores.</summary>
    private double PriorShare(string name) =>
        Array.IndexOf(_learnt, name) is >= 0 and var learnt ? Left(Posterior.Contraction(learnt))
        : Place(name) is { } place ? Left(ContractionOf(place))
        : 0;

    private Contraction ContractionOf(int carried) =>
        Columns.Variance(Table.Carried[carried]) is > 0 and var before ? new(1 - (Spread(Posterior.Carried[carried]) / before)) : new(1);

    private double Spread(double[] column)
    {
        var mean = Columns.Dot(column, Posterior.Weights);
        return column.Zip(Posterior.Weights, (x, w) => w * (x - mean) * (x - mean)).Sum() / (1 - Columns.SumOfSquares(Posterior.Weights));
    }

    private static double Left(Contraction contraction) => double.IsNaN(contraction.Value) ? 1 : Math.Clamp(1 - contraction.Value, 0, 1);

    private IEnumerable<JudgedPart> Learnt() => _body.Learnt.Select((p, i) => new JudgedPart(
        p.Id, FittedWords.Learnt(p.Meaning, Posterior.Contraction(i)), Drawn(Posterior.Sample[i]), default, Left(Posterior.Contraction(i)))
    {
        Unit = FittedWords.Unit(_body.Model.Parameters.First(m => m.Id == p.Id).Unit),
        IsIngredient = true,
    });

    private IEnumerable<JudgedPart> Asked() => _body.Asks.Select(a => new JudgedPart(
        a.Id, FittedWords.Asked(a, ContractionOf(Place(a.Id)!.Value)), Answer(a), default, Left(ContractionOf(Place(a.Id)!.Value)))
    {
        Unit = FittedWords.Unit(_body.Model.Outputs.First(o => o.Id == a.Output).Unit),
        IsIngredient = true,
    });

    private IEnumerable<JudgedPart> Scored() => Predictions.Count == 0 ? [] : FittedBody.Scores.Select((id, m) => new JudgedPart(
        id, FittedWords.Scored(m, Predictions.Held[m], Predictions.Count, _body), Score(m), default, 0)
    {
        Unit = FittedWords.ScoreUnit,
    });

    private Measured Measured(Counted counted, int series)
    {
        var records = counted.Of(_subject.Actors, _body.From, _body.Through, _measures);
        var total = new double[_measures.Draws];
        total.AsSpan().Fill(_yearly[series].Sum());
        return new Measured(new MeasureCall(counted.Id, _subject.Actors, []), FittedWords.Counted(counted, _yearly[series], _body), total, 0, [.. records.Select(r => new Weighted(r.Record.Id, 1.0 / records.Count))])
        {
            Unit = FittedWords.Unit(string.Create(CultureInfo.InvariantCulture, $"{_body.From}–{_body.Through}")),
        };
    }

    /// <summary>The fit, made when it is first asked for.</summary>
    private sealed record Fit(ReferenceTable Table, Posterior Posterior, Predictions Predictions, int[] Rows);
}
