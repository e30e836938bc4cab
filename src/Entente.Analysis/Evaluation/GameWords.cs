using Entente.Analysis.Findings;
using Entente.Cases;
using Entente.Games;
using Entente.Theories.Forms;

namespace Entente.Analysis.Evaluation;

/// <summary>Puts a solved game into words that need no game theory course.</summary>
internal sealed class GameWords
{
    private readonly SolvedGame _solved;
    private readonly MatrixGame _game;
    private readonly Localised[] _players;
    private readonly Localised[] _strategies;

    private readonly CancellationToken _token;

    private GameWords(SolvedGame solved, Case @case, CancellationToken token)
    {
        (_solved, _game, _token) = (solved, solved.Shown(), token);
        _players = [.. solved.Subject.Actors.Select(@case.NameOf)];
        _strategies = [.. solved.Body.Strategies.Select(s => s.Title)];
    }

    /// <summary>The analysis.</summary>
    public static GameAnalysis Of(SolvedGame solved, Case @case, CancellationToken token = default) => new GameWords(solved, @case, token).Analysis();

    private GameAnalysis Analysis() => new(
        _players[0],
        _players[1],
        _strategies,
        _strategies,
        [.. _game.Profiles.Select(Cell)],
        [.. Certain ? Seats.Both.Select(Dominant) : []],
        [.. !Certain ? [] : Seats.Both.SelectMany(seat => _game.Strategies(seat).Select(s => Committed(seat, s)))],
        [.. Certain ? Remarks() : Doubt()],
        new Localised("ranks: the higher the better; distances between ranks mean nothing", "排序：數字越大越優；排序之間的差距不具意義"))
    { Leverage = Certain ? GamePrice.Of(_solved, _game, _players, Name, _token) : null };

    private GameCell Cell(Profile profile)
    {
        var pair = _game[profile];
        return new GameCell(
            profile.Row,
            profile.Column,
            _solved.IsStated(0, profile.Row, profile.Column) ? pair.Row.ToString() : "?",
            _solved.IsStated(1, profile.Column, profile.Row) ? pair.Column.ToString() : "?",
            BestReplies.To(_game, Seat.Row, profile.Column).Contains(profile.Row),
            BestReplies.To(_game, Seat.Column, profile.Row).Contains(profile.Column),
            Regret.Max(_game, profile) == Rational.Zero,
            ParetoDominance.Of(_game).Over(profile).Count > 0,
            _solved.Probability(profile.Row, profile.Column));
    }

    private Localised Dominant(Seat seat)
    {
        var player = Player(seat);
        return DominanceRelation.Of(_game).StrictlyDominant(seat) is { } best
            ? new($"For {player.En}, '{_strategies[best].En}' is better whatever the other does (dominant strategy).", $"對{player.ZhHant}而言，無論對方如何選擇，「{_strategies[best].ZhHant}」都較優（優勢策略）。")
            : new($"{player.En} has no dominant strategy: its best choice depends on the other's.", $"{player.ZhHant}沒有優勢策略：其最佳選擇取決於對方。");
    }

    private Localised Committed(Seat leader, int strategy)
    {
        var outcomes = FixedCommitment.Of(_game, leader, strategy).Outcomes;
        var (first, second) = (Player(leader), Player(leader.Other()));
        var replies = outcomes.Select(o => _strategies[o.Profile[leader.Other()]]).ToArray();
        var outcome = RankWords.Any(outcomes.Select(o => o.Payoffs[leader]), Outcomes);
        return new(
            $"If {first.En} commits itself to '{_strategies[strategy].En}' and is seen to, {second.En} answers with '{string.Join("' or '", replies.Select(r => r.En))}'; {first.En} gets {outcome.En}.",
            $"若{first.ZhHant}先行承諾「{_strategies[strategy].ZhHant}」且為對方所知，{second.ZhHant}將以「{string.Join("」或「", replies.Select(r => r.ZhHant))}」回應；{first.ZhHant}得{outcome.ZhHant}。");
    }

    /// <summary>Whether every rank is stated and taken as stated: only then is there one game to speak of.</summary>
    private bool Certain => _solved.Known && !_solved.Body.Payoffs.Doubted;

    private IEnumerable<Localised> Doubt()
    {
        yield return new("The ranks shown are the likeliest ones; in many draws some lie elsewhere, so that nothing is said here of dominance or commitment.", "所列為最可能的排序；許多抽樣中部分排序不同，故此處不論優勢策略與承諾。");
        if (!_solved.Known)
        {
            yield return new("Not every rank is stated; a rank that nobody states is drawn anywhere between the others.", "並非所有排序皆有文獻記載；未載者於其他排序之間隨機抽樣。");
        }
    }

    private IEnumerable<Localised> Remarks()
    {
        var pareto = ParetoDominance.Of(_game);
        foreach (var equilibrium in PureEquilibria.Of(_game).Equilibria)
        {
            foreach (var better in pareto.Over(equilibrium.Profile).Where(b => _game[b].Row > _game[equilibrium.Profile].Row && _game[b].Column > _game[equilibrium.Profile].Column))
            {
                var (worse, above) = (Name(equilibrium.Profile), Name(better));
                yield return new($"Both would be better off at {above.En} than at the equilibrium {worse.En}, but neither gets there alone.", $"雙方在{above.ZhHant}皆優於均衡{worse.ZhHant}，但任一方無法單獨達成。");
            }
        }

        foreach (var first in Commitment.BothOrders(_game))
        {
            yield return First(first);
        }

        foreach (var seat in Seats.Both.Where(s => DominanceRelation.Of(_game).StrictlyDominant(s) is not null))
        {
            var (mover, other) = (Player(seat.Other()), Player(seat));
            yield return new($"As {other.En}'s choice is dominant, no announcement by {mover.En} changes it: in this game {mover.En}'s word can neither raise nor lower it.", $"由於{other.ZhHant}的選擇為優勢策略，{mover.ZhHant}的宣示無法改變之：在此賽局中，{mover.ZhHant}的承諾既不提高也不降低其意願。");
        }
    }

    /// <summary>What the right to move first is worth to a player.</summary>
    private Localised First(Commitment first)
    {
        var leader = Player(first.Leader);
        var (best, alike) = (first.Optimistic, first.Against.Select(v => v.Equilibrium.Payoffs[first.Leader]).ToArray());
        var (announced, together) = (RankWords.Any([best.Payoff], Outcomes), RankWords.Any(alike, Outcomes));
        var choices = best.Outcomes.Select(o => o.Profile[first.Leader]).Distinct().Select(s => _strategies[s]).ToArray();
        var at = alike.Length == 0 ? new Localised("; played at once, the game has no equilibrium in pure strategies", "；同時行動則無純策略均衡") : new($"; played at once it gets {together.En}", $"；同時行動則得{together.ZhHant}");
        return new(
            $"If {leader.En} may choose its announcement, it announces '{string.Join("' or '", choices.Select(c => c.En))}' and gets {announced.En}{at.En}.",
            $"若{leader.ZhHant}可自選先行承諾，將選「{string.Join("」或「", choices.Select(c => c.ZhHant))}」，得{announced.ZhHant}{at.ZhHant}。");
    }

    private int Outcomes => _strategies.Length * _strategies.Length;

    private Localised Player(Seat seat) => _players[seat == Seat.Row ? 0 : 1];

    private Localised Name(Profile profile) => new($"({_strategies[profile.Row].En}, {_strategies[profile.Column].En})", $"（{_strategies[profile.Row].ZhHant}，{_strategies[profile.Column].ZhHant}）");
}
