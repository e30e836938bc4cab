using Entente.Cases;
using Entente.Cases.Diagnostics;

namespace Entente.Reports.Diff;

/// <summary>A setting or an input file that differs between two runs.</summary>
/// <param name="Kind"><c>seed</c>, <c>draws</c>, <c>as-of</c>, <c>input-added</c>, <c>input-removed</c> or <c>input-changed</c>.</param>
/// <param name="Old">The earlier setting, or the path of the file.</param>
/// <param name="New">The later setting, or the path of the file.</param>
public sealed record Cause(string Kind, string Old, string New);

/// <summary>A finding of both runs that differs.</summary>
/// <param name="Old">In the earlier run.</param>
/// <param name="New">In the later run.</param>
/// <param name="Points">Change of the earlier verdict's probability in percentage points; null where one run gives it none.</param>
/// <param name="Rows">Rows that bear on it in either run and became something else.</param>
public sealed record FindingChange(PastFinding Old, PastFinding New, double? Points, IReadOnlyList<RowChange> Rows);

/// <summary>Two runs of one case compared.</summary>
public sealed record RunDiff
{
    /// <summary>Percentage points from which on a verdict that stayed is said to have moved.</summary>
    public const double Notable = 5;

    /// <summary>The earlier run.</summary>
    public required PastRun Old { get; init; }

    /// <summary>The later run.</summary>
    public required PastRun New { get; init; }

    /// <summary>Settings and files that differ.</summary>
    public required IReadOnlyList<Cause> Causes { get; init; }

    /// <summary>How many findings both runs have.</summary>
    public required int Compared { get; init; }

    /// <summary>Findings of the later run alone.</summary>
    public required IReadOnlyList<PastFinding> Appeared { get; init; }

    /// <summary>Findings of the earlier run alone.</summary>
    public required IReadOnlyList<PastFinding> Gone { get; init; }

    /// <summary>Findings whose verdict changed.</summary>
    public required IReadOnlyList<FindingChange> Changed { get; init; }

    /// <summary>Findings whose verdict stayed and moved by <see cref="Notable"/> points or more.</summary>
    public required IReadOnlyList<FindingChange> Moved { get; init; }

    /// <summary>Rows that differ between the cases; null where one of the runs has no tables beside it.</summary>
    public required IReadOnlyList<RowChange>? Rows { get; init; }

    /// <summary>Whether nothing differs that a reader would want to know.</summary>
    public bool Nothing => Causes.Count + Appeared.Count + Gone.Count + Changed.Count + Moved.Count + (Rows?.Count ?? 0) == 0;

    /// <summary>Compares two runs.</summary>
    /// <param name="old">The earlier.</param>
    /// <param name="now">The later.</param>
    /// <exception cref="RunFileException">They are of different cases.</exception>
    public static RunDiff Between(PastRun old, PastRun now)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        if (old.Case != now.Case)
        {
            var (a, b) = (SafeText.Show(old.Case), SafeText.Show(now.Case));
            throw new RunFileException(new Localised($"the runs are of different cases, '{a}' and '{b}'; give two runs of one case", $"兩次執行屬於不同案例：「{a}」與「{b}」；請指定同一案例的兩次執行"));
        }

        var rows = old.Rows is null || now.Rows is null ? null : RowChange.Between(old.Rows, now.Rows).ToArray();
        return Between(old, now, rows);
    }

    private static RunDiff Between(PastRun old, PastRun now, RowChange[]? rows)
    {
        var (before, after) = (old.Findings.ToDictionary(f => f.Id, StringComparer.Ordinal), now.Findings.Select(f => f.Id).ToHashSet(StringComparer.Ordinal));
        var fates = (rows ?? []).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var pairs = now.Findings.Where(f => before.ContainsKey(f.Id)).Select(f => (Old: before[f.Id], New: f)).ToArray();
        return new RunDiff
        {
            Old = old,
            New = now,
            Causes = [.. Settings(old, now), .. Files(old.Inputs, now.Inputs)],
            Compared = pairs.Length,
            Appeared = [.. now.Findings.Where(f => !before.ContainsKey(f.Id))],
            Gone = [.. old.Findings.Where(f => !after.Contains(f.Id))],
            Changed = [.. pairs.Where(p => p.Old.Verdict != p.New.Verdict).Select(p => Change(p.Old, p.New, fates))],
            Moved = [.. pairs.Where(p => p.Old.Verdict == p.New.Verdict && Moves(p.Old.Probability, p.New.Probability)).Select(p => Change(p.Old, p.New, fates))],
            Rows = rows,
        };
    }

    /// <summary>Of a probability that appears or goes nobody can say how far it moved; that it did is worth knowing.</summary>
    private static bool Moves(double? old, double? now) =>
        (old, now) is ({ } a, { } b) ? Math.Round(100 * Math.Abs(b - a), 6) >= Notable : old.HasValue != now.HasValue;

    private static FindingChange Change(PastFinding old, PastFinding now, Dictionary<string, RowChange> fates)
    {
        double? points = old.Shares.TryGetValue(old.Verdict, out var a) && now.Shares.TryGetValue(old.Verdict, out var b) ? 100 * (b - a) : null;
        var (before, after) = (old.Items.ToHashSet(StringComparer.Ordinal), now.Items.ToHashSet(StringComparer.Ordinal));
        var rows = from id in now.Items.Union(old.Items)
                   let fate = fates.GetValueOrDefault(id)
                       ?? (!before.Contains(id) ? new RowChange(id, RowFate.Entered, []) : !after.Contains(id) ? new RowChange(id, RowFate.Left, []) : null)
                   where fate is not null
                   select fate;
        return new FindingChange(old, now, points, [.. rows.OrderBy(r => r.Fate is RowFate.Entered or RowFate.Left)]);
    }

    private static IEnumerable<Cause> Settings(PastRun old, PastRun now) =>
        old.Settings.Where(s => now.Settings[s.Key] != s.Value).Select(s => new Cause(s.Key, s.Value, now.Settings[s.Key]));

    private static IEnumerable<Cause> Files(IReadOnlyDictionary<string, string> old, IReadOnlyDictionary<string, string> now) =>
        from path in old.Keys.Union(now.Keys).Order(StringComparer.Ordinal)
        let kind = !old.TryGetValue(path, out var before) ? "input-added" : !now.TryGetValue(path, out var after) ? "input-removed" : before != after ? "input-changed" : null
        where kind is not null
        select new Cause(kind, path, path);
}
