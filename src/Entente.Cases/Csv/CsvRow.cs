namespace Entente.Cases.Csv;

/// <summary>One record of a CSV table with the places of its cells.</summary>
public sealed class CsvRow
{
    private readonly string _path;
    private readonly IReadOnlyDictionary<string, int> _columns;
    private readonly string[] _cells;
    private readonly string _raw;
    private readonly int _line;
    private readonly char _delimiter;

    internal CsvRow(string path, IReadOnlyDictionary<string, int> columns, string[] cells, string raw, int line, char delimiter) =>
        (_path, _columns, _cells, _raw, _line, _delimiter) = (path, columns, cells, raw, line, delimiter);

    /// <summary>Where the record begins.</summary>
    public Position At => new(_path, _line, 1);

    /// <summary>The trimmed cell of <paramref name="column"/>; empty when the column is absent.</summary>
    public string this[string column] => _columns.TryGetValue(column, out var index) && index < _cells.Length ? _cells[index].Trim() : "";

    /// <summary>Where the cell of <paramref name="column"/> begins. Worked out only when a fault is reported.</summary>
    public Position AtColumn(string column)
    {
        var index = _columns.GetValueOrDefault(column, -1);
        var (line, start, field, quoted) = (_line, 1, 0, false);
        for (int i = 0, at = 1; index > 0 && i < _raw.Length && field < index; i++, at++)
        {
            var mark = _raw[i];
            if (mark == '"')
            {
                quoted = !quoted;
            }
            else if (mark == '\n' || (mark == '\r' && (i + 1 == _raw.Length || _raw[i + 1] != '\n')))
            {
                (line, at) = (line + 1, 0);
            }
            else if (mark == _delimiter && !quoted)
            {
                (field, start) = (field + 1, at + 1);
            }
        }

        return new Position(_path, line, start);
    }
}
