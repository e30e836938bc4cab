using System.Text.Json.Nodes;
using Entente.Cases.Csv;
using Entente.Cases.Diagnostics;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Schemas;

/// <summary>The schema of the tables' rows agrees with their readers and with every row that the repository ships.</summary>
public sealed class TableSchemaTests : IDisposable
{
    private const string Register = "commitments";

    /// <summary>The one table that stands beside <c>case.yml</c> and not in a folder.</summary>
    private const string Overrides = "overrides";

    private readonly CaseFolder _folder = new();

    public TableSchemaTests() => _folder.Write("codebook.yml", YamlJson.Write(CaseFolder.Codebook));

    public static TheoryData<string> Tables => [.. Shipped.Tables.Root["$defs"]!.AsObject().Select(t => t.Key)];

    public static TheoryData<string> Files => [.. Tables.SelectMany(t => Repository.Files("cases", ".csv").Where(f => Kind(f) == t.Data)).Select(Repository.Shown)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_with_all_its_columns_is_read(string table) => Assert.Empty(Read(table, Columns(table)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Columns_that_may_be_left_out_may_be(string table) => Assert.Empty(Read(table, Required(table)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_other_column_may_be_left_out(string table) =>
        Assert.All(Required(table), c => Assert.Contains(Read(table, Required(table).Except([c])), f => f.Code == "E0204" && f.Message.En.Contains($"'{c}'", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Tables))]
    public void No_other_column_may_be_there(string table) =>
        Assert.Equal(["E0205"], Read(table, Columns(table).Append(Mutants.Unknown)).Select(f => f.Code));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_is_valid(string file)
    {
        var (kind, text) = (Kind(file), File.ReadAllText(Repository.At(file)));
        string[] header = [.. text.Split('\n')[0].Trim().Split(',', ';')];
        var optional = Columns(kind).Except(header);
        var faults = new DiagnosticBag();
        var rows = CsvTable.Read(file, text, header, [.. optional], faults).ToArray();
        Assert.Empty(faults.Sorted());
        Breach.None(from row in rows
                    let cells = new JsonObject(header.Select(c => KeyValuePair.Create(c, (JsonNode?)JsonValue.Create(row[c]))))
                    from fault in Shipped.Tables.Check(cells, $"#/$defs/{kind}")
                    select $"{row.At}{fault.At}: {fault.Keyword}");
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private IReadOnlyList<Diagnostic> Read(string table, IEnumerable<string> columns)
    {
        var own = table == "records" ? CaseFolder.Codebook["registers"]![Register]!["columns"]!.AsObject().Select(c => c.Key) : [];
        var file = table == Overrides ? $"{table}.csv" : $"{table}/{Register}.csv";
        return _folder.Faults(file, string.Join(',', columns.Concat(own)) + "\n");
    }

    private static string[] Columns(string table) => [.. Shipped.Tables.Resolve($"#/$defs/{table}/properties").AsObject().Select(p => p.Key)];

    private static string[] Required(string table) => [.. Shipped.Tables.Resolve($"#/$defs/{table}/required").AsArray().Select(c => c!.GetValue<string>())];

    private static string Kind(string file) => Path.GetFileNameWithoutExtension(file) == Overrides ? Overrides : Path.GetFileName(Path.GetDirectoryName(file)!);
}
