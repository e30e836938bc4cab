using Entente.Games;
using Entente.Numerics;
using Entente.Theories.GameFiles;

namespace Entente.Analysis.CaseGames;

/// <summary>The payoffs of a game of two in every draw, profile by profile.</summary>
internal abstract class GameColumns
{
    /// <summary>The most profiles: sets of equilibria are counted as bits of a word.</summary>
    internal const int MostProfiles = 64;

    /// <summary>How to work a game out; null where it is too large or of more players.</summary>
    internal static GameColumns? For(StatedGame game) => game switch
    {
        { Players.Count: 2, Play: StatedMatrix { Outcomes.Count: <= MostProfiles } matrix } => new OfMatrix(matrix),
        { Players.Count: 2, Play: StatedTree tree } when Form(tree, game) is { Game.ProfileCount: <= MostProfiles } form => new OfTree(tree, form),
        _ => null,
    };

    /// <summary>Works it out.</summary>
    internal abstract UncertainGame Work(FormulaColumns formulas);

    /// <summary>The players' plans, which do not depend on payoffs or chances; null where there are too many.</summary>
    private static StrategicForm? Form(StatedTree tree, StatedGame game)
    {
        try
        {
            return StrategicForm.Reduced(ExactGame.Shape(tree, game.Players));
        }
        catch (GameTooLargeException)
        {
            return null;
        }
    }

    private sealed class OfMatrix(StatedMatrix matrix) : GameColumns
    {
        internal override UncertainGame Work(FormulaColumns formulas) => new(
            [.. matrix.Strategies[0].Select(move => move.Id)],
            [.. matrix.Strategies[1].Select(move => move.Id)],
            [.. matrix.Outcomes.SelectMany(outcome => outcome.Payoffs.Select(formulas.Of))]);
    }

    private sealed class OfTree(StatedTree tree, StrategicForm form) : GameColumns
    {
        internal override UncertainGame Work(FormulaColumns formulas)
        {
            var (rows, columns) = (form.Game.Players[0].Strategies, form.Game.Players[1].Strategies);
            var payoffs = new List<ReadOnlyMemory<double>>();
            for (var row = 0; row < rows.Count; row++)
            {
                for (var column = 0; column < columns.Count; column++)
                {
                    var expected = Expected(row, column, formulas);
                    payoffs.AddRange([expected[0], expected[1]]);
                }
            }

            return new UncertainGame(rows, columns, payoffs);
        }

        private double[][] Expected(int row, int column, FormulaColumns formulas)
        {
            var sums = new[] { new double[formulas.Draws], new double[formulas.Draws] };
            var certain = new double[formulas.Draws];
            certain.AsSpan().Fill(1);
            int node = 0;
            Add(tree.Root, [row, column], certain, sums, formulas, ref node);
            return sums;
        }

        /// <summary>Adds what the ends below a node pay, each as likely as it is reached; a null likelihood only counts nodes.</summary>
        private void Add(StatedNode node, int[] plans, double[]? reached, double[][] sums, FormulaColumns formulas, ref int number)
        {
            var own = number++;
            switch (node)
            {
                case StatedEnd end when reached is not null:
                    Pay(end, reached, sums, formulas);
                    break;
                case StatedChoice choice:
                    var set = form.Source.Nodes[own].Set!.Value;
                    var planned = form.Strategies[choice.Player][plans[choice.Player]][form.Source.SetsOf(choice.Player).ToList().IndexOf(set)];
                    for (var action = 0; action < choice.Branches.Count; action++)
                    {
                        Add(choice.Branches[action].Then, plans, action == planned ? reached : null, sums, formulas, ref number);
                    }

                    break;
                case StatedChance chance:
                    var chances = reached is null ? null : Chances(chance, formulas);
                    for (var branch = 0; branch < chance.Branches.Count; branch++)
                    {
                        Add(chance.Branches[branch].Then, plans, chances is null ? null : Product(reached!, chances[branch]), sums, formulas, ref number);
                    }

                    break;
            }
        }

        private static void Pay(StatedEnd end, double[] reached, double[][] sums, FormulaColumns formulas)
        {
            for (var player = 0; player < sums.Length; player++)
            {
                var share = Product(reached, formulas.Of(end.Outcome.Payoffs[player]));
                Columns.Add(sums[player], share, sums[player]);
            }
        }

        /// <summary>How likely each branch is; the one without a formula takes what the others leave.</summary>
        private static ReadOnlyMemory<double>[] Chances(StatedChance chance, FormulaColumns formulas)
        {
            var rest = new double[formulas.Draws];
            rest.AsSpan().Fill(1);
            var stated = chance.Branches.Select(branch => branch.Probability is { } formula ? formulas.Of(formula) : (ReadOnlyMemory<double>?)null).ToArray();
            foreach (var column in stated.OfType<ReadOnlyMemory<double>>())
            {
                Columns.Subtract(rest, column.Span, rest);
            }

            return [.. stated.Select(column => column ?? rest)];
        }

        private static double[] Product(double[] reached, ReadOnlyMemory<double> column)
        {
            var product = new double[reached.Length];
            Columns.Multiply(reached, column.Span, product);
            return product;
        }
    }
}
