using Entente.Cases;

namespace Entente.Theories.Measures;

/// <summary>Two parties as a register names them.</summary>
/// <param name="From">Column of the first party.</param>
/// <param name="To">Column of the second.</param>
/// <param name="First">Id of the first party.</param>
/// <param name="Second">Id of the second.</param>
/// <param name="Directed">Whether it matters which of the two comes first.</param>
public readonly record struct Parties(string From, string To, string First, string Second, bool Directed)
{
    /// <summary>Whether a record is between them.</summary>
    public bool Are(Record record) => (record.Cells[From], record.Cells[To]) is var (from, to) && ((from == First && to == Second) || (!Directed && from == Second && to == First));
}
