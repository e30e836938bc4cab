using Entente.Analysis.Findings;
using Entente.Reports.Text;

namespace Entente.Reports.Outline;

/// <summary>How much a verdict owes to one item.</summary>
internal enum Dependence
{
    /// <summary>No other item bears on it.</summary>
    Alone,

    /// <summary>Others bear on it, but none of them moves it.</summary>
    OnlyMover,

    /// <summary>It outweighs all others by far.</summary>
    Chiefly,
}

/// <summary>That a verdict rests on one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="How">How much.</param>
internal sealed record OneItem(Influence Item, Dependence How)
{
    /// <summary>From so many percentage points on an item carries a verdict; beneath, none does.</summary>
    private const double Much = 10;

    /// <summary>So many times the second item's influence is far more.</summary>
    private const double Far = 3;

    /// <summary>The one item that a finding rests on; null where it rests on several, on none, or gives no verdict.</summary>
    public static OneItem? Of(Finding finding)
    {
        if (finding.Verdict == Finding.NoVerdict || finding.Deciding(1) is not [var first] || first.Points > 0)
        {
            return null;
        }

        var second = finding.Evidence.Where(e => e.Id != first.Id && Numbers.Shows(e.Points)).Select(e => Math.Abs(e.Points!.Value)).DefaultIfEmpty(0).Max();
        var most = Math.Abs(first.Points!.Value);
        return finding.Evidence.Count == 1 ? new OneItem(first, Dependence.Alone)
            : second == 0 ? new OneItem(first, Dependence.OnlyMover)
            : most >= Much && most >= Far * second ? new OneItem(first, Dependence.Chiefly)
            : null;
    }
}
