namespace Entente.Games;

/// <summary>
/// A game of pure conflict between two players with perfect recall: its value and an equilibrium in behaviour strategies, by one exact linear
/// programme on the sequence form and its dual (Koller, Megiddo and von Stengel 1996).
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Value">What each player can secure, and gets in every equilibrium.</param>
/// <param name="Profile">Behaviour that secures it; other behaviour may.</param>
/// <param name="MaxRegret">The most that either could gain by deviating, computed apart from the search: exactly zero.</param>
public sealed record SequenceSolution(ExtensiveGame Game, string Method, PayoffPair Value, BehaviourProfile Profile, Rational MaxRegret)
{
    /// <summary>Solves it.</summary>
    /// <exception cref="ArgumentException">There are not two players, one forgets, or payoffs do not add up to the same number at all ends.</exception>
    /// <exception cref="GameTooLargeException">It is too large for a linear programme.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static SequenceSolution Of(ExtensiveGame game, CancellationToken token = default)
    {
        var form = SequenceForm.Of(game);
        if (Sum(game) is not { } sum)
            throw new ArgumentException($"'{game.Title}' is no game of constant sum: payoffs at its ends do not add up to the same number.", nameof(game));
        var solution = Programme(form).Maximise(token);
        if (solution.Status == LinearStatus.Cancelled)
            throw new OperationCanceledException(token);
        var profile = form.Behaviour([.. solution.Point.Take(form.Plans[0].Count)], [.. solution.Multipliers.Take(form.Plans[1].Count)]);
        return new(game, "exact linear programme on the sequence form and its dual", new(solution.Value, sum - solution.Value), profile, BehaviourReply.MaxRegret(profile));
    }

    /// <summary>What the payoffs of two players add up to at every end; null where they do not.</summary>
    public static Rational? Sum(ExtensiveGame game)
    {
        ArgumentNullException.ThrowIfNull(game);
        Rational[] sums = [.. game.Terminals.Select(end => game.Paid(end.Number).Aggregate((x, y) => x + y)).Distinct().Take(2)];
        return sums.Length == 1 ? sums[0] : null;
    }

    /// <summary>
    /// Variables: the first player's weights x, then for each constraint of the second player a free price, as a difference of two. Its
    /// weights y are the multipliers of the first constraints: prices ≤ payoffs under x, by sequence of the second player.
    /// </summary>
    private static LinearProgram Programme(SequenceForm form)
    {
        var (first, second) = (form.Plans[0], form.Plans[1]);
        var variables = first.Count + (2 * (second.Choices.Count + 1));
        var payoffs = Enumerable.Range(0, second.Count).Select(_ => new Rational[variables]).ToArray();
        foreach (var pair in form.Payoffs)
            payoffs[pair.Second][pair.First] = -pair.FirstPayoff;
        Price(payoffs[0], first.Count, 0, 1);
        for (var k = 0; k < second.Choices.Count; k++)
        {
            Price(payoffs[second.Choices[k].Before], first.Count, k + 1, -1);
            foreach (var after in second.Choices[k].After)
                Price(payoffs[after], first.Count, k + 1, 1);
        }

        var objective = new Rational[variables];
        Price(objective, first.Count, 0, 1);
        return new(objective, [.. payoffs.Select(row => new LinearConstraint(row, LinearRelation.AtMost, 0)), .. Weights(first, variables)]);
    }

    /// <summary>The empty sequence has weight one; what enters an information set is shared out among its actions.</summary>
    private static IEnumerable<LinearConstraint> Weights(SequencePlan plan, int variables)
    {
        var whole = new Rational[variables];
        whole[0] = 1;
        yield return new(whole, LinearRelation.Equal, 1);
        foreach (var choice in plan.Choices)
        {
            var row = new Rational[variables];
            row[choice.Before] = -1;
            foreach (var after in choice.After)
                row[after] = 1;
            yield return new(row, LinearRelation.Equal, 0);
        }
    }

    private static void Price(Rational[] row, int first, int price, Rational coefficient) =>
        (row[first + (2 * price)], row[first + (2 * price) + 1]) = (coefficient, -coefficient);
}
