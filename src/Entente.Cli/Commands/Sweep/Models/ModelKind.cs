using Entente.Analysis.Sweeps.Models;
using Entente.Cases;
using Entente.Cli.Shell;
using Entente.Ensembles.Runs;
using Entente.Reports.Sweeps;

namespace Entente.Cli.Commands.Sweep.Models;

/// <summary>Sweeps over the inputs of a dynamic model.</summary>
internal sealed class ModelKind : IRunKind
{
    /// <inheritdoc/>
    public string Kind => ModelSweep.Kind;

    /// <inheritdoc/>
    public IWork Work(Manifest manifest, Resumption resumption, Screen screen, Language language) =>
        new ModelWork(ModelSweep.Read(manifest.Work), manifest.Seed);

    /// <inheritdoc/>
    public RunAnswer Answer(Results results, int threads, CancellationToken cancellation)
    {
        var (sweep, answer) = (ModelSweep.Read(results.Manifest.Work), ModelAnalysis.Of(results, threads, cancellation));
        return new(
            ModelJson.Of(sweep, answer),
            [.. ModelTables.Of(sweep, answer, results), .. SweepReport.Of(sweep, answer, results)],
            language => new ModelPage(sweep, answer, results.Manifest, language).Lines());
    }
}
