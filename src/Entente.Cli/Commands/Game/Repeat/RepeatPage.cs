using System.Globalization;
using Entente.Cases;
using Entente.Cli.Commands.Game.Reading;
using Entente.Cli.Commands.Game.Words;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Repeat;

/// <summary>Repeated play as a person reads it.</summary>
internal sealed class RepeatPage(LoadedGame game, Repetition found, Language language)
{
    private readonly GameNames _names = new(game, language);

    /// <summary>Its lines.</summary>
    public IEnumerable<string> Lines() =>
    [
        game.Title.In(language),
        .. Table.Lines(game, language),
        "",
        Word($"To be kept up, round after round: {At(found.Target.Target)}", $"欲逐回合維持之結果：{At(found.Target.Target)}"),
        .. game.Scale == PayoffScale.Ordinal ? [Word($"Mind: {RepeatAnswer.Ranks.En}.", $"注意：{RepeatAnswer.Ranks.ZhHant}。")] : Array.Empty<string>(),
        Word("A discount factor is the weight of the next round against this one: 0 for who looks no further, towards 1 for the patient.", "折現因子為下一回合相對於本回合的權重：只看眼前者為 0，愈有耐心愈接近 1。"),
        "",
        .. found.Target.Players.SelectMany(Player),
        .. Together(),
        .. Common(),
        .. found.Tournament is { } tournament ? Standings(tournament) : [],
    ];

    private IEnumerable<string> Player(StagePlayer player)
    {
        var who = _names.Player(player.Player);
        yield return player switch
        {
            { Deviation: not { } } => Word($"{who} has no other strategy.", $"{who}別無其他策略。"),
            { Tempted: false } => Word($"{who} gets {Table.Show(player.Target)} and gains nothing by leaving it.", $"{who}得 {Table.Show(player.Target)}，偏離並無所得。"),
            _ => Word(
                $"{who} gets {Table.Show(player.Target)}, and {Table.Show(player.Deviation!.Value)} once by turning to {_names.Strategy(player.Player, player.BestDeviation!.Value)}.",
                $"{who}得 {Table.Show(player.Target)}；改採{_names.Strategy(player.Player, player.BestDeviation!.Value)}可一次得 {Table.Show(player.Deviation!.Value)}。"),
        };
        if (Threat(player) is { } threat)
        {
            yield return threat;
        }

        yield return Word(
            $"  The others can hold it to {Table.Show(player.MixedMinmax)} at worst ({Table.Show(player.PureMinmax)} without mixing).",
            $"  其他玩家最多可將其壓至 {Table.Show(player.MixedMinmax)}（不混合時為 {Table.Show(player.PureMinmax)}）。");
    }

    /// <summary>What keeps a player to the target; null where nothing need do so.</summary>
    private string? Threat(StagePlayer player) => player switch
    {
        { Tempted: false, Grim.IsEverything: true } => null,
        { WorstEquilibrium: null } => Word($"  No equilibrium in pure strategies is there to threaten it with; stays: {Show(player.Grim)}.", $"  無純策略均衡可資威脅；願維持之條件：{Show(player.Grim)}。"),
        { WorstEquilibrium: var worst } when worst.Payoffs[player.Player] is var fear && fear < player.Target => Word(
            $"  It fears the equilibrium that pays it {Table.Show(fear)}; stays if that lasts for ever: {Show(player.Grim)}.",
            $"  所畏懼者為使其得 {Table.Show(fear)} 之均衡；若懲罰永續，願維持之條件：{Show(player.Grim)}。"),
        { WorstEquilibrium: var worst } => Word(
            $"  No equilibrium found is a threat: even the worst pays it {Table.Show(worst.Payoffs[player.Player])}, no less than staying; stays: {Show(player.Grim)}.",
            $"  所尋得之均衡皆不構成威脅：最差者亦使其得 {Table.Show(worst.Payoffs[player.Player])}，不低於維持現有結果；願維持之條件：{Show(player.Grim)}。"),
    };

    private IEnumerable<string> Together() => found.Target.Players.All(player => !player.Tempted && player.Grim is { IsEverything: true })
        ? ["", Word("Nobody gains by leaving it: it holds without any threat, at every discount factor.", "任何一方偏離皆無所得：無須威脅，任何折現因子下皆可維持。")]
        : ["", .. Thresholds(), Necessary(), .. found.Target.Complete ? [] : Unsearched()];

