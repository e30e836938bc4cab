namespace Entente.Games;

/// <summary>
/// One Nash equilibrium in behaviour strategies of a game of two players with perfect recall, whatever their payoffs: Lemke's algorithm on the
/// sequence form, which always ends at one (Koller, Megiddo and von Stengel 1996). There may be others; nothing is said about off the path.
/// </summary>
/// <param name="Game">The game.</param>
/// <param name="Method">How it was found.</param>
/// <param name="Profile">The equilibrium.</param>
/// <param name="Payoffs">What each player gets.</param>
/// <param name="MaxRegret">The most that either could gain by deviating, computed apart from the search: exactly zero.</param>
/// <param name="Pivots">How many steps it took.</param>
public sealed record SequenceEquilibrium(ExtensiveGame Game, string Method, BehaviourProfile Profile, PayoffPair Payoffs, Rational MaxRegret, int Pivots)
{
    /// <summary>The largest number of sequences, information sets and so on, all told, that is taken.</summary>
    public const int MaximumRows = 800;

    /// <summary>Finds one.</summary>
    /// <exception cref="ArgumentException">There are not two players, or one forgets.</exception>
    /// <exception cref="GameTooLargeException">The complementarity problem has more than <see cref="MaximumRows"/> rows.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled: there is no part of an answer.</exception>
    public static SequenceEquilibrium Of(ExtensiveGame game, CancellationToken token = default)
    {
        var problem = new SequenceProblem(SequenceForm.Of(game));
        GameTooLargeException.ThrowIfMore(problem.Rows, MaximumRows, "rows in its complementarity problem", "Lemke's algorithm");
        var lemke = new LemkePath(problem.Matrix(), problem.Constants());
        var solution = lemke.Follow(token);
        var (first, second) = problem.Weights(solution);
        var profile = problem.Form.Behaviour(first, second);
        var payoffs = Realisation.Of(profile).Payoffs;
        return new(game, "Lemke's algorithm on the sequence form, with a lexicographic rule", profile, new(payoffs[0], payoffs[1]), BehaviourReply.MaxRegret(profile), lemke.Pivots);
    }
}
