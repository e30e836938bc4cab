using Entente.Expressions;
using Entente.Numerics;

namespace Entente.Theories.Forms.Game;

/// <summary>
/// What holds in a two-player game, draw by draw: payoffs are columns, so that a game whose ranks are in doubt is
/// solved in every draw at once. Pure strategies only: ranks say nothing about mixtures.
/// </summary>
public sealed class GameFacts
{
    /// <summary>Call: whether a profile (A's choice, B's choice) is a pure Nash equilibrium.</summary>
    public const string Equilibrium = "equilibrium";

    /// <summary>Call: whether it is the only one.</summary>
    public const string OnlyEquilibrium = "only-equilibrium";

    /// <summary>Call: whether a player's strategy strictly dominates all its others.</summary>
    public const string Dominant = "dominant";

    /// <summary>Name: how many pure equilibria there are.</summary>
    public const string EquilibriaCount = "equilibria";

    private readonly PayoffColumns _payoffs;
    private readonly double[,][] _equilibria;
    private readonly double[] _count;

    /// <summary>Works out the equilibria.</summary>
    public GameFacts(PayoffColumns payoffs)
    {
        _payoffs = payoffs;
        _count = LentColumns.Filled(payoffs.Draws, 0);
        _equilibria = new double[payoffs.Strategies, payoffs.Strategies][];
        for (var a = 0; a < payoffs.Strategies; a++)
        {
            for (var b = 0; b < payoffs.Strategies; b++)
            {
                _equilibria[a, b] = BestReplies(a, b);
                Columns.Add(_count, _equilibria[a, b], _count);
            }
        }
    }

    /// <summary>How many pure equilibria there are in each draw.</summary>
    public double[] Count => _count;

    /// <summary>1 in the draws in which the profile is an equilibrium.</summary>
    public double[] IsEquilibrium(int a, int b) => _equilibria[a, b];

    /// <summary>1 in the draws in which the profile is the only equilibrium.</summary>
    public double[] IsOnlyEquilibrium(int a, int b)
    {
        var only = LentColumns.Filled(_payoffs.Draws, 0);
        Columns.LessOrEqual(_count, 1, only);
        Columns.Multiply(only, _equilibria[a, b], only);
        return only;
    }

    /// <summary>1 in the draws in which the strategy strictly dominates all others of the player (0 for A, 1 for B).</summary>
    public double[] IsDominant(int player, int strategy)
    {
        var dominant = LentColumns.Filled(_payoffs.Draws, 0);
        dominant.AsSpan().Fill(1);
        var better = LentColumns.Filled(_payoffs.Draws, 0);
        for (var other = 0; other < _payoffs.Strategies; other++)
        {
            for (var own = 0; own < _payoffs.Strategies; own++)
            {
                if (own != strategy)
                {
                    Columns.Greater(_payoffs.Of(player, strategy, other), _payoffs.Of(player, own, other), better);
                    Columns.Multiply(dominant, better, dominant);
                }
            }
        }

        return dominant;
    }

    /// <summary>Binds the calls and the name in a scope.</summary>
    public void Bind(Scope scope, IReadOnlyList<Strategy> strategies)
    {
        int Index(Expression name) => strategies.Select(s => s.Id).ToList().IndexOf(((Name)name).Identifier);
        scope.With(EquilibriaCount, Value.OfColumn(_count))
            .With(Equilibrium, x => Value.OfColumn(IsEquilibrium(Index(x[0]), Index(x[1]))))
            .With(OnlyEquilibrium, x => Value.OfColumn(IsOnlyEquilibrium(Index(x[0]), Index(x[1]))))
            .With(Dominant, x => Value.OfColumn(IsDominant(((Name)x[0]).Identifier == "A" ? 0 : 1, Index(x[1]))));
    }

    private double[] BestReplies(int a, int b)
    {
        var holds = LentColumns.Filled(_payoffs.Draws, 0);
        holds.AsSpan().Fill(1);
        var best = LentColumns.Filled(_payoffs.Draws, 0);
        for (var deviation = 0; deviation < _payoffs.Strategies; deviation++)
        {
            Columns.GreaterOrEqual(_payoffs.Of(0, a, b), _payoffs.Of(0, deviation, b), best);
            Columns.Multiply(holds, best, holds);
            Columns.GreaterOrEqual(_payoffs.Of(1, b, a), _payoffs.Of(1, deviation, a), best);
            Columns.Multiply(holds, best, holds);
        }

        return holds;
    }
}
