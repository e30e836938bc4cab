using System.Text;
using CsvHelper;
using Entente.Cases.Diagnostics;

namespace Entente.Cases.Csv;

/// <summary>
/// Reads a CSV table strictly: UTF-8 with or without BOM, comma or semicolon, quoted line breaks. Unknown, doubled and
/// missing columns and rows with the wrong number of cells are reported with their place.
/// </summary>
public static class CsvTable
{
    private const int LongestRecord = 200_000;
    private const int MostColumns = 500;

    /// <summary>Rows are yielded one at a time, so that a table of a million rows needs no more memory than its longest row.</summary>
    /// <param name="path">Path shown in messages.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="required">Columns that must be there.</param>
    /// <param name="optional">Columns that may be there.</param>
    /// <param name="faults">Takes the faults.</param>
    public static IEnumerable<CsvRow> Read(string path, string text, IReadOnlyCollection<string> required, IReadOnlyCollection<string> optional, DiagnosticBag faults)
    {
        var delimiter = Delimiter(text);
        var misquoted = 0L;
        using var reader = CsvReader.FromText(text, Options(delimiter, fault => misquoted = fault.LineNumber));
        if (!reader.Read())
        {
            faults.Error(new Position(path, 1, 1), "E0201", "the table is empty; its first line names the columns", "表格為空；首行應為欄名");
            yield break;
        }

        var top = new Position(path, (int)reader.LineNumber, 1);
        if (misquoted > 0 || reader.FieldCount > MostColumns)
        {
            ReportHeader(top, misquoted > 0, reader.FieldCount, faults);
            yield break;
        }

        var header = Cells(reader);
        if (CsvHeader.Columns(top, header, Raw(reader), delimiter, required, optional, faults) is not { } columns)
        {
            yield break;
        }

        while (reader.Read())
        {
            var at = new Position(path, (int)reader.LineNumber, 1);
            if (reader.RawRecord.Length > LongestRecord)
            {
                faults.Error(at, "E0203", "this row is longer than 200 000 bytes; a quote is probably left open here, close it", "此列超過 200,000 位元組；此處可能有未關閉的引號，請補上");
                yield break;
            }

            if (misquoted == at.Line)
            {
                ReportQuotes(at, faults);
            }
            else if (reader.FieldCount == header.Length)
            {
                yield return new CsvRow(path, columns, Cells(reader), Raw(reader), at.Line, delimiter);
            }
            else
            {
                faults.Error(at, "E0202", $"cells in this row: {reader.FieldCount}, in the header: {header.Length}; put texts that hold the delimiter '{delimiter}' in quotes", $"此列有 {reader.FieldCount} 格，標題列有 {header.Length} 格；含有分隔符號「{delimiter}」的文字請加引號");
            }
        }
    }

    private static CsvReaderOptions Options(char delimiter, Action<CsvMalformedRecord> misquoted) => new()
    {
        HasHeader = false,
        Separator = delimiter,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Recover,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        OnMalformedRecord = misquoted,
    };

    private static void ReportHeader(Position at, bool misquoted, int columns, DiagnosticBag faults)
    {
        if (misquoted)
        {
            ReportQuotes(at, faults);
        }
        else
        {
            faults.Error(at, "E0208", $"the header has {columns} columns; at most {MostColumns} are read", $"標題列有 {columns} 欄；至多讀取 {MostColumns} 欄");
        }
    }

    private static void ReportQuotes(Position at, DiagnosticBag faults) =>
        faults.Error(at, "E0207", "quotes do not match in this row; enclose the cell in quotes and write a quote inside it twice", "此列引號不成對；請以引號括住整格，格內引號請寫兩次");

    private static string Raw(CsvReader reader) => Encoding.UTF8.GetString(reader.RawRecord);

    private static string[] Cells(CsvReader reader)
    {
        var cells = new string[reader.FieldCount];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = reader.GetString(i);
        }

        return cells;
    }

    private static char Delimiter(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        return first.Count(';') > first.Count(',') ? ';' : ',';
    }
}
