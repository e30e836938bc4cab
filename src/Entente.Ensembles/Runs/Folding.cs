namespace Entente.Ensembles.Runs;

/// <summary>How the tables of the units become the results.</summary>
public enum Folding
{
    /// <summary>Their rows come one after the other, in the order of the units.</summary>
    Rows,

    /// <summary>
    /// They are counts: the last column is added up over rows that agree in all columns before it, which are whole numbers. Each unit's
    /// rows stand in ascending order of those, no two alike; so do the results.
    /// </summary>
    Counts,
}
