using Entente.Networks.Cascades;
using Entente.Numerics;
using Entente.Theories.Forms.Cascade;
using Entente.Theories.Forms.Game;
using Entente.Theories.Measures;
using Spreading = Entente.Networks.Cascades.Cascade;

namespace Entente.Theories.Forms.Crisis;

/// <summary>Puts the years ahead into parts, and those of them that come to war into a cascade of their own.</summary>
internal sealed class CrisisTold
{
    private readonly CrisisBody _body;
    private readonly CrisisRun _run;
    private readonly IMeasures _measures;
    private readonly Judgement _game;
    private readonly DragIn _all;

    public CrisisTold(CrisisBody body, CrisisRun run, IMeasures measures)
    {
        (_body, _run, _measures) = (body, run, measures);
        _game = body.Game!.Body.Judge(body.Game.File, run.Subject, new(run.Year, run.Year), measures).Single();
        _all = Told(run.War.Spread, run.Wiring.Live, run.War.Great);
        DragIn = OfWars();
        var (crises, wars) = (Share(run.Crises), Share(run.By));
        PriorShare = (run.RatePrior + (crises * _game.PriorShare) + (wars * (DragIn ?? _all).PriorShare())) / (1 + crises + wars);
    }

    /// <summary>
    /// The prior's share in the rate, the game and the links, each counted by how often it is reached: the rate in every draw, the game where there
    /// is a crisis, the links where there is a war.
    /// </summary>
    public double PriorShare { get; }

    /// <summary>Who is dragged in by whom in the draws that come to war; null where none does.</summary>
    public DragIn? DragIn { get; }

    /// <summary>What entered anywhere.</summary>
    public IEnumerable<Measured> Measures => [.. _run.RateMeasures, .. _run.AccidentMeasures, .. _game.Measures, .. _run.Wiring.Deciding(_run.War.Spread, _run.Cascade.Body, Decided, _run.Year, _measures)];

    private IEnumerable<Formula> Decided => _body.Rules.Rules.Select(r => r.When).OfType<Formula>().Append(_body.Reported);

    /// <summary>The parts.</summary>
    public IEnumerable<JudgedPart> Parts()
    {
        var (rate, game) = (_run.RatePrior, Math.Max(_run.RatePrior, _game.PriorShare));
        yield return Truth("war", CrisisWords.War(_body.Horizon), null, Where(_run.By, b => b != (byte)WarBy.None), game);
        yield return new JudgedPart("rate", CrisisWords.Rate, _run.Rate, default, rate) { Unit = CrisisWords.PerYear };
        yield return Truth("crisis", CrisisWords.Crisis(_body.Horizon), Chance(), Where(_run.Crises, n => n > 0), rate);
        yield return Truth("attack", CrisisWords.Attack, null, Where(_run.Play, b => b == (byte)WarBy.Attack), _game.PriorShare);
        yield return Truth("provocation", CrisisWords.Provocation, null, Where(_run.Play, b => b == (byte)WarBy.Provocation), _game.PriorShare);
        if (!_run.Accident.IsEmpty)
        {
            yield return new JudgedPart("accident", CrisisWords.Accident, _run.Accident, default, PriorWeight.ShareOf(_run.AccidentMeasures)) { Unit = CrisisWords.Share };
        }

        foreach (var joiner in _run.Wiring.Network.Links.Select(l => l.Joiner).Distinct().Order())
        {
            yield return Joiner(joiner, game);
        }

        foreach (var part in Undecided.Part(_run.Decided, PriorShare, CrisisWords.Undecided))
        {
            yield return part;
        }
    }

    /// <summary>Share of the draws that are not 0.</summary>
    private static double Share(byte[] draws) => 1 - ((double)draws.AsSpan().Count((byte)0) / draws.Length);

