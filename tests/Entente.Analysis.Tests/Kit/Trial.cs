using System.Collections;
using System.Text;
using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;
using Entente.Analysis.Plans;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;
using Entente.Theories.Tests.Kit;

namespace Entente.Analysis.Tests.Kit;

/// <summary>Runs cases with the theories of the test kit.</summary>
internal static class Trial
{
    public const ulong Seed = 42;
    public const int Draws = 400;

    public static readonly TheoryLibrary Library = Of([.. SoundTheories.All.Keys.Select(k => new TheoryText(k).Sound())]);

    public static TheoryLibrary Of(params TheoryFile[] theories) => new(
        theories.ToDictionary(t => t.Id, StringComparer.Ordinal),
        new Dictionary<string, IReadOnlyList<Theories.Forms.WorkedExample>>(),
        new Dictionary<string, Cases.Bibliography.BibEntry>(),
        [.. theories.Select(t => new InputFile(t.Path, ""))]);

    public static IReadOnlyList<Finding> Findings(Case @case, int draws = Draws, int threads = 2, DateOnly? asOf = null, TheoryLibrary? library = null) =>
        Run(@case, draws, threads, asOf, library).Findings;

    public static RunResult Run(Case @case, int draws = Draws, int threads = 2, DateOnly? asOf = null, TheoryLibrary? library = null)
    {
        var faults = new DiagnosticBag();
        var run = Runner.Run(@case, library ?? Library, new RunOptions(draws, Seed, threads, asOf ?? @case.AsOf), faults);
        Assert.Empty(faults.Sorted().Select(f => f.Format(Language.En)));
        return run!;
    }

    public static Plan Plan(Case @case, TheoryLibrary? library = null)
    {
        var faults = new DiagnosticBag();
        var plan = Plans.Plan.Make(@case, (library ?? Library).Theories, @case.AsOf, faults);
        Assert.Empty(faults.Sorted().Select(f => f.Format(Language.En)));
        return plan!;
    }

    public static World World(Case @case, int draws = Draws, DateOnly? asOf = null, TheoryLibrary? library = null) =>
        new(@case, (library ?? Library).Theories.Values, Seed, draws, asOf ?? @case.AsOf);

    /// <summary>Everything that a finding says, to the last bit.</summary>
    public static string Text(object? of)
    {
        var text = new StringBuilder();
        Append(text, of);
        return text.ToString();
    }

    /// <summary>What each finding says.</summary>
    public static string[] Texts(IEnumerable<Finding> findings) => [.. findings.Select(Text)];

    private static void Append(StringBuilder text, object? of)
    {
        switch (of)
        {
            case null:
                text.Append("null");
                break;
            case double number:
                text.Append(number.ToString("R", System.Globalization.CultureInfo.InvariantCulture));
                break;
            case string or int or bool:
                text.Append(of);
                break;
            case IEnumerable items:
                foreach (var item in items)
                    Append(text.Append("\n- "), item);
                break;
            default:
                foreach (var property in of.GetType().GetProperties())
                    Append(text.Append('\n').Append(property.Name).Append(": "), property.GetValue(of));
                break;
        }
    }
}
