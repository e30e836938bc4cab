using System.Buffers;
using System.Globalization;
using Entente.Reports.Text;
using Entente.Reports.Writing;

namespace Entente.Reports.Tables;

/// <summary>
/// A table that opens in a spreadsheet with its Chinese intact and no formula run: UTF-8 with byte-order mark, CRLF,
/// RFC 4180 quoting, and an apostrophe before any cell that a spreadsheet might take for a formula.
/// </summary>
public sealed class Csv
{
    private const int LongestNumber = 32;

    private static readonly SearchValues<char> ToQuote = SearchValues.Create(",;\"\r\n\t'");
    private readonly FileBytes _bytes = new();
    private bool _begun;

    /// <summary>Starts with the header row.</summary>
    public Csv(params ReadOnlySpan<string> columns)
    {
        _bytes.Write("\uFEFF");
        foreach (var column in columns)
        {
            Cell(column);
        }

        EndRow();
    }

    /// <summary>Appends a text to the row.</summary>
    public Csv Cell(string text)
    {
        Begin();
        Quoted(Neutral(Clean.ForData(text)));
        return this;
    }

    /// <summary>Appends a number that reads back the same; empty where there is none.</summary>
    public Csv Cell(double? value)
    {
        Begin();
        if (value is { } number && double.IsFinite(number))
        {
            number.TryFormat(_bytes.GetSpan(LongestNumber), out var length, default, CultureInfo.InvariantCulture);
            _bytes.Advance(length);
        }

        return this;
    }

    /// <summary>Appends a whole number.</summary>
    public Csv Cell(int value) => Cell(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Appends <c>true</c> or <c>false</c>.</summary>
    public Csv Cell(bool value) => Cell(value ? "true" : "false");

    /// <summary>Appends both languages, each in its own cell.</summary>
    public Csv Cell(Cases.Localised text) => Cell(text.En).Cell(text.ZhHant);

    /// <summary>Ends the row.</summary>
    public void EndRow()
    {
        _bytes.Write("\r\n");
        _begun = false;
    }

    /// <summary>The file's bytes.</summary>
    public byte[] ToBytes() => _bytes.ToArray();

    /// <summary>The same, in pieces.</summary>
    internal FileBytes Bytes => _bytes;

    /// <summary>
    /// The characters with which spreadsheets begin a formula (OWASP, CSV injection), among them the full-width ones
    /// that East Asian editions accept. A plain number keeps its sign.
    /// </summary>
    private static string Neutral(string text) =>
        text.Length > 0 && "=+-@\t\r\n＝＋－＠".Contains(text[0], StringComparison.Ordinal) && !IsNumber(text) ? "'" + text : text;

    private static bool IsNumber(string text) =>
        text[^1] is >= '0' and <= '9'
        && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);

    private void Quoted(string text)
    {
        if (text.AsSpan().IndexOfAny(ToQuote) < 0)
        {
            _bytes.Write(text);
            return;
        }

        _bytes.Write("\"");
        _bytes.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _bytes.Write("\"");
    }

    private void Begin()
    {
        if (_begun)
        {
            _bytes.Write(",");
        }

        _begun = true;
    }
}
