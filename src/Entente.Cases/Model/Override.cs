using Entente.Cases.Dates;

namespace Entente.Cases;

/// <summary>An indicator that an analyst has set by hand for some years, in place of what the rows say.</summary>
/// <param name="Provenance">Who set it and when, as of any other row: its source is the analyst, its claim says what was set and why.</param>
/// <param name="Indicator">Canonical call, such as <c>threat-perceived(A, B)</c>.</param>
/// <param name="Years">Years in which it holds.</param>
/// <param name="Low">Least value: on the 0–1 scale, for a quantity in its own unit.</param>
/// <param name="High">Greatest value, not below the least.</param>
/// <param name="Analyst">Who set it.</param>
/// <param name="Reason">Why.</param>
public sealed record Override(Provenance Provenance, string Indicator, Years Years, double Low, double High, string Analyst, Localised Reason)
{
    /// <summary>Id, unique in the case.</summary>
    public string Id => Provenance.Id;
}
