using Entente.Cases;
using Entente.Cases.Yaml;
using Entente.Theories.Files;

namespace Entente.Theories.Forms.Plane;

/// <summary>An axis of a plane.</summary>
/// <param name="Id">Id.</param>
/// <param name="Title">In words.</param>
/// <param name="Value">Its level, 0–1.</param>
/// <param name="Boundary">Where low ends and high begins.</param>
public sealed record Axis(string Id, Localised Title, Quantified Value, Parameter Boundary)
{
    /// <summary>Reads the key <c>axes</c>: the sound ones; the others are reported.</summary>
    public static IReadOnlyList<Axis> ReadAll(YamlMap map, IReadOnlyList<Parameter> parameters)
    {
        var axes = new List<Axis>();
        foreach (var (key, node) in map.Map("axes")?.FreeEntries() ?? [])
        {
            if (map.AsMap(key.Text, node) is not { } inner)
            {
                continue;
            }

            var (title, boundary, value) = (inner.LocalisedHere(key.Text), ParameterUse.Read(inner, "boundary", parameters), Quantified.Read(inner, []));
            inner.Close();
            if (title is not null && boundary is not null && value is not null)
            {
                axes.Add(new Axis(key.Text, title, value, boundary));
            }
        }

        return axes;
    }
}

/// <summary>A quarter of a plane.</summary>
/// <param name="Verdict">Its name.</param>
/// <param name="FirstHigh">Whether the first axis is high there.</param>
/// <param name="SecondHigh">Whether the second axis is high there.</param>
public sealed record Region(Verdict Verdict, bool FirstHigh, bool SecondHigh);
