using Entente.Cases.Bibliography;
using Entente.Cases.Codebooks;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Cases.Reading;

/// <summary>Reads a case folder and checks all of it in one pass.</summary>
public sealed class CaseReader
{
    private readonly string _folder;
    private readonly string _shown;
    private readonly DiagnosticBag _faults;
    private const string Recommendations = "recommendations";

    private readonly List<InputFile> _inputs = [];

    private CaseReader(string folder, string shown, DiagnosticBag faults) => (_folder, _shown, _faults) = (folder, shown, faults);

    /// <summary>The case, or null when it has errors; all of them are in <paramref name="faults"/>.</summary>
    /// <param name="folder">Path of the folder.</param>
    /// <param name="faults">Takes the faults.</param>
    public static Case? Read(string folder, DiagnosticBag faults)
    {
        var shown = folder.Replace('\\', '/').TrimEnd('/');
        return new CaseReader(folder, shown, faults).Read();
    }

    private Case? Read()
    {
        if (!Directory.Exists(_folder))
        {
            var hint = CaseFolders.Hint(_folder);
            _faults.Error(new Position(_shown, 1, 1), "E0005", $"there is no such case folder; 'entente new DIR' makes one{hint.En}", $"找不到此案例資料夾；可用 entente new DIR 建立{hint.ZhHant}");
            return null;
        }

        if (!File.Exists(Path.Combine(_folder, "case.yml")) && CaseFolders.Within(_folder) is { } within)
        {
            _faults.Error(new Position(_shown, 1, 1), "E0012", $"this folder holds cases and is none itself; name one of them: {within}", $"此資料夾存放多個案例，本身並非案例；請指定其一：{within}");
            return null;
        }

        CaseLayout.Check(_folder, _shown, _faults);
        var head = Yaml("case.yml") is { } map ? CaseHeadReader.Read(map) : null;
        var codebook = Yaml("codebook.yml") is { } book ? CodebookReader.Read(book) : null;
        var sources = Text("sources.bib") is { } bib ? BibFile.Read($"{_shown}/sources.bib", bib, _faults) : null;
        if (head is null || codebook is null || sources is null)
        {
            return null;
        }

        var rows = new RowReader(head, codebook, sources, _faults);
        var evidence = Tables("evidence").SelectMany(t => EvidenceReader.Read(t.Path, t.Text, rows)).ToArray();
        var records = Registers(codebook, rows);
        var data = Tables("data").SelectMany(t => DataReader.Read(t.Path, t.Text, rows)).ToArray();
        var second = Tables("second-reading").SelectMany(t => SecondReadingReader.Read(t.Path, t.Text, evidence, codebook, rows)).ToArray();
        var overrides = Overrides(new OverrideReader(new IndicatorReader(head, codebook, _faults), rows));
        var scenarios = Scenarios(new ScenarioReader(head, sources, records.Where(r => r.Register == Recommendations).Select(r => r.Id).ToHashSet(StringComparer.Ordinal), new InterventionReader(new IndicatorReader(head, codebook, _faults))));
        var games = Games().ToArray();
        rows.ReportLoneOrigins();
        return _faults.HasErrors ? null : Assemble(head, codebook, sources, evidence, records, data, second) with { Overrides = overrides, Games = games, Scenarios = scenarios };
    }

    private Record[] Registers(Codebook codebook, RowReader rows)
    {
        var records = new List<Record>();
        foreach (var (path, name, text) in Tables("records"))
        {
            if (codebook.Registers.TryGetValue(name, out var register))
            {
                records.AddRange(RecordReader.Read(path, text, register, rows));
            }
            else if (!codebook.Faulty.Contains(name))
            {
                var (hint, shown) = (Hint.For(name, codebook.Registers.Keys), SafeText.Show(name));
                _faults.Error(new Position(path, 1, 1), "E0007", $"the codebook declares no register '{shown}'{hint.En}", $"編碼簿未宣告登錄「{shown}」{hint.ZhHant}");
            }
        }

        return [.. records];
    }

    private Override[] Overrides(OverrideReader reader) =>
        File.Exists(Path.Combine(_folder, OverrideReader.File)) && Text(OverrideReader.File) is { } text
            ? [.. reader.Read($"{_shown}/{OverrideReader.File}", text).OrderBy(o => o.Id, StringComparer.Ordinal)]
            : [];

