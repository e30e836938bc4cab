using Entente.Cases;
using Entente.Games;

namespace Entente.Cli.Commands.Game.Words;

/// <summary>What 2×2 games are called in both languages.</summary>
internal static class TwoByTwoWords
{
    /// <summary>A strict game.</summary>
    public static Localised Of(StrictTwoByTwo game) => game.IsSymmetric
        ? new(game.Name, Chinese(game.Row))
        : new(game.Name, $"{Chinese(game.Row)} × {Chinese(game.Column)}");

    /// <summary>A word for machines, such as <c>prisoners-dilemma</c> or <c>chicken-deadlock</c>.</summary>
    public static string Word(StrictTwoByTwo game) =>
        new string([.. game.Name.Replace(" × ", "-", StringComparison.Ordinal).Replace(' ', '-').ToLowerInvariant().Where(c => c == '-' || char.IsAsciiLetter(c))]);

    private static string Chinese(TwoByTwoPattern pattern) => pattern switch
    {
        TwoByTwoPattern.Chicken => "膽小鬼賽局",
        TwoByTwoPattern.Battle => "性別之戰",
        TwoByTwoPattern.Hero => "英雄賽局",
        TwoByTwoPattern.Compromise => "妥協賽局",
        TwoByTwoPattern.Deadlock => "僵局賽局",
        TwoByTwoPattern.Dilemma => "囚徒困境",
        TwoByTwoPattern.StagHunt => "獵鹿賽局",
        TwoByTwoPattern.Assurance => "保證賽局",
        TwoByTwoPattern.Coordination => "協調賽局",
        TwoByTwoPattern.Peace => "和平賽局",
        TwoByTwoPattern.Harmony => "和諧賽局",
        _ => "協和賽局",
    };
}
