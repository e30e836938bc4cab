using Entente.Analysis.Findings;
using Entente.Analysis.Scenarios;
using Entente.Analysis.Tests.Kit;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Theories.Files;

namespace Entente.Analysis.Tests.Scenarios;

/// <summary>Invented scenarios on the case of the test kit.</summary>
internal static class Invented
{
    public const string Gain = "gain(ALD, BOR)";

    public static readonly Case Shore = Shores.Files().Sound();

    private static readonly Localised So = new("So.", "如此。");

    /// <summary>A shift, of a level of the scale, that is sure unless told otherwise.</summary>
    public static Intervention Shift(string target, double low, double high, double surely = 1) =>
        new(target, InterventionKind.Shift, low, high, surely, surely, So, default);

    /// <summary>A new level.</summary>
    public static Intervention Set(string target, double low, double high, double surely = 1) =>
        new(target, InterventionKind.Set, low, high, surely, surely, So, default);

    /// <summary>A new value of a theory's parameter.</summary>
    public static Intervention Parameter(string target, double low, double high) =>
        new(target, InterventionKind.Parameter, low, high, 1, 1, So, default) { Range = new ValueRange(0, 1) };

    /// <summary>A scenario that acts in all years unless told otherwise.</summary>
    public static Scenario Of(Intervention change, Years? years = null) => Of([change], years);

    /// <summary>A scenario of several changes.</summary>
    public static Scenario Of(IReadOnlyList<Intervention> changes, Years? years = null) =>
        new("trial", So, So, "calculus", "p. 1", years ?? new Years(1990, 9999), changes, default);

    /// <summary>What it does.</summary>
    public static ScenarioResult Run(Scenario scenario, Case? @case = null, int threads = 2, TheoryLibrary? library = null) =>
        Trial.Run((@case ?? Shore) with { Scenarios = [scenario] }, threads: threads, library: library).Scenarios.Single();

    /// <summary>The case with an analyst's own range for an indicator in all years.</summary>
    public static Case Overridden(string indicator, double low, double high) => Shores.Files().Write(
        "overrides.csv",
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"id,indicator,from,to,low,high,analyst,date,reason_en,reason_zh\nO-1,\"{indicator}\",1990,2000,{low},{high},Milou,2000-06,So.,如此。\n")).Sound();

    /// <summary>Share of draws of a verdict in a finding, also where the prior outweighs the rest and none is given.</summary>
    public static double Share(Finding finding, string verdict) =>
        finding.Probability is { } own && finding.Verdict == verdict ? own : finding.Alternatives.Single(a => a.Verdict == verdict).Probability;
}
