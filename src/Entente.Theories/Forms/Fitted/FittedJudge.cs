using System.Globalization;
using Entente.Cases;
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
    private readonly ReferenceTable _table;
    private readonly DrawSource _source;
    private readonly int[][] _yearly;
    private readonly Posterior _posterior;
    private readonly Predictions _predictions;
    private readonly int[] _rows;
    private readonly string[] _learnt;

    public FittedJudge(TheoryFile theory, FittedBody body, Subject subject, IMeasures measures)
    {
        (_theory, _body, _subject, _measures) = (theory, body, subject, measures);
        var seed = BitConverter.DoubleToUInt64Bits(measures.Uniform($"fitted:{theory.Id}").Span[0]);
        _table = FittedSimulation.Of(measures.Kept($"fitted:{theory.Id}\n{Identity(body)}", () => FittedSimulation.Make(body, seed)));
        _source = new DrawSource(seed);
        _yearly = [.. body.Counts.Select(c => body.Yearly(c, subject.Actors, measures))];
        _posterior = _table.Fit(FittedSimulation.Summaries(body, _yearly));
        _predictions = Predictions.Of(body, _posterior, _yearly);
        _rows = _posterior.Rows(_source, StreamId.Of($"fitted:{theory.Id}:row"), 0, measures.Draws);
        _learnt = [.. body.Learnt.Select(p => p.Id)];
    }

    /// <summary>The verdict of each draw.</summary>
    public byte[] Decide(int year) => _body.Rules.Decide(ScopeOf(year, _body.Rules.Rules.Select(r => r.When).OfType<Formula>()), _measures.Draws);

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
            return Drawn(_posterior.Sample[learnt]);
        }

        var score = FittedBody.Scores.ToList().IndexOf(name);
        return score >= 0 ? Score(score)
            : Place(name) is { } place ? Drawn(_posterior.Carried[place])
            : _measures.Parameter(_theory.Id, _body.Parameters.First(p => p.Id == name));
    }

    /// <summary>Where an answer stands among what the simulations carry; null where nothing of that name is asked.</summary>
    private int? Place(string name)
    {
        var i = _body.Asks.Select(a => a.Id).ToList().IndexOf(name);
        return i < 0 ? null : _posterior.Carried.Count - _body.Asks.Count + i;
    }

    private double[] Drawn(double[] column)
    {
        var draws = new double[_rows.Length];
        for (var i = 0; i < draws.Length; i++)
        {
            draws[i] = column[_rows[i]];
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
        if (_predictions.Count == 0)
        {
            draws.AsSpan().Fill(double.NaN);
            return draws;
        }

        for (var k = 0; k < _predictions.Count; k++)
        {
            Columns.AddScaled(draws, _predictions.Scores[model][k], Weight(k).Span);
        }

        return draws;
    }

    private ReadOnlyMemory<double> Weight(int held) => _measures.Kept($"fitted:weight:{_theory.Id}\n{_predictions.Count}\n{held}", () =>
    {
        var (weight, sum) = (new double[_measures.Draws], new double[_measures.Draws]);
        for (var k = 0; k < _predictions.Count; k++)
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
        Array.IndexOf(_learnt, name) is >= 0 and var learnt ? Left(_posterior.Contraction(learnt))
        : Place(name) is { } place ? Left(ContractionOf(place))
        : 0;

    private Contraction ContractionOf(int carried) =>
        Columns.Variance(_table.Carried[carried]) is > 0 and var before ? new(1 - (Spread(_posterior.Carried[carried]) / before)) : new(1);

    private double Spread(double[] column)
    {
        var mean = Columns.Dot(column, _posterior.Weights);
        return column.Zip(_posterior.Weights, (x, w) => w * (x - mean) * (x - mean)).Sum() / (1 - Columns.SumOfSquares(_posterior.Weights));
    }

    private static double Left(Contraction contraction) => double.IsNaN(contraction.Value) ? 1 : Math.Clamp(1 - contraction.Value, 0, 1);

    private IEnumerable<JudgedPart> Learnt() => _body.Learnt.Select((p, i) => new JudgedPart(
        p.Id, FittedWords.Learnt(p.Meaning, _posterior.Contraction(i)), Drawn(_posterior.Sample[i]), default, Left(_posterior.Contraction(i)))
    {
        Unit = FittedWords.Unit(_body.Model.Parameters.First(m => m.Id == p.Id).Unit),
        IsIngredient = true,
    });

    private IEnumerable<JudgedPart> Asked() => _body.Asks.Select(a => new JudgedPart(
        a.Id, FittedWords.Asked(a, ContractionOf(Place(a.Id)!.Value)), Drawn(_posterior.Carried[Place(a.Id)!.Value]), default, Left(ContractionOf(Place(a.Id)!.Value)))
    {
        Unit = FittedWords.Unit(_body.Model.Outputs.First(o => o.Id == a.Output).Unit),
        IsIngredient = true,
    });

    private IEnumerable<JudgedPart> Scored() => _predictions.Count == 0 ? [] : FittedBody.Scores.Select((id, m) => new JudgedPart(
        id, FittedWords.Scored(m, _predictions.Held[m], _predictions.Count, _body), Score(m), default, 0)
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
}
