using System.Globalization;
using System.Text.RegularExpressions;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;

namespace Entente.Cases.Codebooks;

/// <summary>Ids of the catalogue of systems: <c>R1</c>, <c>R36</c>.</summary>
public static partial class SystemId
{
    /// <summary>Whether <paramref name="text"/> has the form of an id: R and a number without leading zero, at most three digits.</summary>
    public static bool IsId(string text) => Shape().IsMatch(text);

    /// <summary>Reports a word that has not the form of an id.</summary>
    public static bool Check(YamlScalar word, DiagnosticBag faults)
    {
        if (IsId(word.Text))
        {
            return true;
        }

        faults.Error(word.At, "E0150", $"'{SafeText.Show(word.Text)}' is no system; write R and its number, like R8", $"「{SafeText.Show(word.Text)}」不是系統代號；請寫 R 與編號，例如 R8");
        return false;
    }

    /// <summary>The number of an id, by which systems are sorted: R9 before R36.</summary>
    public static int Number(string id) => int.Parse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^R[1-9][0-9]{0,2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
