namespace Entente.Games;

/// <summary>
/// The evolutionarily stable strategies of a symmetric game of two players, exactly and completely: best replies to themselves against which every other best reply does
/// worse than they do against it (Maynard Smith and Price 1973). There may be none.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How they were found.</param>
/// <param name="Strategies">Every one, by support; no support is part of another's (Bishop and Cannings 1976).</param>
public sealed record EvolutionaryStability(MatrixGame Game, string Method, IReadOnlyList<MixedStrategy> Strategies)
{
    /// <summary>The largest number of strategies; every set of them is looked at.</summary>
    public const int MaximumStrategies = 12;

    /// <summary>Finds them all.</summary>
    /// <exception cref="ArgumentException">The game is not symmetric, or its payoffs are ranks, which cannot be averaged.</exception>
    /// <exception cref="GameTooLargeException">There are more than <see cref="MaximumStrategies"/> strategies.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static EvolutionaryStability Of(MatrixGame game, CancellationToken token = default)
    {
        var payoffs = Symmetry.Payoffs(game);
        var count = payoffs.GetLength(0);
        GameTooLargeException.ThrowIfMore(count, MaximumStrategies, "strategies", "the search for stable ones");
        var stable = new List<MixedStrategy>();
        for (var support = 1; support < 1 << count; support++)
        {
            token.ThrowIfCancellationRequested();
            if (Balanced(payoffs, [.. Enumerable.Range(0, count).Where(strategy => (support >> strategy & 1) == 1)]) is { } strategy && Holds(payoffs, strategy, token))
                stable.Add(strategy);
        }

        return new(game, "every support, stability by exact copositivity", stable);
    }

    /// <summary>Whether one strategy is evolutionarily stable.</summary>
    /// <exception cref="ArgumentException">The game is not symmetric, its payoffs are ranks, or the mixture is not one of its strategies.</exception>
    public static bool IsStable(MatrixGame game, MixedStrategy strategy, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(strategy);
        var payoffs = Symmetry.Payoffs(game);
        if (strategy.Probabilities.Count != payoffs.GetLength(0))
            throw new ArgumentException("The mixture does not fit the strategies.", nameof(strategy));
        return Holds(payoffs, strategy, token);
    }

    // The only mixture of a support against which all of it pays the same; a stable strategy is always the only one.
    private static MixedStrategy? Balanced(Rational[,] payoffs, int[] support)
    {
        var size = support.Length;
        var system = new Rational[size + 1, size + 2];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
                system[row, column] = payoffs[support[row], support[column]];
            (system[row, size], system[size, row]) = (-1, 1);
        }

        system[size, size + 1] = 1;
        if (LinearSystem.Solve(system) is not { } solution || solution.Take(size).Any(weight => weight.Sign <= 0))
            return null;
        var weights = new Rational[payoffs.GetLength(0)];
        for (var k = 0; k < size; k++)
            weights[support[k]] = solution[k];
        return new(weights);
    }

    private static bool Holds(Rational[,] payoffs, MixedStrategy strategy, CancellationToken token)
    {
        var count = payoffs.GetLength(0);
        Rational[] earned = [.. Enumerable.Range(0, count).Select(own => strategy.Support.Aggregate(Rational.Zero, (sum, other) => sum + (strategy[other] * payoffs[own, other])))];
        int[] inside = [.. strategy.Support];
        var best = earned.Max();
        if (inside.Any(own => earned[own] < best))
            return false;
        // Towards a mixture of best replies: parts of other strategies of the support may rise or fall, those outside it only rise.
        int[] others = [.. inside.Skip(1), .. Enumerable.Range(0, count).Where(own => earned[own] == best && strategy[own].Sign == 0)];
        return Copositivity.IsStrict(Loss(payoffs, inside[0], others), inside.Length - 1, token);
    }

    // By how much the mutant does worse than the strategy against the mutant, as a quadratic form in what the mutant plays more of the others (Haigh 1975).
    private static Rational[,] Loss(Rational[,] payoffs, int basis, int[] others)
    {
        var form = new Rational[others.Length, others.Length];
        for (var row = 0; row < others.Length; row++)
        {
            for (var column = 0; column < others.Length; column++)
            {
                Rational Part(int i, int j) => payoffs[basis, j] + payoffs[i, basis] - payoffs[i, j] - payoffs[basis, basis];
                form[row, column] = Part(others[row], others[column]) + Part(others[column], others[row]);
            }
        }

        return form;
    }
}
