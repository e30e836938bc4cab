namespace Entente.Ensembles.Runs;

/// <summary>Puts the shares of a run, each in a folder of its own, together.</summary>
public static class ShardMerge
{
    private const int MostNamed = 5;

    /// <summary>The manifest that all shares agree on.</summary>
    /// <param name="shards">Folders of shares, at least one.</param>
    /// <param name="program">Version and build of this program.</param>
    /// <exception cref="RunException">One is no run, is of another version or build of the program, or they are not of one run.</exception>
    public static Manifest Manifest(IReadOnlyList<string> shards, string program)
    {
        ArgumentNullException.ThrowIfNull(shards);
        var manifest = RunReading.Manifest(shards[0], program);
        foreach (var shard in shards)
        {
            if (File.Exists(Path.Combine(shard, FinishedRun.Name)))
                throw RunException.Error(shard, "E0921", "is a finished run and not a share of one; there is nothing to merge it with", "為已完成的運算而非其中一份，無可合併");
            var other = RunReading.Manifest(shard, program);
            if (other.Hash != manifest.Hash)
                throw RunException.Error(
                    shard, "E0917",
                    $"is of another run than '{shards[0]}': they differ in {string.Join(", ", RunReading.Differing(manifest, other))}; merge shares of one run only",
                    $"與「{shards[0]}」並非同一次運算，差異在於：{string.Join(", ", RunReading.Differing(manifest, other))}；僅能合併同一次運算的各份");
        }

        return manifest;
    }

    /// <summary>What a share needs to go on; null if nothing says so.</summary>
    public static Resumption? Resumption(string shard) => RunReading.Resumption(shard);

    /// <summary>The results of all shares together; no share is changed.</summary>
    /// <param name="into">A folder with the shares' manifest.</param>
    /// <param name="shards">Folders of shares, which have every unit once among them.</param>
    /// <param name="notes">Takes what must be told.</param>
    /// <exception cref="RunException">A unit is missing, doubled or contradicted, or the results cannot be written.</exception>
    public static Results Gather(RunFolder into, IReadOnlyList<string> shards, RunNotes notes)
    {
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(shards);
        var places = Enumerable.Range(0, into.Manifest.Units).Select(unit => Place(shards, unit)).ToArray();
        RequireAll(into, shards, places);
        return RunFinish.Gather(into, unit => Unit(into, places, unit, notes)?.Table ?? throw Damaged(into, shards, places, unit, notes), notes);
    }

    private static string? Place(IReadOnlyList<string> shards, int unit)
    {
        string[] places = [.. shards.Select(shard => RunFolder.UnitPath(shard, unit)).Where(File.Exists)];
        if (places.Length < 2) return places.FirstOrDefault();
        var same = File.ReadAllBytes(places[0]).AsSpan().SequenceEqual(File.ReadAllBytes(places[1]));
        throw same
            ? RunException.Error(
                places[1], "E0918",
                $"is there twice, also as '{places[0]}'; name every share once",
                $"重複出現，亦見於「{places[0]}」；每一份請只列一次")
            : RunException.Error(
                places[1], "E0919",
                $"contradicts '{places[0]}', which is the same unit; one of the two is damaged: 'entente resume' checks each share and runs damaged units again",
                $"與「{places[0]}」為同一單元而內容不同，其一已損壞；對各份執行 entente resume 可檢查並重新運算損壞的單元");
    }

    private static ColumnContents? Unit(RunFolder into, string?[] places, int unit, RunNotes notes) =>
        UnitFile.Read(places[unit]!, into.Manifest, into.Manifest.Hash, unit, notes);

    /// <summary>A unit is damaged: names it and all others that are, by their shares, so that one look is enough.</summary>
    private static RunException Damaged(RunFolder into, IReadOnlyList<string> shards, string?[] places, int first, RunNotes notes)
    {
        int[] damaged = [first, .. Enumerable.Range(first + 1, places.Length - first - 1).Where(unit => Unit(into, places, unit, notes) is null)];
        var byShard = damaged.GroupBy(unit => shards.First(s => RunFolder.UnitPath(s, unit) == places[unit])).ToArray();
        var (en, zh) = (string.Join("; ", byShard.Select(s => $"unit {Named(s)} of share '{s.Key}'")), string.Join("；", byShard.Select(s => $"「{s.Key}」的第 {Named(s)} 單元")));
        var mend = string.Join(" && ", byShard.Select(s => $"entente resume {s.Key}"));
        return RunException.Error(
            places[first]!, "E0925",
            $"is damaged; to be run again: {en}; run '{mend}', which finds and runs them, then merge again",
            $"已損壞；須重新運算者：{zh}。請執行 {mend}，即可找出並重新運算，然後再次合併");
    }

    private static string Named(IEnumerable<int> units) => string.Join(", ", units.Take(MostNamed)) + (units.Skip(MostNamed).Any() ? ", …" : "");

    private static void RequireAll(RunFolder into, IReadOnlyList<string> shards, string?[] places)
    {
        int[] missing = [.. Enumerable.Range(0, places.Length).Where(unit => places[unit] is null)];
        if (missing.Length == 0) return;
        var named = Named(missing);
        var shares = Shares(shards, missing);
        throw RunException.Error(
            into.Path, "E0920",
            $"cannot be made: {missing.Length} of {places.Length} units are in none of the folders ({named}){shares.En}",
            $"無法產生：{places.Length} 個單元中有 {missing.Length} 個不在任何資料夾中（{named}）{shares.ZhHant}");
    }

    /// <summary>Which shares lack something, if the folders say into how many the run was cut.</summary>
    private static (string En, string ZhHant) Shares(IReadOnlyList<string> shards, int[] missing)
    {
        int[] cut = [.. shards.Select(shard => RunReading.Resumption(shard)?.Share.Of ?? 0).Distinct()];
        if (cut is not [> 1 and var of]) return ("; finish every share first, and name them all", "；請先完成各份運算，並列出全部資料夾");
        var lacking = string.Join(", ", missing.Select(unit => new Share(unit % of + 1, of)).Distinct());
        return ($"; finish and name --shard {lacking}", $"；請完成並列出 --shard {lacking}");
    }
}
