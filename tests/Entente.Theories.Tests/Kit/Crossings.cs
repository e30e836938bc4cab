using Entente.Cases;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Options;
using Record = Entente.Cases.Record;

namespace Entente.Theories.Tests.Kit;

/// <summary>Choices among invented crafts with stated marks, for the form options.</summary>
internal static class Crossings
{
    public const int Draws = 40_000;

    public static readonly TheoryFile Theory = new TheoryText("crossing").Sound();
    public static readonly Subject Pair = new("A-B", ["A", "B"], false, []);
    public static readonly Parameter Line = Theory.Parameters[0];

    /// <summary>Marks, in hundredths, by option (rows) and criterion (columns a, b, c …); a negative one is not recorded.</summary>
    public static Record[] Marks(params int[][] marks) =>
        [.. from o in Enumerable.Range(0, marks.Length)
            from c in Enumerable.Range(0, marks[o].Length)
            where marks[o][c] >= 0
            select Mark($"M-{o}-{c}", OptionId(o), CriterionId(c), marks[o][c])];

    public static Record Mark(string id, string option, string criterion, int mark, string date = "1990", string? until = null) =>
        Worlds.Row("crafts", id, date, until, "A1", ("craft", option), ("quality", criterion), ("mark", $"{mark}"), ("season", "winter"));

    public static string OptionId(int option) => $"option-{option}";

    public static string CriterionId(int criterion) => $"{(char)('a' + criterion)}";

    public static Criterion Criterion(int criterion, Parameter? gate = null, params string[] only) =>
        new(CriterionId(criterion), Localised.Same(CriterionId(criterion)), gate, only);

    public static OptionsBody Body(int options, IEnumerable<Criterion> criteria, params string[][] orders)
    {
        var body = (OptionsBody)Theory.Readings[0].Body;
        return new OptionsBody(
            body.Source,
            [.. Enumerable.Range(0, options).Select(o => new Option(OptionId(o), Localised.Same(OptionId(o)), OptionId(o)))],
            [.. criteria],
            [.. orders.Select(o => new ImportanceOrder(o))],
            body.Unit);
    }

    public static OptionsBody Body(int options, int criteria) => Body(options, Enumerable.Range(0, criteria).Select(c => Criterion(c)));

    public static Judgement Judge(OptionsBody body, IReadOnlyList<Record> records, int draws = Draws, Func<Parameter, double[]>? parameter = null) =>
        body.Judge(Theory, Pair, Worlds.Period, Measures(records, draws, parameter)).Single();

    public static SolvedOptions Solve(OptionsBody body, IReadOnlyList<Record> records) => Judge(body, records).Options!;

    public static StatedMeasures Measures(IReadOnlyList<Record> records, int draws = Draws, Func<Parameter, double[]>? parameter = null) => new(Worlds.Of("A", "B"), draws)
    {
        All = records,
        ReadingOf = (record, column) => int.Parse(record.Cells[column], System.Globalization.CultureInfo.InvariantCulture) / 100.0,
        ParameterOf = parameter,
    };
}
