using System.Text.RegularExpressions;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Cases.Reading;

/// <summary>Rules for ids: they appear in file names, finding ids and expressions.</summary>
public static partial class Names
{
    /// <summary>Whether <paramref name="text"/> is an id: letters, digits and inner hyphens, at most 60 characters.</summary>
    public static bool IsId(string text) => text.Length <= 60 && Shape().IsMatch(text);

    /// <summary>Reports a key that is no id.</summary>
    public static bool Check(YamlScalar key, DiagnosticBag faults)
    {
        if (IsId(key.Text))
        {
            return true;
        }

        faults.Error(key.At, "E0128", $"'{SafeText.Show(key.Text)}' is no id; use letters, digits and inner hyphens, at most 60", $"「{SafeText.Show(key.Text)}」不是有效代號；僅可用英數字與連字號，至多 60 字元");
        return false;
    }

    /// <summary>The id under <paramref name="key"/>, or null after reporting.</summary>
    public static string? Id(YamlMap map, string key) =>
        map.Text(key) is { } text && Check(new YamlScalar(map.Find(key)!.At, text), map.Faults) ? text : null;

    [GeneratedRegex(@"^[A-Za-z0-9]+(-[A-Za-z0-9]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
