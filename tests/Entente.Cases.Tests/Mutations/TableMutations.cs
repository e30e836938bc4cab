using System.Text;

namespace Entente.Cases.Tests.Mutations;

/// <summary>Changes of a CSV table that keep it a table.</summary>
/// <param name="words">Ids that the case declares: a misspelling that gives another of them is a sound word.</param>
internal sealed class TableMutations(IReadOnlySet<string> words)
{
    private static readonly string[] Closed = ["kind", "from", "to", "dimension", "quantity", "source"];
    private static readonly string[] Measured = ["value", "error", "date", "published", "reliability", "credibility"];

    public Mutation Any(byte[] bytes, Random random)
    {
        var table = Table.Of(Encoding.UTF8.GetString(bytes));
        Func<Table, Random, Mutation>[] all = table.Rows.Count > 1
            ? [HeaderMisspelt, CellMisspelt, CellMisspelt, Doubled, ColumnsSwapped, NamesSwapped, Semicolons, Tabs, Hostile, Long, Quote, CellRemoved, ColumnDoubled]
            : [HeaderMisspelt, ColumnsSwapped, Tabs];
        return random.One(all)(table, random);
    }

    private static Mutation HeaderMisspelt(Table table, Random random)
    {
        var at = random.Next(table.Rows[0].Length);
        var wrong = random.Misspelt(table.Rows[0][at]);
        return new($"column '{table.Rows[0][at]}' misspelt '{wrong}'", table.With(0, at, wrong).ToString(), Answer.Refused);
    }

    private Mutation CellMisspelt(Table table, Random random)
    {
        var (row, column) = (1 + random.Next(table.Rows.Count - 1), Array.IndexOf(table.Rows[0], random.One(Closed)));
        if (column < 0 || table.Rows[row][column].Length == 0)
        {
            return Hostile(table, random);
        }

        var wrong = random.Misspelt(table.Rows[row][column]);
        return new($"'{table.Rows[row][column]}' in '{table.Rows[0][column]}' misspelt '{wrong}'", table.With(row, column, wrong).ToString(), words.Contains(wrong) ? Answer.Any : Answer.Refused);
    }

    private static Mutation Doubled(Table table, Random random)
    {
        var row = 1 + random.Next(table.Rows.Count - 1);
        return new($"row {row} doubled", (table with { Rows = [.. table.Rows, table.Rows[row]] }).ToString(), Answer.Refused);
    }

    private static Mutation ColumnsSwapped(Table table, Random random)
    {
        var (a, b) = (random.Next(table.Rows[0].Length), random.Next(table.Rows[0].Length));
        return new($"columns {a} and {b} swapped", (table with { Rows = [.. table.Rows.Select(r => Swapped(r, a, b))] }).ToString(), Answer.Accepted);
    }

    private static Mutation NamesSwapped(Table table, Random random)
    {
        var (a, b) = (random.Next(table.Rows[0].Length), random.Next(table.Rows[0].Length));
        return new($"names of columns {a} and {b} swapped", (table with { Rows = [Swapped(table.Rows[0], a, b), .. table.Rows.Skip(1)] }).ToString());
    }

    private static Mutation Semicolons(Table table, Random random) => new("with semicolons", table.Joined(';'), Answer.Accepted);

    private static Mutation Tabs(Table table, Random random) => new("with tabs", table.Joined('\t'), Answer.Refused);

    private static Mutation Hostile(Table table, Random random)
    {
        var (row, column, put) = (1 + random.Next(table.Rows.Count - 1), random.Next(table.Rows[0].Length), random.One(Draw.Hostile));
        var name = table.Rows[0][column];
        return new($"'{put[..1]}…' in '{name}' of row {row}", table.With(row, column, put).ToString(), Measured.Contains(name) ? Answer.Refused : Answer.Any);
    }

    private static Mutation Long(Table table, Random random)
    {
        var (row, column, length) = (1 + random.Next(table.Rows.Count - 1), random.Next(table.Rows[0].Length), random.Next(2) == 0 ? 100_000 : 300_000);
        return new($"{length} letters in row {row}", table.With(row, column, new string('x', length)).ToString(), length > 200_000 ? Answer.Refused : Answer.Any);
    }

    private static Mutation Quote(Table table, Random random)
    {
        var text = table.ToString();
        var at = random.Next(text.Length);
        return new($"a quote put in at {at}", text.Insert(at, "\""));
    }

    private static Mutation CellRemoved(Table table, Random random)
    {
        var (row, column) = (random.Next(table.Rows.Count), random.Next(table.Rows[0].Length));
        string[][] rows = [.. table.Rows.Select((r, i) => i == row ? [.. r[..column], .. r[(column + 1)..]] : r)];
        return new($"cell {column} of row {row} taken out", (table with { Rows = rows }).ToString(), Answer.Refused);
    }

    private static Mutation ColumnDoubled(Table table, Random random)
    {
        var column = random.Next(table.Rows[0].Length);
        return new($"column {column} doubled", (table with { Rows = [.. table.Rows.Select(r => (string[])[.. r, r[column]])] }).ToString(), Answer.Refused);
    }

    private static string[] Swapped(string[] row, int a, int b)
    {
        string[] copy = [.. row];
        (copy[a], copy[b]) = (copy[b], copy[a]);
        return copy;
    }
}
