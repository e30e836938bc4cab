using System.Globalization;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Crisis;

namespace Entente.Theories.Examples;

/// <summary>Worked examples of theories of crises: <c>given</c> states, under the name of the register, how many crises there were in the hundred years up to the example's.</summary>
internal static class CrisisExample
{
    /// <summary>Years that an example looks back on.</summary>
    public const int Years = 100;

    /// <summary>The register that the theory reads; none where a formula tells the hazard.</summary>
    public static Dictionary<string, RegisterDeclaration> Registers(CrisisBody body) => body.Registers.ToDictionary(
        u => u.Register,
        u => new RegisterDeclaration(u.Register, Localised.Same("example"), [.. u.Columns.Select(c => new RegisterColumn(c, Localised.Same(c), ColumnType.Text, [], [], 0, 0))]),
        StringComparer.Ordinal);

    /// <summary>A record for each crisis, all in the last year: only their number counts.</summary>
    /// <exception cref="InvalidDataException">The example does not give their number.</exception>
    public static IReadOnlyList<Record> Records(CrisisBody body, WorkedExample example, int year) =>
        [.. body.Registers.SelectMany(u => Enumerable.Range(1, Count(u, example)).Select(n => Crisis(u, n, year, example)))];

    private static int Count(RegisterUse use, WorkedExample example) =>
        int.TryParse(example.Given.GetValueOrDefault(use.Register, ""), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw new InvalidDataException($"{example.At}: the example must give '{use.Register}' the number of crises in {Years} years");

    private static Record Crisis(RegisterUse use, int number, int year, WorkedExample example)
    {
        var date = EdtfDate.Parse(year.ToString(CultureInfo.InvariantCulture))!;
        var provenance = new Provenance($"{use.Register}-{number}", date, null, date, "example", "example", new Grade('A', 1), "given", Localised.Same("given"), "", example.At);
        return new Record(provenance, use.Register, new Dictionary<string, string>(StringComparer.Ordinal) { [use.Columns[0]] = Binding.Adversary, [use.Columns[1]] = "B" });
    }
}
