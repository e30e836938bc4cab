namespace Entente.Games;

/// <summary>
/// Replicator dynamics (Taylor and Jonker 1978): the share of each strategy in a population grows at the rate by which it earns more than the
/// population does on average. Either each player of a game stands for a population of its own, or a symmetric game is played within one.
/// Followed in doubles by the Runge–Kutta method of fourth order, with the same bits everywhere.
/// </summary>
/// <param name="Method">How it was followed.</param>
/// <param name="End">Exhausted where the path came to rest or its time was over.</param>
/// <param name="Rests">Whether it came to rest. A rest point need be no equilibrium: a strategy that nobody plays never grows.</param>
/// <param name="Points">Points of the path.</param>
/// <param name="MaxRegret">The most that anybody could gain by deviating from the last point: how far it is from equilibrium.</param>
public sealed record ReplicatorPath(string Method, SearchEnd End, bool Rests, IReadOnlyList<ReplicatorPoint> Points, double MaxRegret)
{
    /// <summary>Follows one population for each player.</summary>
    /// <param name="game">The game.</param>
    /// <param name="start">For each player the first shares: not negative, together 1 up to rounding; null for shares that are nearly even.</param>
    /// <param name="options">How far and how finely.</param>
    /// <param name="token">Cancels; the path so far is returned.</param>
    /// <exception cref="ArgumentException">The shares do not fit.</exception>
    /// <exception cref="GameTooLargeException">A payoff is too large for a double.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is out of range.</exception>
    public static ReplicatorPath Of(NormalGame game, IReadOnlyList<IReadOnlyList<double>>? start = null, ReplicatorOptions? options = null, CancellationToken token = default)
    {
        ArgumentNullException.ThrowIfNull(game);
        var field = new ReplicatorField(game);
        return Follow(field, start ?? NearlyEven(game), options ?? new(), token);
    }

    /// <summary>Follows one population in which a symmetric game is played.</summary>
    /// <exception cref="ArgumentException">The game is not symmetric, its payoffs are ranks, or the shares do not fit.</exception>
    /// <exception cref="GameTooLargeException">A payoff is too large for a double.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number of the options is out of range.</exception>
    public static ReplicatorPath OfPopulation(MatrixGame game, IReadOnlyList<double>? start = null, ReplicatorOptions? options = null, CancellationToken token = default)
    {
        // Two populations that begin alike stay alike, and each moves as the single one does.
        Symmetry.Require(game);
        var flat = StageProfile.Flat(game);
        var shares = start ?? NearlyEven(flat)[0];
        var path = Of(flat, [shares, shares], options, token);
        return path with { Points = [.. path.Points.Select(point => point with { Shares = [point.Shares[0]] })] };
    }

    private static ReplicatorPath Follow(ReplicatorField field, IReadOnlyList<IReadOnlyList<double>> start, ReplicatorOptions options, CancellationToken token)
    {
        field.Check(start);
        if (!(options.Duration > 0) || !(options.Step > 0) || options.MaximumPoints < 2)
            throw new ArgumentOutOfRangeException(nameof(options), "Duration and step are positive, and there are at least two points.");
        double[] shares = [.. start.SelectMany(own => own)];
        var step = field.Range > 0 ? options.Step / field.Range : options.Step;
        var steps = Math.Max(1, (long)Math.Min(1e9, Math.Ceiling(options.Duration / options.Step)));
        var (every, rests) = (Math.Max(1, (steps + options.MaximumPoints - 3) / (options.MaximumPoints - 2)), false);
        List<ReplicatorPoint> points = [field.Point(0, shares)];
        long number = 0;
        while (number < steps && !rests && !token.IsCancellationRequested)
        {
            shares = field.Step(shares, step);
            rests = field.Change(shares).Max(Math.Abs) <= options.RestTolerance * Math.Max(field.Range, double.Epsilon);
            if (++number % every == 0 && number < steps && !rests)
                points.Add(field.Point(number * step, shares));
        }

        points.Add(field.Point(number * step, shares));
        var end = number == steps || rests ? SearchEnd.Exhausted : SearchEnd.Cancelled;
        return new("Runge and Kutta, fourth order, fixed steps", end, rests, points, field.MaxRegret(shares));
    }

    // An even mixture is often a rest point that nothing else leads to.
    private static double[][] NearlyEven(NormalGame game) => [.. game.Players.Select(player =>
    {
        var weights = Enumerable.Range(0, player.Strategies.Count).Select(strategy => 1 + (0.1 * strategy)).ToArray();
        return Array.ConvertAll(weights, weight => weight / weights.Sum());
    })];
}

/// <summary>The state of the populations.</summary>
/// <param name="Time">When, in units of time in which payoffs are rates.</param>
/// <param name="Shares">For each population the share of each strategy.</param>
public sealed record ReplicatorPoint(double Time, IReadOnlyList<IReadOnlyList<double>> Shares);
