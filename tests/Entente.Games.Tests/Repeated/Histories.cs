namespace Entente.Games.Tests.Repeated;

/// <summary>
/// The strategies written out anew over whole histories, as their sources describe them: the probability of cooperation after the own moves as made
/// and the other's as seen, oldest first.
/// </summary>
internal static class Histories
{
    internal static readonly IReadOnlyDictionary<string, Func<bool[], bool[], double>> Rules = new Dictionary<string, Func<bool[], bool[], double>>
    {
        ["always-cooperate"] = (_, _) => 1,
        ["always-defect"] = (_, _) => 0,
        ["random"] = (_, _) => 0.5,
        ["tit-for-tat"] = (_, other) => Is(Last(other)),
        ["suspicious-tit-for-tat"] = (_, other) => other.Length == 0 ? 0 : Is(other[^1]),
        ["tit-for-two-tats"] = (_, other) => Is(other.Length < 2 || other[^1] || other[^2]),
        ["generous-tit-for-tat"] = (_, other) => Last(other) ? 1 : 1 / 3.0,
        ["win-stay-lose-shift"] = (own, other) => Is(own.Length == 0 || own[^1] == other[^1]),
        ["joss"] = (_, other) => other.Length == 0 ? 1 : other[^1] ? 0.9 : 0,
        ["firm-but-fair"] = (own, other) => Last(other) ? 1 : own[^1] ? 0 : 2 / 3.0,
        ["grofman"] = (own, other) => own.Length == 0 || own[^1] == other[^1] ? 1 : 2 / 7.0,
        ["grim"] = (_, other) => Is(!other.Contains(false)),
        ["davis"] = (_, other) => Is(other.Length < 10 || !other.Contains(false)),
        ["soft-majority"] = (_, other) => Is(2 * other.Count(move => move) >= other.Length),
        ["hard-majority"] = (_, other) => Is(2 * other.Count(move => move) > other.Length),
        ["feld"] = (_, other) => Last(other) ? 1 - (Math.Min(200, other.Length) / 400.0) : 0,
        ["tullock"] = (_, other) => other.Length < 11 ? 1 : Math.Max(0, (other[^10..].Count(move => move) / 10.0) - 0.1),
        ["prober"] = (_, other) => other.Length == 0 ? 0 : other.Length < 3 ? 1 : other[1] && other[2] ? 0 : Is(other[^1]),
        ["tester"] = Tester,
        ["contrite-tit-for-tat"] = Contrite,
        ["gradual"] = (_, other) => Replay(other, (count, _) => count, 2),
        ["shubik"] = (_, other) => Replay(other, (count, _) => count, 0),
        ["remorseful-prober"] = Remorseful,
        ["nydegger"] = Nydegger,
    };

    private static double Tester(bool[] own, bool[] other)
    {
        var provoked = Array.IndexOf(other, false);
        if (own.Length == 0)
            return 0;
        if (provoked >= 0)
            return provoked == other.Length - 1 ? 1 : Is(other[^1]);
        return Is(own.Length is 1 or 2 || own.Length % 2 == 0);
    }

    private static double Contrite(bool[] own, bool[] other)
    {
        var (mine, theirs) = (true, true); // good standing
        for (var k = 0; k < own.Length; k++)
        {
            var (justMe, justThem) = (mine && !theirs, theirs && !mine);
            (mine, theirs) = (own[k] || (justMe && mine), other[k] || (justThem && theirs));
        }

        return Is(!(mine && !theirs));
    }

    // Answers to defections met while at peace: so many defections, then so many moves of calming.
    private static double Replay(bool[] other, Func<int, int, int> length, int calming)
    {
        var (count, k) = (0, 0);
        while (k < other.Length)
        {
            if (other[k++])
                continue;
            count++;
            if (k + length(count, k) > other.Length)
                return 0;
            k += length(count, k);
            if (k + calming > other.Length)
                return 1;
            k += calming;
        }

        return 1;
    }

    private static double Remorseful(bool[] own, bool[] other)
    {
        if (own.Length < 2)
            return own.Length == 0 ? 1 : other[0] ? 0.9 : 0;
        if (other[^1])
            return 0.9;
        return Is(other[^2] && !own[^1]); // its defection was a probe only where nothing was to be answered
    }

    private static double Nydegger(bool[] own, bool[] other)
    {
        int[] sums = [1, 6, 7, 17, 22, 23, 26, 29, 30, 31, 33, 38, 39, 45, 49, 54, 55, 58, 61];
        int Points(int k) => (other[k] ? 0 : 2) + (own[k] ? 0 : 1);
        if (own.Length == 2 && own[0] && !other[0] && !own[1] && other[1])
            return 0;
        return own.Length < 3 ? Is(Last(other)) : Is(!sums.Contains((16 * Points(own.Length - 3)) + (4 * Points(own.Length - 2)) + Points(own.Length - 1)));
    }

    private static bool Last(bool[] other) => other.Length == 0 || other[^1];

    private static double Is(bool cooperates) => cooperates ? 1 : 0;
}
