namespace Entente.Dynamics;

internal static class Place
{
    /// <summary>The place of an id in a list.</summary>
    /// <exception cref="ArgumentException">It is not there; the message names the model and what it has.</exception>
    internal static int Of(IEnumerable<string> ids, string id, string model)
    {
        var all = ids.ToList();
        var place = all.IndexOf(id);
        return place >= 0
            ? place
            : throw new ArgumentException($"The model '{model}' has no '{id}'; it has {string.Join(", ", all)}.", nameof(id));
    }
}
