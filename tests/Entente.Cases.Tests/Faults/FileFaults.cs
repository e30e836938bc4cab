using System.Text;
using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests.Faults;

/// <summary>Files that are missing, unreadable, too large, not text, or not where they belong.</summary>
internal sealed class FileFaults : IFaultCorpus
{
    private const long TooLarge = (256L << 20) + 1;

    public IEnumerable<Fault> Faults =>
    [
        new("no codebook", c => c.Remove("codebook.yml"), "codebook.yml:1:1 E0001"),
        new("no sources", c => c.Remove("sources.bib"), "sources.bib:1:1 E0001"),
        new("no folder", c => c.OnDisk = Gone, ":1:1 E0005"),
        new("a folder of cases", c => c.OnDisk = Inside, ":1:1 E0012"),
        new("a table in Latin-1", c => c.Write("evidence/a.csv", Encoding.Latin1.GetBytes("id,kind\nA-1,café\n")), "evidence/a.csv:2:8 E0002"),
        new("a table in Latin-1 after Chinese", c => c.Write("evidence/a.csv", [.. "甲乙丙,"u8, 0xE9]), "evidence/a.csv:1:5 E0002"),
        new("a table in UTF-16 with byte order mark", c => c.Write("evidence/a.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("id,kind\n")]), "evidence/a.csv:1:1 E0002"),
        new("a table in UTF-16 without byte order mark", c => c.Write("evidence/a.csv", Encoding.Unicode.GetBytes("id,kind\n")), "evidence/a.csv:1:2 E0008"),
        Fault.Of("evidence/a.csv", "loud", "lo«\0ud", "E0008"),
        Fault.Of("case.yml", "invented", "inven«\0ted", "E0008"),
        new("a table of more than 256 MiB", c => c.OnDisk = Swollen, "evidence/a.csv:1:1 E0003"),
        new("a table that another program holds", c => c.OnDisk = f => File.Open(Path.Combine(f, "evidence/a.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None), "evidence/a.csv:1:1 E0004"),
        new("data in Latin-1", c => c.Write("data/figures.csv", Encoding.Latin1.GetBytes("id,quantité\n")), "data/figures.csv:1:11 E0002"),
        new("a second reading in UTF-16", c => c.Write("second-reading/x.csv", Encoding.Unicode.GetBytes("id,value,coder\n")), "second-reading/x.csv:1:2 E0008"),
        new("a second reading off the scale", c => c.Write("second-reading/x.csv", "id,value,coder\nA-1,9,two\n"), "second-reading/x.csv:2:5 E0211"),
        new("a second reading that is no number", c => c.Write("second-reading/x.csv", "id;value;coder\r\nA-1;NaN;two\r\n"), "second-reading/x.csv:2:5 E0211"),
        new("a second reading with a misspelt column", c => c.Write("second-reading/x.csv", "id,valeu,coder\n"), "second-reading/x.csv:1:1 E0204", "second-reading/x.csv:1:4 E0205"),
        new("a spreadsheet among the data", c => c.Write("data/b.xlsx", "PK"), "data/b.xlsx:1:1 W0006"),
        new("a folder 'date' for data", c => c.Write("date/figures.csv", "id\n"), "date:1:1 E0009"),
        new("a spreadsheet among the tables", c => c.Write("evidence/b.xlsx", "PK"), "evidence/b.xlsx:1:1 W0006"),
        new("a table of an undeclared register", c => c.Write("records/pledge.csv", "id\n"), "records/pledge.csv:1:1 E0007"),
        new("a spreadsheet among the scenarios", c => c.Write("scenarios/x.xlsx", "PK"), "scenarios/x.xlsx:1:1 W0010"),
        new("a spreadsheet among the games", c => c.Write("games/x.xlsx", "PK"), "games/x.xlsx:1:1 W0011"),
        new("a misspelt folder", c => c.Write("evidences/a.csv", "id\n"), "evidences:1:1 E0009"),
        new("a second reading of no claim", c => c.Write("second-reading/x.csv", "id,value,coder\nZ-9,1,two\n"), "second-reading/x.csv:2:1 E0230"),
        new("a second reading given twice", c => c.Write("second-reading/x.csv", "id,value,coder\nA-1,,two\nA-1,,two\n"), "second-reading/x.csv:3:1 E0231"),
    ];

    private static IDisposable? Gone(string folder)
    {
        Directory.Delete(folder, recursive: true);
        return null;
    }

    /// <summary>The case lies one folder further down.</summary>
    private static IDisposable? Inside(string folder)
    {
        var (all, inner) = (Directory.EnumerateFileSystemEntries(folder).ToArray(), Path.Combine(folder, "inner"));
        Directory.CreateDirectory(inner);
        foreach (var entry in all) Directory.Move(entry, Path.Combine(inner, Path.GetFileName(entry)));
        return null;
    }

    /// <summary>A sparse file: it takes no room on the disk.</summary>
    private static IDisposable? Swollen(string folder)
    {
        using var file = File.Open(Path.Combine(folder, "evidence/a.csv"), FileMode.Create);
        file.SetLength(TooLarge);
        return null;
    }
}
