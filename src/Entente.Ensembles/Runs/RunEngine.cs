using Entente.Numerics;

namespace Entente.Ensembles.Runs;

/// <summary>Works out what is missing in a run folder.</summary>
public static class RunEngine
{
    /// <summary>
    /// Runs every unit of the folder's share that is not there or does not hold, each written as soon as it is finished. However it ends,
    /// the units written are kept, and the same call goes on from them.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="work">The work.</param>
    /// <param name="threads">Units worked on at once; at least 1. No bit depends on it.</param>
    /// <param name="notes">Takes what must be told of units run again.</param>
    /// <param name="progress">Told the share done of what is to do, 0–1.</param>
    /// <param name="cancellation">Stops after the units under way, or within them if the work looks at it.</param>
    /// <returns>Number of units that were run now.</returns>
    /// <exception cref="RunException">A unit cannot be written, or a file of another run is there.</exception>
    /// <exception cref="OperationCanceledException">The run was stopped.</exception>
    public static int Run(RunFolder folder, IWork work, int threads, RunNotes notes, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(work);
        var (manifest, run) = (folder.Manifest, folder.Manifest.Hash);
        var missing = Missing(folder, run, threads, notes, cancellation);
        var done = 0;
        Chunks.Map(missing.Length, threads, i =>
        {
            var unit = manifest.Unit(missing[i]);
            UnitFile.Write(folder, run, unit, work.Run(unit, cancellation));
            progress?.Report((double)Interlocked.Increment(ref done) / missing.Length);
            return true;
        }, cancellation);
        return missing.Length;
    }

    /// <summary>Units of the folder's share whose files are not there or do not hold, ascending.</summary>
    private static int[] Missing(RunFolder folder, string run, int threads, RunNotes notes, CancellationToken cancellation)
    {
        var share = folder.Share;
        int[] units = [.. Enumerable.Range(0, folder.Manifest.Units).Where(share.Has)];
        var there = Chunks.Map(units.Length, threads, i => UnitFile.Read(folder.UnitPath(units[i]), folder.Manifest, run, units[i], notes) is not null, cancellation);
        return [.. units.Where((_, i) => !there[i])];
    }
}
