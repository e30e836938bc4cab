using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Commit;

/// <summary>The orders of moves as a person reads them.</summary>
internal sealed class CommitPage(LoadedGame game, IReadOnlyList<StagedPlay> orders, TwoPlayerCommitment? two, Language language)
{
    private readonly GameNames _names = new(game, language);

    /// <summary>Its lines.</summary>
    public IEnumerable<string> Lines() =>
    [
        game.Title.In(language),
        .. Table.Lines(game, language),
        "",
        Word("What each order of moves leads to (pure strategies; later movers see what was done)", "各種行動順序之結果（純策略；後行者看得見先前行動）"),
        .. game.Tree is null ? [] : new[] { Word("  (the game is a tree with an order of its own: here the players commit to whole plans of action)", "  （此賽局本有行動順序；此處玩家承諾的是完整的行動計畫）") },
        .. orders.SelectMany(Order),
        .. two is null ? [] : Seats.Both.SelectMany(seat => Values(two.Orders[seat], two.Leaders[(int)seat])),
    ];

    private IEnumerable<string> Order(StagedPlay order)
    {
        var stages = order.Stages.Select(stage => string.Join(Word(" and ", "與"), stage.Select(_names.Player)));
        yield return "  " + (order.Stages.Count == 1 ? Word("all at once", "同時行動") : string.Join(Word(", then ", "，然後"), stages)) + Word(":", "：");
        if (order.Outcomes.Count == 0)
        {
            yield return "    " + Word("nothing in pure strategies", "無純策略結果");
        }

        foreach (var profile in order.Outcomes)
        {
            var strategies = game.AtOnce.Strategies(profile).Select((strategy, player) => _names.Strategy(player, strategy));
            yield return $"    {string.Join(Word(", ", "、"), strategies)}  ({string.Join(", ", game.Players.Select((_, player) => Table.Show(game.AtOnce[profile, player])))})";
        }
    }

    private IEnumerable<string> Values(PayoffsByOrder values, LeaderAnswer leader)
    {
        yield return "";
        yield return _names.Player((int)values.Seat);
        yield return Line("moves first and is seen", "先行且被看見", Show(values.Leads));
        if (leader.Mixed is { } mixed)
        {
            yield return Line("commits to a mixture that is seen", "承諾混合策略且被看見", Show(new PayoffRange(mixed.Lowest, mixed.Highest)));
        }

        yield return Line("all move at once", "同時行動", values.Unseen is { } unseen ? Show(unseen) : Word("no equilibrium in pure strategies", "無純策略均衡"));
        yield return Line("moves second, having seen the other", "看見對方後再行動", Show(values.Follows));
        if (leader.Noisy is { } noisy)
        {
            yield return Line($"moves first, seen wrongly with probability {Table.Show(leader.Noise)}", $"先行，但有 {Table.Show(leader.Noise)} 之機率被看錯", $"{Show(noisy.Payoffs)}{(noisy.PurePayoffs is { } pure ? Word($"; in pure equilibria {Show(pure)}", $"；純策略均衡 {Show(pure)}") : "")}");
        }

        yield return Line("value of moving first rather than second", "先行（而非後行）之價值", Show(values.Leading));
        yield return Line("value of being seen", "被看見之價值", Show(values.BeingSeen));
        yield return Line("value of silence", "保持緘默之價值", Show(values.KeepingSilent));
        yield return Line("value of seeing first", "先看後動之價值", Show(values.Seeing));
    }

    private string Line(string en, string zhHant, string value) => $"  {Word(en, zhHant)}{Word(": ", "：")}{value}";

    private string Show(PayoffRange range) => range.IsPoint ? Table.Show(range.Low) : Word($"{Table.Show(range.Low)} to {Table.Show(range.High)}", $"{Table.Show(range.Low)} 至 {Table.Show(range.High)}");

    private string Show(Advantage? value) => value switch
    {
        null => Word("cannot be said: there is no equilibrium of simultaneous play", "無從比較：同時行動無均衡"),
        { Order: 0 } => Word("none", "無"),
        { Order: 1 } v => Word("better", "較佳") + By(v),
        { Order: -1 } v => Word("worse", "較差") + By(v),
        { } v => Word("depends on which outcome comes about", "取決於何種結果出現") + By(v),
    };

    private string By(Advantage value) => value is { Low: { } low, High: { } high } ? $" ({Show(new PayoffRange(low, high))})" : "";

    private string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
}
