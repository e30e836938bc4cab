using System.Diagnostics;
using System.Globalization;
using Entente.Bench;

var draws = args.Length > 0 ? long.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
var threads = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var work = new Workload(draws);

foreach (var (_, evaluate) in Ways()) new Workload(20_000).Run(evaluate, threads); // compile before timing
var seconds = new Dictionary<string, double>();
foreach (var (name, evaluate) in Ways())
{
    var watch = Stopwatch.StartNew();
    var sums = work.Run(evaluate, threads);
    seconds[name] = watch.Elapsed.TotalSeconds;
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-12} {seconds[name],8:F3} s   mean of formula 0: {sums[0] / draws:R}"));
}

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{draws} draws, {Workload.Formulas} formulas, {threads} thread(s)"));
Console.WriteLine(string.Create(
    CultureInfo.InvariantCulture,
    $"plain loop / columns: {seconds["plain loop"] / seconds["columns"]:F2}; without drawing: {(seconds["plain loop"] - seconds["draws only"]) / (seconds["columns"] - seconds["draws only"]):F2}"));

static IEnumerable<(string Name, Workload.Evaluation Evaluate)> Ways() =>
[
    ("draws only", Evaluations.Nothing),
    ("columns", Evaluations.ByColumns),
    ("plain loop", Evaluations.ByPlainLoop),
];
