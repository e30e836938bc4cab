namespace Entente.Reports.Text;

/// <summary>Shortens a sentence for a cell.</summary>
internal static class Clip
{
    /// <summary>The beginning of <paramref name="text"/>, no wider than <paramref name="width"/> Latin letters, cut between words where it has any.</summary>
    public static string To(string text, int width)
    {
        var (used, fits) = (0, 0);
        while (fits < text.Length && used + Width(text[fits]) <= width)
        {
            used += Width(text[fits++]);
        }

        return fits == text.Length ? text : text[..Break(text, fits)].TrimEnd(' ', ',', '，', '、', ';', '；', ':', '：') + "…";
    }

    /// <summary>An ideograph is as wide as two letters.</summary>
    private static int Width(char letter) => letter >= '\u2E80' ? 2 : 1;

    private static int Break(string text, int fits)
    {
        var space = text.LastIndexOf(' ', fits);
        var at = space > fits / 2 ? space : fits;
        return at > 0 && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
    }
}
