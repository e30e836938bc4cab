using Entente.Cases;
using Entente.Games;

namespace Entente.Cli.Commands.Conflict;

/// <summary>How a conflict may evolve from a state, for the terminal.</summary>
internal sealed class EvolutionPage(ConflictAnswer answer, StatusQuoAnalysis evolution, Language language, TextWriter into)
{
    /// <summary>Writes which equilibria can be reached, and how.</summary>
    public void Write()
    {
        var start = Name(evolution.Start);
        into.WriteLine();
        into.WriteLine(Word($"From {start}", $"由 {start} 出發"));
        foreach (var state in Goals().Take(ConflictAnswer.Many))
        {
            into.WriteLine($"  {Name(state)}: {Way(state)}");
        }

        Steps(true, Word("by improvements alone", "僅憑各自改善"));
        Steps(false, Word("by any moves", "以任何移動"));
    }

    /// <summary>Equilibria other than the start.</summary>
    private IEnumerable<int> Goals() => answer.Equilibria.Where(s => s != evolution.Start);

    private string Way(int state)
    {
        if (evolution.Distance(state) is null)
        {
            return Word("cannot be reached", "無法到達");
        }

        if (evolution.Distance(state, improvementsOnly: true) is not null)
        {
            return Word("each move an improvement: ", "每步皆為改善：") + Path(evolution.PathTo(state, improvementsOnly: true));
        }

        return Word("only by moves that do not pay at once: ", "須經一時不利的移動：") + Path(evolution.PathTo(state));
    }

    private void Steps(bool improvementsOnly, string how)
    {
        var steps = evolution.Evolution(improvementsOnly);
        into.WriteLine(Word("  reached ", "  ") + how + Word(": ", "依步數可達：") + string.Join(" → ", steps.Select(s => "{" + string.Join(", ", s.Take(12).Select(Name)) + (s.Count > 12 ? ", …" : "") + "}")));
    }

    private string Path(IReadOnlyList<ConflictMove> path) => answer.Sentences.Path(path).In(language);

    private string Name(int state) => answer.File.States[state].Id;

    private string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
}
