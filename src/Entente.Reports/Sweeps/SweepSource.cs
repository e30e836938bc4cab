using System.Globalization;
using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Dynamics;
using Entente.Ensembles.Runs;

namespace Entente.Reports.Sweeps;

/// <summary>What the report of a sweep over a model is made of.</summary>
/// <param name="Sweep">What was asked.</param>
/// <param name="Answer">What came of it.</param>
/// <param name="Results">Manifest and digest.</param>
internal sealed record SweepSource(ModelSweep Sweep, ModelAnswer Answer, Results Results)
{
    /// <summary>The model.</summary>
    public IModel Model { get; } = Dynamics.Models.Find(Sweep.Model)!;

    /// <summary>The manifest.</summary>
    public Manifest Manifest => Results.Manifest;

    /// <summary>Whether there are choices.</summary>
    public bool Parted => Manifest.Parts.Count > 1;

    /// <summary>What a choice is called in a sentence; nothing where there is one alone.</summary>
    public Localised Under(string part) => Parted ? new($" ({part})", $"（{part}）") : Localised.Same(string.Empty);

    /// <summary>A number that fills a hole in a text.</summary>
    public static Localised Count(long number) => Localised.Same(Text.Numbers.Count(number));

    /// <summary>A text of the model's in both languages.</summary>
    public static Localised Of(Words words) => new(words.En, words.ZhHant);

    /// <summary>A unit in a table; nothing for a pure number.</summary>
    public static string Unit(string unit) => unit is "" or "1" ? string.Empty : unit;

    /// <summary>The range of an input.</summary>
    public static string Range(VariedInput input) => string.Create(CultureInfo.InvariantCulture, $"{Text.Numbers.Significant(input.Low)} – {Text.Numbers.Significant(input.High)}");
}
