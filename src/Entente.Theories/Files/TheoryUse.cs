using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Yaml;
using Entente.Theories.Forms;

namespace Entente.Theories.Files;

/// <summary>Another theory that a theory hangs together with: named in its file, found when the whole library is read.</summary>
/// <param name="Theory">Id of the theory.</param>
/// <param name="Reading">Which of its readings.</param>
/// <param name="At">Where it is named.</param>
/// <param name="ReadingAt">Where the reading is named.</param>
public sealed record TheoryUse(string Theory, string Reading, Position At, Position ReadingAt)
{
    /// <summary>Reads the keys <c>theory</c> and <c>reading</c>, or reports and returns null.</summary>
    public static TheoryUse? Read(YamlMap map) =>
        map.Text("theory") is { } theory ? new TheoryUse(theory, map.OptionalText("reading") ?? Files.Reading.Own, map.Find("theory")!.At, map.Find("reading")?.At ?? map.At) : null;

    /// <summary>The theory and its reading, or null after reporting.</summary>
    /// <typeparam name="T">The form that it must have.</typeparam>
    /// <param name="library">All theories.</param>
    /// <param name="form">That form in words.</param>
    /// <param name="faults">Takes the faults.</param>
    internal Used<T>? Find<T>(IReadOnlyDictionary<string, TheoryFile> library, string form, DiagnosticBag faults)
        where T : TheoryBody
    {
        if (!library.TryGetValue(Theory, out var file))
        {
            var hint = Hint.For(Theory, library.Keys);
            faults.Error(At, "E0531", $"there is no theory '{SafeText.Show(Theory)}' to hang together with{hint.En}", $"無可串接之理論「{SafeText.Show(Theory)}」{hint.ZhHant}");
            return null;
        }

        if (file.Readings.FirstOrDefault(r => r.Id == Reading) is not { } reading)
        {
            var hint = Hint.For(Reading, file.Readings.Select(r => r.Id));
            faults.Error(ReadingAt, "E0532", $"'{SafeText.Show(Theory)}' has no reading '{SafeText.Show(Reading)}'{hint.En}", $"「{SafeText.Show(Theory)}」無解讀「{SafeText.Show(Reading)}」{hint.ZhHant}");
            return null;
        }

        if (reading.Body is T body)
        {
            return new Used<T>(file, body, reading.Verdicts);
        }

        faults.Error(At, "E0533", $"'{SafeText.Show(Theory)}' is no theory of the form {form}", $"「{SafeText.Show(Theory)}」不是 {form} 形式之理論");
        return null;
    }
}

/// <summary>A theory that was found, in one of its readings.</summary>
/// <typeparam name="T">Its form.</typeparam>
/// <param name="File">The theory.</param>
/// <param name="Body">What the reading computes.</param>
/// <param name="Verdicts">The verdicts that it can give, in order.</param>
public sealed record Used<T>(TheoryFile File, T Body, IReadOnlyList<Verdict> Verdicts)
    where T : TheoryBody;
