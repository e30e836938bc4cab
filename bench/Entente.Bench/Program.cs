using System.Globalization;
using Entente.Bench;
using Entente.Bench.Dynamics;
using Entente.Bench.Ensembles;
using Entente.Bench.Games;

var draws = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var rounds = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 5;
var only = args.Length > 2 ? args[2] : null; // one benchmark alone, whose peak memory is then its own
if (only is null or "kernel")
    foreach (var threads in new[] { 1, 2 }) KernelBench.Run(draws, threads, rounds);
if (only is null or "expressions")
    foreach (var count in new[] { 10_000, 200_000 }) ExpressionBench.Run(count, 10 * rounds);
if (only is null or "equilibria") EquilibriumBench.Run(2 * rounds);
if (only is null or "tournaments")
    foreach (var threads in new[] { 1, 2 }) TournamentBench.Run(threads, rounds);
if (only is null or "sobol") SobolBench.Run(1 << 17, 100, rounds);
if (only is null or "prim") PrimBench.Run(2 * rounds);
if (only is null or "influence")
    foreach (var threads in new[] { 1, 2 }) InfluenceBench.Run(draws, threads, rounds);
if (only is null or "checkpoints")
    foreach (var threads in new[] { 1, 2 }) CheckpointBench.Run(draws, threads, rounds);
if (only is null or "spiral")
    foreach (var threads in new[] { 1, 2 }) SpiralBench.Run(draws, threads, rounds);
