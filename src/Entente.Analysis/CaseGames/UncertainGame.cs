using Entente.Analysis.Evaluation;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.GameFiles;

namespace Entente.Analysis.CaseGames;

/// <summary>A game of two players whose payoffs rest on a case's indicators, worked out in every draw.</summary>
/// <param name="Rows">Names of the row player's strategies.</param>
/// <param name="Columns">Names of the column player's strategies.</param>
/// <param name="Payoffs">2 × rows × columns columns of draws: cell by cell and row by row, the row player's first.</param>
public sealed record UncertainGame(IReadOnlyList<string> Rows, IReadOnlyList<string> Columns, IReadOnlyList<ReadOnlyMemory<double>> Payoffs)
{
    /// <summary>Works the payoffs out; null after reporting why not.</summary>
    /// <param name="file">The game.</param>
    /// <param name="case">Its case.</param>
    /// <param name="library">Theories whose registers formulas may call.</param>
    /// <param name="options">Draws, seed and as-of date; the year is that of the date.</param>
    /// <param name="faults">Takes the faults.</param>
    public static UncertainGame? Of(GameFile file, Case @case, IEnumerable<TheoryFile> library, RunOptions options, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(faults);
        var work = GameColumns.For(file.Game);
        if (work is null)
        {
            faults.Error(new Position(file.Path, 1, 1), "E0732", $"payoffs that rest on indicators are worked out for games of two players with at most {GameColumns.MostProfiles} profiles; make the game smaller or write plain numbers", $"以指標計算收益的賽局須為兩位玩家且策略組合至多 {GameColumns.MostProfiles} 個；請縮小賽局，或改寫數值");
            return null;
        }

        var world = new World(@case, library, options.Seed, options.Draws, options.AsOf);
        var actors = @case.Actors.Keys.Concat(@case.Groups.Keys).ToDictionary(id => id, StringComparer.Ordinal);
        var columns = new FormulaColumns(new Scope(world, options.AsOf.Year, actors), options.Draws);
        try
        {
            return work.Work(columns);
        }
        catch (FormulaException fault)
        {
            FormulaFault.Report(fault, faults);
            return null;
        }
    }
}
