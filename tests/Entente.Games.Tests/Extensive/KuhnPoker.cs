using System.Text;

namespace Entente.Games.Tests.Extensive;

/// <summary>
/// Kuhn 1950: two players put in one each and get one of three cards; the first checks or bets one; then the second checks or bets after a
/// check, calls or folds after a bet; after check and bet the first calls or folds. Written as a file.
/// </summary>
internal static class KuhnPoker
{
    private const string Cards = "JQK";

    internal static string File
    {
        get
        {
            var text = new StringBuilder("EFG 2 R \"Kuhn poker\" { \"First\" \"Second\" }\nc \"\" 1 \"deal\" { ");
            var deals = (from first in Cards from second in Cards where first != second select (first, second)).ToArray();
            foreach (var (first, second) in deals)
                text.Append($"\"{first}{second}\" 1/6 ");
            text.Append("} 0\n");
            foreach (var (first, second) in deals)
                Hand(text, Cards.IndexOf(first, StringComparison.Ordinal) + 1, Cards.IndexOf(second, StringComparison.Ordinal) + 1);
            return text.ToString();
        }
    }

    private static void Hand(StringBuilder text, int first, int second)
    {
        var sign = first > second ? 1 : -1;
        Move(text, 1, first, "check", "bet");
        Move(text, 2, second, "check", "bet");
        End(text, sign);
        Move(text, 1, first + 3, "fold", "call");
        End(text, -1);
        End(text, 2 * sign);
        Move(text, 2, second + 3, "fold", "call");
        End(text, 1);
        End(text, 2 * sign);
    }

    private static void Move(StringBuilder text, int player, int set, string first, string second) =>
        text.Append($"p \"\" {player} {set} \"\" {{ \"{first}\" \"{second}\" }} 0\n");

    private static void End(StringBuilder text, int won) => text.Append($"t \"\" {won + 3} \"\" {{ {won}, {-won} }}\n");
}
