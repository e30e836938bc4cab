using Entente.Analysis.CaseGames;
using Entente.Analysis.Coverage;
using Entente.Analysis.Plans;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Theories.Files;

namespace Entente.Cli.Shell;

/// <summary>A case read together with the theories, all faults reported.</summary>
/// <param name="Case">The case.</param>
/// <param name="Library">The theories.</param>
internal sealed record Loading(Case Case, TheoryLibrary Library)
{
    /// <summary>The games of the case.</summary>
    public IReadOnlyList<CaseGame> Games { get; private init; } = [];

    /// <summary>Reads both and checks that they fit; null after reporting every fault of either.</summary>
    /// <param name="folder">Folder of the case.</param>
    /// <param name="screen">Takes the faults.</param>
    /// <param name="language">Language of the faults.</param>
    /// <param name="asOf">As-of date; null: the case's own.</param>
    /// <param name="warnOfThin">Whether to warn of systems with hardly any evidence.</param>
    public static Loading? Read(string folder, Screen screen, Language language, DateOnly? asOf = null, bool warnOfThin = false)
    {
        var faults = new DiagnosticBag();
        var ofCase = new DiagnosticBag();
        var reading = Task.Run(() => CaseReader.Read(folder, ofCase));
        var library = TheoryLibrary.Read(Home.Folder(), faults);
        var @case = reading.GetAwaiter().GetResult();
        faults.AddAll(ofCase);
        IReadOnlyList<CaseGame> games = [];
        if (@case is not null)
        {
            Plan.Make(@case, library.Theories, asOf ?? @case.AsOf, faults);
            games = new CaseGameReader(@case, library.Theories).ReadAll(faults);
            SystemCheck.ReportUnknown(@case, library.Systems, faults);
            if (warnOfThin)
            {
                SystemCheck.ReportThin(SystemCoverage.Of(@case, library.Systems), @case, library.Theories, faults);
            }
        }

        screen.Report(faults, language);
        return @case is null || faults.HasErrors ? null : new Loading(@case, library) { Games = games };
    }
}
