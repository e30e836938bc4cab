using Entente.Theories.Files;

namespace Entente.Reports.Outline;

/// <summary>Everything that one theory says.</summary>
/// <param name="Theory">The theory.</param>
/// <param name="Series">Its answers, by subject and reading, the theory's own reading first.</param>
internal sealed record TheoryGroup(TheoryFile Theory, IReadOnlyList<Series> Series)
{
    /// <summary>Form of the theory's own reading.</summary>
    public string Form => Theory.Readings[0].Body.Form;

    /// <summary>How many findings there are.</summary>
    public int Count => Series.Sum(s => s.Findings.Count);

    /// <summary>The answers of the theory's own reading, or all where only variants were run.</summary>
    public IReadOnlyList<Series> Own => Series.Any(s => s.IsDefault) ? [.. Series.Where(s => s.IsDefault)] : Series;
}

/// <summary>The theories of one row of the catalogue of systems.</summary>
/// <param name="System">Such as <c>R9</c>.</param>
/// <param name="Theories">In order of their findings.</param>
internal sealed record SystemGroup(string System, IReadOnlyList<TheoryGroup> Theories);
