using Entente.Analysis.Evaluation;
using Entente.Analysis.Findings;
using Entente.Analysis.Plans;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Comparison;
using Entente.Theories.Forms.Index;
using Entente.Theories.Forms.Plane;
using Entente.Theories.Forms.Tests;

namespace Entente.Analysis.Comparisons;

/// <summary>Two ties of a case held against each other on everything that any theory asks of a tie, in paired draws.</summary>
/// <param name="Year">Year.</param>
/// <param name="Profiles">One for each theory that asks anything of a tie, by theory id.</param>
public sealed record SideBySide(int Year, IReadOnlyList<(TheoryFile Theory, TieProfile Profile)> Profiles)
{
    /// <summary>Compares two ties in a year. Theories that the case's codebook cannot answer are left out.</summary>
    /// <param name="case">The case.</param>
    /// <param name="library">All theories.</param>
    /// <param name="first">Id of a tie.</param>
    /// <param name="second">Id of another.</param>
    /// <param name="year">Year.</param>
    /// <param name="options">Draws, seed and as-of date.</param>
    public static SideBySide Of(Case @case, TheoryLibrary library, string first, string second, int year, RunOptions options)
    {
        var world = new World(@case, library.Theories.Values, options.Seed, options.Draws, options.AsOf);
        var (a, b) = (Subject.Of(@case.Ties[first]), Subject.Of(@case.Ties[second]));
        var subject = a with { Id = $"{a.Id}~{b.Id}", Against = b };
        return new SideBySide(year, [.. from theory in library.Theories.Values.OrderBy(t => t.Id, StringComparer.Ordinal)
                                        let pillars = Pillars(theory.Readings[0].Body, a, b)
                                        where pillars.Count > 0 && Answerable(@case, library, theory)
                                        select (theory, Profile(pillars, subject, year, world, @case))]);
    }

    private static TieProfile Profile(IReadOnlyList<Component> pillars, Subject subject, int year, World world, Case @case) =>
        ProfileWords.Of(new Profile(subject.Actors, subject.Against!.Actors, ComparisonBody.Levels(pillars, subject, year, world).Pillars), @case);

    /// <summary>What a theory asks of a tie; nothing where it judges other subjects or asks what one of the two cannot answer.</summary>
    private static IReadOnlyList<Component> Pillars(TheoryBody body, Subject a, Subject b)
    {
        IReadOnlyList<Component> pillars = body switch
        {
            { Judges.Id: not "tie" } => [],
            ComparisonBody comparison => comparison.Pillars,
            IndexBody index => index.Components,
            TestsBody tests => [.. tests.Tests.Select(t => new Component(t.Id, t.Title, t.Value, null))],
            PlaneBody plane => [.. new[] { plane.First, plane.Second }.Select(x => new Component(x.Id, x.Title, x.Value, null))],
            _ => [],
        };
        return [.. pillars.Where(p => Answers(p.Value, a) && Answers(p.Value, b))];
    }

    private static bool Answers(Quantified formula, Subject tie) =>
        (!formula.NeedsTwo || tie.Actors.Count == 2) && (tie.Adversaries.Count > 0 || !formula.Over.Any(o => o.Binder == Binding.Adversary));

    private static bool Answerable(Case @case, TheoryLibrary library, TheoryFile theory)
    {
        var faults = new DiagnosticBag();
        new TheoryCheck(@case, [.. library.Theories.Values], faults).Check(theory);
        return !faults.HasErrors;
    }
}
