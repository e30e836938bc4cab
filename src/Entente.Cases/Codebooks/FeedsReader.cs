using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Cases.Codebooks;

/// <summary>Reads the optional key <c>feeds</c> of whatever a codebook declares.</summary>
internal static class FeedsReader
{
    /// <summary>The systems fed, in the order written, each once; what is no id and what stands twice is reported and left out.</summary>
    public static IReadOnlyList<Feed> Read(YamlMap map)
    {
        var feeds = new List<Feed>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in map.Words("feeds"))
        {
            if (!seen.Add(word.Text))
            {
                map.Faults.Error(word.At, "E0151", $"'{SafeText.Show(word.Text)}' stands twice in 'feeds'; remove one", $"「{SafeText.Show(word.Text)}」於「feeds」中重複；請刪去其一");
            }
            else if (SystemId.Check(word, map.Faults))
            {
                feeds.Add(new Feed(word.Text, word.At));
            }
        }

        return feeds;
    }
}
