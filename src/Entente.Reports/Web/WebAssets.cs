using System.Security.Cryptography;
using System.Text;

namespace Entente.Reports.Web;

/// <summary>The script and stylesheet that every report carries inside, as <c>web/</c> builds them.</summary>
internal static class WebAssets
{
    private static readonly Lazy<string> LazyScript = new(() => Safe(Read("report.js"), "</script", "<\\/script"));
    private static readonly Lazy<string> LazyStyle = new(() => Safe(Read("report.css") + Read("layout.css"), "</style", "<\\/style"));

    /// <summary>Behaviour and charts.</summary>
    public static string Script => LazyScript.Value;

    /// <summary>Stylesheet: that of <c>web/</c>, then the report's own.</summary>
    public static string Style => LazyStyle.Value;

    /// <summary>A Content-Security-Policy source that allows <paramref name="inline"/> and no other script.</summary>
    public static string Hash(string inline) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)))}'";

    /// <summary>Line ends as a browser normalises them, or the hash would not fit; nothing that would end the element early.</summary>
    private static string Safe(string text, string end, string escaped) =>
        text.ReplaceLineEndings("\n").Replace(end, escaped, StringComparison.OrdinalIgnoreCase).Replace("<!--", "<\\!--", StringComparison.Ordinal);

    private static string Read(string name)
    {
        using var stream = typeof(WebAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
