using System.Text;
using System.Text.Json.Nodes;
using Entente.Cases;
using Entente.Conformance.Tests.Schemas;

namespace Entente.Conformance.Tests.Pages;

/// <summary>The reference of file formats, made from the schemas.</summary>
internal static class FileFormats
{
    private static readonly Localised Opening = new(
        """
        # File formats

        *[正體中文版](file-formats.zh-Hant.md)*

        Every key of every file that Entente reads, made from the schemas in [`schemas/`](schemas/) by a test. Files are strict: an unknown
        key, a missing one or a value of the wrong kind is an error with its line and column ([diagnostics](diagnostics.md)).

        In the tables, `a.b` is the key `b` under `a`; `*` stands for a name that you choose; `[]` for each item of a list.

        """,
        """
        # 檔案格式

        *[English](file-formats.md)*

        Entente 所讀各檔案的所有鍵，由測試依 [`schemas/`](schemas/) 之綱要產生。檔案採嚴格讀取：不明的鍵、缺少的鍵或類型不符的值皆為錯誤，
        並指出其行列位置（見[診斷訊息](diagnostics.md)）。

        表中 `a.b` 指 `a` 之下的鍵 `b`；`*` 代表自取的名稱；`[]` 代表清單的各項。

        """);

    private static readonly Localised Kinds = new("## Kinds of value\n\n| kind | how it is written |\n|---|---|\n", "## 值的種類\n\n| 種類 | 寫法 |\n|---|---|\n");

    /// <summary>The page.</summary>
    public static string Page(Language language)
    {
        var page = new StringBuilder(Opening.In(language)).Append('\n').Append(Kinds.In(language));
        page.AppendJoin("", Shipped.All.Values.SelectMany(s => Named(s, language)).Distinct());
        File(page, "case.yml", Shipped.Case, language);
        File(page, "codebook.yml", Shipped.Codebook, language);
        Section(page, new Localised("CSV tables", "CSV 表格").In(language), Shipped.Tables, Shipped.Tables.Root, language);
        foreach (var (_, table) in Shipped.Tables.Root["$defs"]!.AsObject())
        {
            Rows(page, table!.AsObject(), language);
        }

        Theories(page, language);
        File(page, "games/ID.yml", Shipped.Game, language);
        Section(page, "`scenarios/*.yml`", Shipped.Scenario, Shipped.Scenario.Root, language);
        page.Append('\n').Append(new SchemaTable(Shipped.Scenario, language).Of(Shipped.Scenario.Resolve("#/$defs/scenario").AsObject()));
        File(page, "cases/classic/conflicts/ID.yml", Shipped.Conflict, language);
        Section(page, "`theories/systems.yml`", Shipped.Systems, Shipped.Systems.Root, language);
        return page.ToString();
    }

    private static void File(StringBuilder page, string name, JsonSchema schema, Language language)
    {
        Section(page, $"`{name}`", schema, schema.Root, language);
        page.Append('\n').Append(new SchemaTable(schema, language).Of(schema.Root));
    }

    private static void Rows(StringBuilder page, JsonObject table, Language language)
    {
        var columns = new SchemaTable(Shipped.Tables, language);
        var (files, said) = Split(columns.Said(table));
        page.Append($"\n### {files}\n\n{said}\n\n").Append(columns.Of(table));
    }

    private static void Theories(StringBuilder page, Language language)
    {
        var schema = Shipped.Theory;
        var table = new SchemaTable(schema, language);
        Section(page, "`theories/GROUP/ID.yml`", schema, schema.Root, language);
        page.Append('\n').Append(table.Of(schema.Root));
        string[] common = [.. schema.Root["properties"]!.AsObject().Select(p => p.Key)];
        foreach (var form in schema.Root["properties"]!["form"]!["enum"]!.AsArray())
        {
            var keys = schema.Resolve($"#/$defs/{form}").AsObject();
            page.Append($"\n### `form: {form}`\n\n{table.Said(keys)}\n\n").Append(table.Of(keys, common));
        }
    }

    private static void Section(StringBuilder page, string title, JsonSchema schema, JsonObject part, Language language) =>
        page.Append($"\n## {title}\n\n{new SchemaTable(schema, language).Said(part)}\n");

    private static IEnumerable<string> Named(JsonSchema schema, Language language)
    {
        var table = new SchemaTable(schema, language);
        return from definition in schema.Root["$defs"] as JsonObject ?? []
               let part = definition.Value!.AsObject()
               where part["title"] is not null
               select $"| {table.Name(part)} | {table.Meaning(part)} |\n";
    }

    /// <summary>Descriptions of tables begin with the files that they are for.</summary>
    private static (string Files, string Said) Split(string said)
    {
        var end = said.IndexOfAny([':', '：']);
        var rest = said[(end + 1)..].Trim();
        return (said[..end], char.ToUpperInvariant(rest[0]) + rest[1..]);
    }
}
