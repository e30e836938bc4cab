using System.Text.Json.Nodes;

namespace Entente.Ensembles.Runs;

/// <summary>Reads what a run folder says of itself.</summary>
internal static class RunReading
{
    /// <summary>The manifest of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="program">The version and build of the program that it must be of.</param>
    /// <exception cref="RunException">There is none, or none that this program can go on with.</exception>
    internal static Manifest Manifest(string folder, string program)
    {
        var manifest = Manifest(folder);
        return manifest.Program == program ? manifest : throw OtherProgram(folder, manifest.Program, program);
    }

    internal static Manifest Manifest(string folder)
    {
        var path = Path.Combine(folder, RunFolder.ManifestName);
        if (!File.Exists(path))
            throw RunException.Error(
                folder, "E0906",
                "holds no run; a run folder is made by 'entente sweep'",
                "其中沒有運算紀錄；運算資料夾由 entente sweep 建立");
        return Runs.Manifest.Read(Bytes(path)) ?? throw RunException.Error(
            path, "E0907",
            "is damaged, was edited, or is of another version of the format; begin anew in another folder",
            "已損壞、遭修改或屬其他格式版本；請在另一資料夾重新開始");
    }

    /// <summary>What the folder's run needs to go on; null if nothing says so.</summary>
    internal static Resumption? Resumption(string folder)
    {
        var path = Path.Combine(folder, Runs.Resumption.Name);
        return File.Exists(path) ? Runs.Resumption.Read(Bytes(path)) : null;
    }

    /// <exception cref="RunException">Another run lies in the folder.</exception>
    internal static void RequireSame(string folder, Manifest wanted)
    {
        var there = Manifest(folder);
        if (there.Hash == wanted.Hash) return;
        if ((there with { Program = wanted.Program }).Hash == wanted.Hash) throw OtherProgram(folder, there.Program, wanted.Program);
        var differing = string.Join(", ", Differing(there, wanted));
        throw RunException.Error(
            folder, "E0908",
            $"holds another run, which differs in: {differing}; name another folder with --out, or remove this one",
            $"其中為另一次運算，差異在於：{differing}；請以 --out 另選資料夾，或移除此資料夾");
    }

    /// <summary>The keys in which two manifests differ.</summary>
    internal static IEnumerable<string> Differing(Manifest one, Manifest other)
    {
        var (a, b) = (JsonNode.Parse(one.ToBytes())!.AsObject(), JsonNode.Parse(other.ToBytes())!.AsObject());
        foreach (var (key, value) in a)
        {
            if (JsonNode.DeepEquals(value, b[key])) continue;
            var inside = value is JsonObject work && b[key] is JsonObject theirs
                ? work.Select(p => p.Key).Union(theirs.Select(p => p.Key)).Where(k => !JsonNode.DeepEquals(work[k], theirs[k])).ToArray()
                : [];
            yield return inside.Length == 0 ? key : $"{key} ({string.Join(", ", inside)})";
        }
    }

    private static RunException OtherProgram(string folder, string there, string here) => RunException.Error(
        folder, "E0905",
        $"was begun by build {there} of the program, and this is {here}: other code may compute other bits, and the two must not be mixed; finish the run with the build that began it, or begin anew in another folder",
        $"由程式組建 {there} 起始，目前為 {here}；程式碼不同，結果的位元可能不同，不得混用。請以原組建完成，或在另一資料夾重新開始");

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(path, fault);
        }
    }

    internal static RunException Unreadable(string path, Exception fault) => RunException.Error(
        path, "E0909",
        $"cannot be read: {fault.Message}",
        $"無法讀取：{fault.Message}", fault);
}
