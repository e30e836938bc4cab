using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Crisis;

/// <summary>What was asked of some measures, so that it can be told later whether others would give the same answers; the answers themselves are not held on to.</summary>
internal sealed class Answers
{
    private readonly Dictionary<(string Call, int Year), (MeasureCall Call, object? Identity)> _asked = [];
    private readonly HashSet<string> _items = new(StringComparer.Ordinal);

    /// <summary>Whether something was asked that cannot be told apart: then nobody may rely on it.</summary>
    public bool IsBlind { get; set; }

    /// <summary>Remembers an answer.</summary>
    public void Add(MeasureCall call, int year, Measured answer)
    {
        IsBlind |= answer.Identity is null;
        _asked[(call.Id, year)] = (call, answer.Identity);
        _items.UnionWith(answer.Items.Select(i => i.Id));
    }

    /// <summary>Whether other measures of the same whole would give the same answers.</summary>
    public bool Same(IMeasures others) => !others.Alters(_items) || _asked.All(a => ReferenceEquals(others.Measure(a.Value.Call, a.Key.Year).Identity, a.Value.Identity));
}