    private Case Assemble(CaseHead head, Codebook codebook, IReadOnlyDictionary<string, BibEntry> sources, EvidenceItem[] evidence, Record[] records, Datum[] data, SecondReading[] second) => new()
    {
        Id = head.Id,
        Title = head.Title,
        Question = head.Question,
        Period = head.Period,
        AsOf = head.AsOf,
        Coding = head.Coding,
        Actors = head.Actors,
        Groups = head.Groups,
        Ties = head.Ties,
        Applications = head.Applications,
        Thin = head.Thin,
        At = head.At,
        Codebook = codebook,
        Sources = sources,
        Evidence = [.. evidence.OrderBy(e => e.Id, StringComparer.Ordinal)],
        Records = [.. records.OrderBy(r => r.Id, StringComparer.Ordinal)],
        Data = [.. data.OrderBy(d => d.Id, StringComparer.Ordinal)],
        SecondReadings = [.. second.OrderBy(r => r.Item, StringComparer.Ordinal).ThenBy(r => r.Coder, StringComparer.Ordinal)],
        Inputs = [.. _inputs.OrderBy(i => i.Path, StringComparer.Ordinal)],
    };

    private IEnumerable<(string Path, string Name, string Text)> Tables(string subfolder)
    {
        var folder = Path.Combine(_folder, subfolder);
        if (!Directory.Exists(folder))
        {
            yield break;
        }

        foreach (var file in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file);
            if (!Path.GetExtension(name).Equals(".csv", StringComparison.OrdinalIgnoreCase))
            {
                _faults.Warning(new Position($"{_shown}/{subfolder}/{name}", 1, 1), "W0006", "not a .csv table; it is not read, move it elsewhere", "不是 .csv 表格，未予讀取；請移至他處");
            }
            else if (Text($"{subfolder}/{name}") is { } text)
            {
                yield return ($"{_shown}/{subfolder}/{name}", Path.GetFileNameWithoutExtension(name), text);
            }
        }
    }

    private Scenario[] Scenarios(ScenarioReader reader)
    {
        var folder = Path.Combine(_folder, "scenarios");
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)] : [];
        var found = new List<Scenario>();
        foreach (var name in files.Select(f => Path.GetFileName(f)!))
        {
            if (Path.GetExtension(name) is not (".yml" or ".md"))
            {
                _faults.Warning(new Position($"{_shown}/scenarios/{SafeText.Show(name)}", 1, 1), "W0010", "no scenario file (.yml); it is not read, move it elsewhere", "不是情境檔（.yml），未予讀取；請移至他處");
            }
            else if (Path.GetExtension(name) == ".yml" && Yaml($"scenarios/{name}") is { } map)
            {
                found.AddRange(reader.Read(map));
            }
        }

        return [.. found.OrderBy(s => s.Id, StringComparer.Ordinal)];
    }

    /// <summary>The texts of games; their readers lie above the case format.</summary>
    private IEnumerable<(string Path, string Text)> Games()
    {
        var folder = Path.Combine(_folder, "games");
        string[] files = Directory.Exists(folder) ? [.. Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)] : [];
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            if (Path.GetExtension(name) is not (".yml" or ".nfg" or ".efg" or ".md"))
            {
                _faults.Warning(new Position($"{_shown}/games/{SafeText.Show(name)}", 1, 1), "W0011", "no game file (.yml, .nfg, .efg); it is not read, move it elsewhere", "不是賽局檔（.yml、.nfg、.efg），未予讀取；請移至他處");
            }
            else if (Path.GetExtension(name) != ".md" && Text($"games/{name}") is { } text)
            {
                yield return ($"{_shown}/games/{name}", text);
            }
        }
    }

    private YamlMap? Yaml(string name) =>
        Text(name) is { } text && YamlDocument.Read($"{_shown}/{name}", text, _faults) is { } root ? new YamlMap(root, _faults) : null;

    private string? Text(string name)
    {
        if (TextFile.Read(Path.Combine(_folder, name), $"{_shown}/{name}", _faults) is not { } read)
        {
            return null;
        }

        _inputs.Add(read.Input with { Path = name });
        return read.Text;
    }
}
