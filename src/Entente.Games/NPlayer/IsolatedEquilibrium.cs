namespace Entente.Games;

/// <summary>An equilibrium near which the same strategies allow no other.</summary>
/// <param name="Profile">What each player mixes: exactly, or as near as <paramref name="Radius"/> says.</param>
/// <param name="Payoffs">What that is worth to each player.</param>
/// <param name="MaxRegret">The most that anybody could gain by deviating from <paramref name="Profile"/>, computed exactly and apart from the search; zero where it is exact.</param>
/// <param name="Radius">How far each probability of the true equilibrium can be from that of <paramref name="Profile"/>, proven; zero where it is exact.</param>
public sealed record IsolatedEquilibrium(IReadOnlyList<MixedStrategy> Profile, IReadOnlyList<Rational> Payoffs, Rational MaxRegret, Rational Radius)
{
    /// <summary>Whether the profile is the equilibrium itself, in fractions; otherwise its probabilities are irrational, or fractions of more than some thirty digits.</summary>
    public bool Exact => Radius.Sign == 0;

    /// <summary>Whether nobody mixes.</summary>
    public bool IsPure => Profile.All(mixture => mixture.Support.Count() == 1);

    internal static IsolatedEquilibrium Of(NormalGame game, IReadOnlyList<MixedStrategy> profile, Rational radius)
    {
        var (payoffs, regret) = ProfilePayoffs.Of(game, profile);
        return new(profile, payoffs, regret, radius);
    }

    /// <summary>By the mixtures of the first player, then of the second, and so on.</summary>
    internal static int Compare(IsolatedEquilibrium x, IsolatedEquilibrium y)
    {
        for (var player = 0; player < x.Profile.Count; player++)
        {
            if (x.Profile[player].CompareTo(y.Profile[player]) is var order && order != 0)
                return order;
        }

        return 0;
    }
}
