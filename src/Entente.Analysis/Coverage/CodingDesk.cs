using Entente.Cases;
using Entente.Theories.Files;

namespace Entente.Analysis.Coverage;

/// <summary>Everything that a coder wants to look at in a case that is sound.</summary>
/// <param name="Claims">Claims by dimension, actor and decade.</param>
/// <param name="Systems">Rows by system; empty where the codebook says of nothing what it feeds.</param>
/// <param name="Doubles">Rows that may be one.</param>
/// <param name="Lost">Items whose locator leads nowhere.</param>
/// <param name="Uses">Theories by what they read.</param>
public sealed record CodingDesk(CoverageTable Claims, SystemCoverage Systems, NearDuplicates Doubles, IReadOnlyList<Provenance> Lost, UseTable Uses)
{
    /// <summary>Looks through a case.</summary>
    public static CodingDesk Of(Case @case, TheoryLibrary library) => new(
        CoverageTable.Of(@case),
        SystemCoverage.Of(@case, library.Systems),
        NearDuplicates.Of(@case),
        Locators.Lost(@case),
        UseTable.Of(@case, library.Theories));
}
