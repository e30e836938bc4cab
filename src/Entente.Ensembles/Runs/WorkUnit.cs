namespace Entente.Ensembles.Runs;

/// <summary>A piece of a run that can be worked out by itself, anywhere and again: a range of draws of one part.</summary>
/// <param name="Number">Its number in the run, from 0.</param>
/// <param name="Part">The part, by its place in <see cref="Manifest.Parts"/>.</param>
/// <param name="First">Its first draw.</param>
/// <param name="Count">Number of draws, at least 1.</param>
public readonly record struct WorkUnit(int Number, int Part, long First, int Count);

/// <summary>A run's work: a pure function of the unit.</summary>
public interface IWork
{
    /// <summary>The results of a unit, with the columns of the run's manifest. Called on several threads at once.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cancellation">To be looked at now and then in long units.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    ColumnTable Run(WorkUnit unit, CancellationToken cancellation);
}
