using System.Globalization;
using Entente.Cases;
using Entente.Games;
using Entente.Numerics;
using Entente.Theories.Forms.Game;

namespace Entente.Theories.Forms;

/// <summary>A game with its most likely ranks, for showing; and in what share of draws each cell is an equilibrium.</summary>
public sealed class SolvedGame
{
    private readonly PayoffColumns _payoffs;
    private readonly Func<string, ReadOnlyMemory<double>> _uniform;
    private readonly HashSet<(string Player, string Own, string Other)> _stated;

    internal SolvedGame(GameBody body, Subject subject, PayoffColumns payoffs, IReadOnlyList<Record> records, Func<string, ReadOnlyMemory<double>> uniform)
    {
        (_payoffs, _uniform) = (payoffs, uniform);
        _stated = records.Select(r => (r.Cells[body.Payoffs.Player], r.Cells[body.Payoffs.Own], r.Cells[body.Payoffs.Other])).ToHashSet();
        (Body, Subject, Known) = (body, subject, _stated.Count == 2 * body.Strategies.Count * body.Strategies.Count);
    }

    /// <summary>The form that gave it.</summary>
    public GameBody Body { get; }

    /// <summary>Who plays: A chooses the row, B the column.</summary>
    public Subject Subject { get; }

    /// <summary>Whether every rank is stated.</summary>
    public bool Known { get; }

    /// <summary>Whether a record states the rank of an outcome to a player (0 for A, 1 for B), by own and other's strategy.</summary>
    public bool IsStated(int player, int own, int other) => _stated.Contains((Subject.Actors[player], Body.Strategies[own].Id, Body.Strategies[other].Id));

    /// <summary>The game with each payoff's median, rounded to a whole rank.</summary>
    public MatrixGame Shown()
    {
        var count = Body.Strategies.Count;
        var cells = new (int, int)[count, count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
            {
                cells[a, b] = (Median(_payoffs.Of(0, a, b)), Median(_payoffs.Of(1, b, a)));
            }
        }

        var names = Body.Strategies.Select(s => s.Id).ToArray();
        return MatrixGame.FromRanks(string.Create(CultureInfo.InvariantCulture, $"{Subject.Id}"), new Player(Subject.Actors[0], names), new Player(Subject.Actors[1], names), cells);
    }

    /// <summary>
    /// Utilities that keep a player's order (0 for A, 1 for B), 0 for its worst level and 1 for its best, those between drawn without
    /// preference: for each level from the worst on, one column.
    /// </summary>
    /// <param name="player">Player.</param>
    /// <param name="levels">How many levels there are, at least two.</param>
    public IReadOnlyList<double[]> Spaced(int player, int levels)
    {
        var between = Enumerable.Range(0, levels - 2).Select(k => _uniform($"spacing:{Subject.Actors[player]}:{k}").ToArray()).ToArray();
        var draw = new double[between.Length];
        for (var i = 0; i < _payoffs.Draws && between.Length > 1; i++)
        {
            for (var k = 0; k < draw.Length; k++)
            {
                draw[k] = between[k][i];
            }

            Array.Sort(draw);
            for (var k = 0; k < draw.Length; k++)
            {
                between[k][i] = draw[k];
            }
        }

        return [LentColumns.Filled(_payoffs.Draws, 0), .. between, LentColumns.Filled(_payoffs.Draws, 1)];
    }

    /// <summary>Share of draws in which a cell is a pure Nash equilibrium.</summary>
    public double Probability(int a, int b) => Numerics.Columns.Mean(new GameFacts(_payoffs).IsEquilibrium(a, b));

    private static int Median(double[] column) => (int)Math.Round(Numerics.Quantiles.Of(column, 0.5), MidpointRounding.AwayFromZero);
}
