using System.Text;

namespace Entente.Games;

/// <summary>Writes a game in extensive form. Information sets and outcomes are numbered as they first appear and described each time; those of no node are left out.</summary>
internal sealed class EfgWriter
{
    private readonly ExtensiveGame game;
    private readonly StringBuilder text = new();
    private readonly Dictionary<int, int> sets = [];
    private readonly Dictionary<int, int> outcomes = [];
    private readonly Dictionary<int, int> counts = []; // sets numbered so far, by player; -1 for chance

    private EfgWriter(ExtensiveGame game) => this.game = game;

    internal static string Write(ExtensiveGame game) => new EfgWriter(game).Write();

    private string Write()
    {
        text.Append($"EFG 2 R {GambitText.Quoted(game.Title)} {GambitText.Braced(game.Players)}\n{GambitText.Comment(game.Comment)}\n");
        foreach (var node in game.Nodes)
        {
            text.Append(node.Set is not { } set ? $"t {GambitText.Quoted(node.Name)}" : game.Sets[set].IsChance ? $"c {GambitText.Quoted(node.Name)}" : $"p {GambitText.Quoted(node.Name)} {game.Sets[set].Player + 1}");
            text.Append(node.Set is { } moved ? Set(moved) : "").Append(Outcome(node.Outcome)).Append('\n');
        }

        return text.ToString();
    }

    private string Set(int set)
    {
        var described = game.Sets[set];
        if (!sets.TryGetValue(set, out var number))
        {
            var player = described.Player ?? -1;
            number = counts[player] = counts.GetValueOrDefault(player) + 1;
            sets.Add(set, number);
        }

        return $" {number} {GambitText.Quoted(described.Name)} {Actions(described)}";
    }

    private string Outcome(int? outcome)
    {
        if (outcome is not { } index)
            return " 0";
        if (!outcomes.TryGetValue(index, out var number))
            outcomes.Add(index, number = outcomes.Count + 1);
        return $" {number} {GambitText.Quoted(game.Outcomes[index].Name)} {{ {GambitText.Payoffs(game.Outcomes[index])} }}";
    }

    private static string Actions(InformationSet set) =>
        set.IsChance ? $"{{ {string.Concat(set.Actions.Zip(set.Probabilities, (action, probability) => $"{GambitText.Quoted(action)} {probability} "))}}}" : GambitText.Braced(set.Actions);
}
