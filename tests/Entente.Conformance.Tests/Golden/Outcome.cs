using Entente.Analysis.Findings;
using Entente.Conformance.Tests.Kit;
using Entente.Theories.Examples;

namespace Entente.Conformance.Tests.Golden;

/// <summary>How what the run concludes stands to a statement.</summary>
internal enum Outcome
{
    /// <summary>All that was looked at confirms it.</summary>
    Agrees,

    /// <summary>Something confirms it, something else does not.</summary>
    InPart,

    /// <summary>Nothing confirms it and something contradicts it.</summary>
    Disagrees,

    /// <summary>Nothing speaks: that is no agreement.</summary>
    NoVerdict,

    /// <summary>It is an illustration, and the theory's worked example says the same; evidence plays no part.</summary>
    ByExample,

    /// <summary>No theory reads it: nothing is concluded either way.</summary>
    NotRead,
}

/// <summary>Compares findings and worked examples with what a statement asks for.</summary>
internal static class Outcomes
{
    /// <summary>Findings decide; an example is no evidence and counts only where a statement is nothing but an illustration.</summary>
    public static Outcome Of(Statement statement)
    {
        var all = (statement.Findings.Count > 0 ? statement.Findings.Select(Of) : statement.Examples.Select(Of)).Distinct().ToList();
        return all.Count == 0 ? Outcome.NotRead : all.Count == 1 ? all[0] : all.Contains(Outcome.Agrees) ? Outcome.InPart : Outcome.Disagrees;
    }

    public static Outcome Of(Look look) =>
        look.Part is not null || CaseRun.Finding(look.Id).Verdict == Finding.NoVerdict ? Outcome.NoVerdict
        : look.Confirms.Contains(CaseRun.Finding(look.Id).Verdict) ? Outcome.Agrees
        : Outcome.Disagrees;

    public static Outcome Of(Worked worked) => Answer(worked) == worked.Confirms ? Outcome.ByExample : Outcome.Disagrees;

    /// <summary>What the theory answers to its example.</summary>
    public static string Answer(Worked worked) =>
        ExampleRunner.Run(Library.Shipped.Theories[worked.Theory], Library.Shipped.Examples[worked.Theory][worked.At - 1]);
}