    private static JudgedPart Truth(string id, Cases.Localised title, double[]? value, double[] holds, double prior) => new(id, title, value ?? holds, holds, prior) { Unit = value is null ? PlayedBody.Truth : CrisisWords.Share };

    private static double[] Where(byte[] bytes, Func<byte, bool> holds) => CrisisColumns.Where(bytes, holds).InDraws(bytes.Length).ToArray();

    private JudgedPart Joiner(int joiner, double prior)
    {
        var (held, wars) = (new double[_run.Draws], Wars());
        foreach (var side in new[] { _run.War.Spread.WithAttacked(joiner).ToArray(), _run.War.Spread.WithAttacker(joiner).ToArray() })
        {
            WarColumns.Add([.. side.Zip(wars, (a, b) => a & b)], held);
        }

        var id = _run.Wiring.Actors[joiner];
        var title = CrisisWords.Joiner(_body.Horizon).Fill(("actor", _measures.Case.InText(id)));
        return new JudgedPart(id, title, JoinerParts.Pull(joiner, _run.Wiring, _run.Draws), held, Math.Max(prior, (DragIn ?? _all).PriorShare(joiner))) { Unit = JoinerParts.Unit };
    }

    private ulong[] Wars() => CrisisRun.Bits(_run.By, WarBy.Attack, WarBy.Provocation, WarBy.Accident);

    /// <summary>Chance of at least one crisis in the years ahead; none where the rate is missing or negative.</summary>
    private double[] Chance()
    {
        var chance = new double[_run.Draws];
        Columns.Affine(-_body.Horizon, _run.Rate.Span, 0, chance);
        Elementary.Exp(chance, chance);
        Columns.Subtract(1, chance, chance);
        return [.. chance.Zip(_run.Rate.ToArray(), (c, rate) => rate >= 0 ? c : double.NaN)];
    }

    /// <summary>The draws that come to war, put together, so that every share is one of them.</summary>
    private DragIn? OfWars()
    {
        var wars = Wars();
        var count = (int)Spread.Count(wars);
        if (count == 0)
        {
            return null;
        }

        var live = new LiveLinks(count, [.. _run.Wiring.Wires.Select(w => Gathered(w.Live, wars, count))]);
        var attack = _run.War.Spread.Attack with { Provoked = Gathered(CrisisRun.Bits(_run.By, WarBy.Provocation), wars, count) };
        var spread = Spreading.Run(_run.Wiring.Network, attack, live);
        return Told(spread, live, [.. _run.War.Great.Select(g => g is null ? null : Gathered(g, wars, count))]) with { Among = CrisisWords.Among(count, _run.Draws, _body.Horizon, Shares(count)) };
    }

    private (double Attack, double Provocation, double Accident) Shares(int wars)
    {
        double Of(WarBy by) => (double)_run.By.AsSpan().Count((byte)by) / wars;
        return (Of(WarBy.Attack), Of(WarBy.Provocation), Of(WarBy.Accident));
    }

    private DragIn Told(Spread spread, LiveLinks live, IReadOnlyList<ulong[]?> great) =>
        new(_run.Wiring.Actors, [.. _run.Wiring.Wires.Select(w => w.Candidate.Kind)], [.. _run.Wiring.Wires.Select(w => (IReadOnlyList<Measured>)[.. w.Candidate.Measures])], spread, live, great);

    /// <summary>The bits of a column in the draws that are wanted, one after another.</summary>
    private static ulong[] Gathered(ReadOnlySpan<ulong> column, ulong[] wanted, int count)
    {
        var (gathered, next) = (new ulong[LiveLinks.WordsOf(count)], 0);
        for (var word = 0; word < wanted.Length; word++)
        {
            for (var left = wanted[word]; left != 0; left &= left - 1, next++)
            {
                var bit = column[word] >> System.Numerics.BitOperations.TrailingZeroCount(left) & 1;
                gathered[next / 64] |= bit << (next % 64);
            }
        }

        return gathered;
    }
}
