using System.Text;

namespace Entente.Games;

/// <summary>Writes a game in normal form, with the names of strategies.</summary>
internal static class NfgWriter
{
    internal static string Write(NormalGame game)
    {
        var text = new StringBuilder($"NFG 1 R {GambitText.Quoted(game.Title)} {GambitText.Braced(game.Players.Select(player => player.Name))}\n\n{{\n");
        foreach (var player in game.Players)
            text.Append(GambitText.Braced(player.Strategies)).Append('\n');
        text.Append("}\n").Append(GambitText.Comment(game.Comment)).Append('\n');
        return (game.Outcomes.Count == 0 ? Table(text, game) : Outcomes(text, game)).ToString();
    }

    private static StringBuilder Table(StringBuilder text, NormalGame game)
    {
        for (var profile = 0; profile < game.ProfileCount; profile++)
        {
            for (var player = 0; player < game.Players.Count; player++)
                text.Append(player == 0 ? "" : " ").Append(game.Number(profile, player).Text);
            text.Append('\n');
        }

        return text;
    }

    private static StringBuilder Outcomes(StringBuilder text, NormalGame game)
    {
        text.Append("{\n");
        foreach (var outcome in game.Outcomes)
            text.Append($"{{ {GambitText.Quoted(outcome.Name)} {GambitText.Payoffs(outcome)} }}\n");
        return text.Append("}\n").AppendJoin(' ', game.Cells).Append('\n');
    }
}
