using System.Globalization;
using Entente.Bench;
using Entente.Bench.Games;

var draws = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
foreach (var threads in new[] { 1, 2 }) KernelBench.Run(draws, threads, rounds);
foreach (var count in new[] { 10_000, 200_000 }) ExpressionBench.Run(count, 10 * rounds);
EquilibriumBench.Run(2 * rounds);
foreach (var threads in new[] { 1, 2 }) TournamentBench.Run(threads, rounds);
