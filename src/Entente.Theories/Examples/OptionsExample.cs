using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Options;
using Entente.Theories.Measures;

namespace Entente.Theories.Examples;

/// <summary>
/// Worked examples of options: <c>given</c> states scores, 0–1, as <c>criterion(option)</c>. A score that it leaves out is
/// unknown and lies anywhere, as in a case.
/// </summary>
internal static class OptionsExample
{
    /// <summary>What an example calls a score.</summary>
    public static string Key(MeasureCall call) => $"{call.Actors[1]}({call.Actors[0]})";

    /// <summary>A register with nothing in it.</summary>
    /// <exception cref="InvalidDataException">The example gives something that is no score.</exception>
    public static Dictionary<string, RegisterDeclaration> Registers(OptionsBody body, WorkedExample example)
    {
        var known = body.Options.SelectMany(o => body.Criteria.Select(c => $"{c.Id}({o.Word})")).ToHashSet(StringComparer.Ordinal);
        if (example.Given.Keys.FirstOrDefault(k => !known.Contains(k)) is { } stray)
        {
            throw new InvalidDataException($"{example.At}: '{stray}' is not the score of an option on a criterion, written criterion(option)");
        }

        var score = new RegisterColumn(body.Source.Score, Localised.Same(body.Source.Score), ColumnType.Scale, [], [], 0, 0);
        return new(StringComparer.Ordinal) { [body.Source.Use.Register] = new RegisterDeclaration(body.Source.Use.Register, Localised.Same("example"), [score]) };
    }
}
