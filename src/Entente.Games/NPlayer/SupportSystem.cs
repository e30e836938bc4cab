namespace Entente.Games;

/// <summary>
/// The equilibria in which each player uses the strategies of a given support: all of these pay the same, and none outside pays more
/// (McKelvey and McLennan 1996). Unknown are the probabilities of all strategies but each player's first.
/// </summary>
internal sealed class SupportSystem
{
    private readonly EnclosedGame game;
    private readonly List<PayoffTensor> ties = []; // each pair of a player's strategies in the support
    private readonly List<PayoffTensor> equations = []; // each strategy against the player's first
    private readonly List<PayoffTensor> losses = []; // each strategy outside against each one inside
    private PayoffTensor?[,]? slopes; // made when first asked for: most supports fall before

    internal SupportSystem(EnclosedGame game, int[][] supports)
    {
        (this.game, Supports) = (game, supports);
        Sizes = Array.ConvertAll(supports, support => support.Length);
        for (var player = 0; player < supports.Length; player++)
            Compare(player);
        Unknowns = equations.Count;
    }

    /// <summary>The strategies of each player.</summary>
    internal int[][] Supports { get; }

    /// <summary>How many they are.</summary>
    internal int[] Sizes { get; }

    /// <summary>The number of unknowns, and of equations.</summary>
    internal int Unknowns { get; }

    /// <summary>Whether mixtures in a box may be such an equilibrium.</summary>
    internal bool Possible(Mixtures box) =>
        ties.TrueForAll(tie => tie.Over(box).HoldsZero) && losses.TrueForAll(loss => loss.Over(box).Low <= 0);

    /// <summary>The equations' values where mixtures lie in a box.</summary>
    internal Enclosure[] Values(Mixtures mixtures) => [.. equations.Select(equation => equation.At(mixtures))];

    /// <summary>Their slopes there: row for equation, column for unknown.</summary>
    internal Enclosure[,] Slopes(Mixtures mixtures)
    {
        slopes ??= MakeSlopes();
        var values = new Enclosure[Unknowns, Unknowns];
        for (var row = 0; row < Unknowns; row++)
        {
            for (var column = 0; column < Unknowns; column++)
                values[row, column] = slopes[row, column]?.At(mixtures) ?? Enclosure.Zero;
        }

        return values;
    }

    /// <summary>What the strategies outside pay more than those inside, where mixtures lie in a box.</summary>
    internal IEnumerable<Enclosure> Losses(Mixtures mixtures) => losses.Select(loss => loss.At(mixtures));

    private void Compare(int player)
    {
        var inside = Supports[player];
        for (var k = 0; k < inside.Length; k++)
        {
            for (var l = 0; l < k; l++)
                ties.Add(game.Difference(player, inside[k], inside[l], Supports));
            if (k > 0)
                equations.Add(ties[^k]);
        }

        for (var strategy = 0; strategy < game.Count(player); strategy++)
        {
            if (!inside.Contains(strategy))
                losses.AddRange(inside.Select(other => game.Difference(player, strategy, other, Supports)));
        }
    }

    private PayoffTensor?[,] MakeSlopes()
    {
        var made = new PayoffTensor?[Unknowns, Unknowns];
        var unknown = 0;
        for (var player = 0; player < Sizes.Length; player++)
        {
            for (var strategy = 1; strategy < Sizes[player]; strategy++, unknown++)
            {
                for (var equation = 0; equation < Unknowns; equation++)
                    made[equation, unknown] = equations[equation].Players.Contains(player) ? equations[equation].Slope(player, strategy, Sizes) : null;
            }
        }

        return made;
    }
}