    private IEnumerable<string> Thresholds() =>
    [
        Word($"All keep to it under grim trigger: {Show(found.Target.Grim)}.", $"冷酷觸發下全體願維持之條件：{Show(found.Target.Grim)}。"),
        .. found.Target.Finite.Select((range, k) => Word($"  with {Rounds(k + 1)} of punishment: {Show(range)}", $"  懲罰 {k + 1} 回合：{Show(range)}")),
    ];

    private string Necessary() => found.Target.AtMinmax switch
    {
        null => Word("No equilibrium of repeated play at all keeps to it, whatever the discount factor.", "無論折現因子為何，重複賽局皆無任何均衡可維持此結果。"),
        { IsEverything: true } => Word("What the others can hold each to rules out no discount factor: no condition follows for other equilibria of repeated play.", "由各方可被壓至之最低所得，無法排除任何折現因子：對重複賽局之其他均衡不構成限制。"),
        { } range => Word($"No equilibrium of repeated play at all keeps to it outside of: {Show(range)}.", $"任何重複賽局均衡維持此結果之必要條件：{Show(range)}。"),
    };

    private string[] Unsearched() =>
        [Word("Mixed equilibria of the stage game were not searched; harsher threats may exist.", "未搜尋階段賽局之混合策略均衡；可能有更嚴厲之威脅。")];

    private IEnumerable<string> Common()
    {
        if (found.Phases.Count == 0)
        {
            return [];
        }

        return
        [
            "",
            Word($"Punishing together by {At(found.Phases[0].Punishment)}, begun anew whenever somebody does not take part:", $"以（{At(found.Phases[0].Punishment)}）共同懲罰，有人不參與即重新起算："),
            .. found.Phases.Select(phase => Word($"  for {Rounds(phase.Rounds)}: {Show(phase.Range)}", $"  {phase.Rounds} 回合：{Show(phase.Range)}")),
        ];
    }

    private IEnumerable<string> Standings(Tournament tournament)
    {
        var options = tournament.Options;
        yield return "";
        yield return Word(
            FormattableString.Invariant($"Tournament: {tournament.Entrants.Count} published strategies, {options.Turns} turns, {options.Repetitions} matches of each pair, misperception {options.Noise.Misperception}, trembling {options.Noise.Tremble}, seed {options.Seed}"),
            FormattableString.Invariant($"循環賽：文獻策略 {tournament.Entrants.Count} 種，每場 {options.Turns} 回合，每組 {options.Repetitions} 場，錯誤知覺 {options.Noise.Misperception}，失手 {options.Noise.Tremble}，亂數種子 {options.Seed}"));
        if (!tournament.Complete)
        {
            yield return Word("Stopped early: scores rest on the matches that were played and are not to be compared.", "提前停止：得分僅依已進行之場次，不宜比較。");
        }

        var rows = new List<string[]> { new[] { "", Word("strategy", "策略"), Word("per turn", "每回合得分"), Word("± s.e.", "± 標準誤"), Word("cooperates", "合作比例"), Word("source", "出處") } };
        rows.AddRange(tournament.Standings.Select(Row));
        foreach (var line in Table.Aligned(rows))
        {
            yield return "  " + line;
        }
    }

    private string[] Row(Standing standing) =>
    [
        standing.Rank.ToString(CultureInfo.InvariantCulture),
        Word(standing.Strategy.English, standing.Strategy.Chinese),
        standing.Score.ToDouble().ToString("F3", CultureInfo.InvariantCulture),
        standing.StandardError?.ToString("F4", CultureInfo.InvariantCulture) ?? "–",
        standing.Cooperation.ToDouble().ToString("P0", CultureInfo.InvariantCulture),
        standing.Strategy.Source,
    ];

    private string Show(DiscountRange? range) => range switch
    {
        null => Word("at no discount factor", "任何折現因子皆不成立"),
        { From: { IsExact: true, Low.Sign: 0 }, To: { IsExact: true, Low: var to } } when to == 1 => Word("at every discount factor", "任何折現因子皆成立"),
        { To: { IsExact: true, Low: var to } } when to == 1 => Word($"discount factor of at least {range.From}", $"折現因子不低於 {range.From}"),
        _ => Word($"discount factor from {range.From} to {range.To}", $"折現因子介於 {range.From} 與 {range.To}"),
    };

    private static string Rounds(int count) => count == 1 ? "1 round" : $"{count} rounds";

    private string At(IReadOnlyList<int> profile) => string.Join(Word(", ", "、"), profile.Select((strategy, player) => _names.Strategy(player, strategy)));

    private string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
}
