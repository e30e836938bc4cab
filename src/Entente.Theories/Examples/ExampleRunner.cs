using System.Globalization;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Cascade;
using Entente.Theories.Forms.Comparison;
using Entente.Theories.Forms.Crisis;
using Entente.Theories.Forms.Game;
using Entente.Theories.Forms.Intervention;
using Entente.Theories.Forms.Options;
using Entente.Theories.Forms.Register;
using Entente.Theories.Verdicts;

namespace Entente.Theories.Examples;

/// <summary>Runs worked examples on two invented actors, A and B, with one adversary (two, <c>adversary</c> and <c>fellow</c>, where the theory asks about
/// a camp; a <c>third</c> tied to both where it asks about one); comparisons hold them against C and D.</summary>
public static class ExampleRunner
{
    private const int Year = 2000;
    private static readonly string[] Parties = ["A", "B", "C", "D", "adversary", "fellow", "third"];

    /// <summary>The verdict that most draws give.</summary>
    /// <exception cref="InvalidDataException">The example does not give all that the theory asks for.</exception>
    public static string Run(TheoryFile theory, WorkedExample example)
    {
        var reading = theory.Readings.First(r => r.Id == example.Reading);
        var verdicts = reading.Body is InterventionBody intervention ? Followed(theory, intervention, example) : Judge(theory, reading, example).Verdicts;
        if (verdicts.Contains(Tally.Undecided))
        {
            throw new InvalidDataException($"{example.At}: in this example a payoff is missing, or chances lie outside 0-1 or do not add up to 1");
        }

        var most = verdicts.GroupBy(v => v).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
        return reading.Verdicts[most].Id;
    }

    private static byte[] Followed(TheoryFile theory, InterventionBody body, WorkedExample example)
    {
        double Given(string name) => example.Given.TryGetValue(name, out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new InvalidDataException($"{example.At}: the example gives no number for '{name}'");
        var measures = new ExampleMeasures(Invented(body, example), example);
        var changed = Enumerable.Repeat(Given(InterventionBody.Changed), measures.Draws).ToArray();
        return body.Decide(theory, changed, (int)Given(InterventionBody.Touched), Given(InterventionBody.Represented) == 1, Year, measures);
    }

    private static Judgement Judge(TheoryFile theory, Reading reading, WorkedExample example)
    {
        if (reading.Body is GameBody game)
        {
            return game.Judge(PayoffColumns.Given(game, (player, own, other) => Rank(example, player, own, other)), Year, null, []);
        }

        var subject = Subject(reading.Body);
        return reading.Body.Judge(theory, subject, new Years(Year, Year), new ExampleMeasures(Invented(reading.Body, example), example) { Partial = reading.Body is CascadeBody or CrisisBody }).Last();
    }

    private static Subject Subject(TheoryBody body) => body switch
    {
        RegisterBody register => new Subject("A-B", ["A", "B"], register.Directed, ["adversary"]),
        ComparisonBody => new Subject("A-B~C-D", ["A", "B"], false, ["adversary"]) { Against = new Subject("C-D", ["C", "D"], false, ["adversary"]) },
        { Judges.Id: "member" } => new Subject("A", ["A"], false, Adversaries(body)) { Partners = ["B"] },
        _ => new Subject("A-B", ["A", "B"], body.Judges.Id != "tie", Adversaries(body)),
    };

    /// <summary>One adversary, or a camp of two where the theory asks about a camp.</summary>
    private static string[] Adversaries(TheoryBody body) => SpeaksOf(body, Binding.Fellow) ? [Binding.Adversary, Binding.Fellow] : [Binding.Adversary];

    /// <summary>None, or those that make <c>third</c> a third party where the theory asks about one.</summary>
    private static Dictionary<string, Tie> Ties(TheoryBody body) => SpeaksOf(body, Binding.Third)
        ? Parties[..4].ToDictionary(p => p, p => new Tie(p, [p, Binding.Third], []), StringComparer.Ordinal)
        : [];

    private static bool SpeaksOf(TheoryBody body, string variable) => body.Formulas.Any(f => f.Variables.Contains(variable));

    private static double Rank(WorkedExample example, int player, string own, string other)
    {
        var key = $"{(player == 0 ? 'A' : 'B')}({own}, {other})";
        return example.Given.TryGetValue(key, out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var rank)
            ? rank
            : throw new InvalidDataException($"{example.At}: the example gives no rank for '{key}'");
    }

    private static Case Invented(TheoryBody body, WorkedExample example)
    {
        var years = new Years(body is CrisisBody ? Year - CrisisExample.Years + 1 : Year, Year);
        var actors = Parties.ToDictionary(a => a, a => new Actor(a, Localised.Same(a), years, null, null), StringComparer.Ordinal);
        return new Case
        {
            Id = "example",
            Title = Localised.Same("example"),
            Question = Localised.Same("example"),
            Period = years,
            AsOf = new DateOnly(Year, 12, 31),
            Coding = new CodingStatus("invented", Localised.Same("invented")),
            Actors = actors,
            Groups = new Dictionary<string, Group>(),
            Ties = Ties(body),
            Applications = [],
            Codebook = new Codebook(new Dictionary<string, Dimension>(), Registers(body, example), new UncertaintyAssumptions()),
            Sources = new Dictionary<string, Cases.Bibliography.BibEntry>(),
            Evidence = [],
            Records = body switch { RegisterBody used => [Record(used, example)], CrisisBody crises => CrisisExample.Records(crises, example, Year), _ => CountedExample.Records(body, example) },
            Inputs = [],
        };
    }

    private static Dictionary<string, RegisterDeclaration> Registers(TheoryBody body, WorkedExample example) => body switch
    {
        RegisterBody register => Registers(register, example),
        OptionsBody options => OptionsExample.Registers(options, example),
        CrisisBody crises => CrisisExample.Registers(crises),
        _ => CountedExample.Registers(body),
    };

    private static Dictionary<string, RegisterDeclaration> Registers(RegisterBody body, WorkedExample example)
    {
        var columns = body.Use.Columns.Skip(2).Select(c => new RegisterColumn(c, Localised.Same(c), IsNumber(example, c) ? ColumnType.Scale : ColumnType.Text, [], [], 0, 0));
        return new(StringComparer.Ordinal) { [body.Use.Register] = new RegisterDeclaration(body.Use.Register, Localised.Same("example"), [.. columns]) };
    }

    private static Record Record(RegisterBody body, WorkedExample example)
    {
        var date = EdtfDate.Parse(example.Given.GetValueOrDefault("date", "1990")) ?? throw new InvalidDataException($"{example.At}: the example's date is not a date");
        var provenance = new Provenance("given", date, null, date, "example", "example", new Grade('A', 1), "given", Localised.Same("given"), "", example.At);
        var cells = body.Use.Columns.Skip(2).ToDictionary(c => c, c => Given(example, c), StringComparer.Ordinal);
        return new Record(provenance, body.Use.Register, new Dictionary<string, string>(cells, StringComparer.Ordinal) { [body.From] = "A", [body.To] = "B" });
    }

    private static string Given(WorkedExample example, string column) =>
        example.Given.TryGetValue(column, out var text) ? text : throw new InvalidDataException($"{example.At}: the example gives no '{column}'");

    private static bool IsNumber(WorkedExample example, string column) =>
        double.TryParse(example.Given.GetValueOrDefault(column, ""), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
