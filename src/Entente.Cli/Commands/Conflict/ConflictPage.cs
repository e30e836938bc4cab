using System.Globalization;
using Entente.Cases;
using Entente.Games;
using Entente.Theories.ConflictFiles;

namespace Entente.Cli.Commands.Conflict;

/// <summary>A conflict analysed, for the terminal.</summary>
internal sealed class ConflictPage(ConflictAnswer answer, Language language, TextWriter into)
{
    private readonly ConflictFile _file = answer.File;
    private readonly bool _described = answer.File.States.Any(s => s.Text is not null);

    /// <summary>Writes it.</summary>
    public void Write()
    {
        into.WriteLine($"{_file.Title.In(language)}  ({_file.Id})");
        into.WriteLine(_file.Says.In(language));
        Options();
        States();
        Equilibria();
        Why();
        if (answer.StatusQuo is { } evolution)
        {
            new EvolutionPage(answer, evolution, language, into).Write();
        }

        if (answer.Coalitions is { } coalitions)
        {
            new CoalitionPage(answer, coalitions, language, into).Write();
        }

        if (answer.Inverse.Count > 0)
        {
            new InversePage(answer, language, into).Write();
        }
    }

    private void Options()
    {
        Head("Decision makers", "決策者");
        var number = 0;
        foreach (var maker in _file.DecisionMakers)
        {
            into.WriteLine($"  {maker.Text.In(language)}");
            foreach (var option in maker.Options)
            {
                into.WriteLine($"    {++number}  {option.Text.In(language)}{Change(option.Change)}");
            }
        }
    }

    private string Change(OptionChange change) => change switch
    {
        OptionChange.TakeUpOnly => Word("  (once taken up, not given up)", "（一旦採行即不可撤回）"),
        OptionChange.GiveUpOnly => Word("  (once given up, not taken up)", "（一旦放棄即不可再採行）"),
        OptionChange.None => Word("  (fixed)", "（固定不變）"),
        _ => "",
    };

    private void States()
    {
        Head("States", "狀態");
        into.WriteLine(Word("  R Nash, G general metarational (GMR), S symmetric metarational (SMR), Q sequential (SEQ); · not stable", "  R 納許、G 一般超理性（GMR）、S 對稱超理性（SMR）、Q 序列（SEQ）穩定；· 不穩定"));
        var rows = new List<string[]> { Heading() };
        rows.AddRange(Enumerable.Range(0, _file.States.Count).Select(Row));
        foreach (var line in TextTable.Lines(rows))
        {
            into.WriteLine("  " + line);
        }
    }

    private string[] Heading() =>
    [
        Word("state", "狀態"), .. _file.AllOptions.Count > 0 ? [string.Join(' ', _file.AllOptions.Select((_, i) => $"{i + 1}"))] : Array.Empty<string>(),
        .. _file.DecisionMakers.Select(m => m.Text.In(language)), Word("equilibrium", "均衡"), .. _described ? [""] : Array.Empty<string>(),
    ];

    private string[] Row(int state) =>
    [
        _file.States[state].Id + (state == answer.Question.From ? "*" : ""), .. _file.Options is { } form ? [Taken(form, state)] : Array.Empty<string>(),
        .. _file.DecisionMakers.Select((_, i) => Letters(i, state)), string.Join(' ', StabilityTable.Concepts.Where(c => answer.Table.IsEquilibrium(c, state)).Select(ConceptWords.Abbreviation)),
        .. _described ? [_file.States[state].Text?.In(language) ?? ""] : Array.Empty<string>(),
    ];

    /// <summary>Y and N under the options' numbers; a dash where the state's combinations differ.</summary>
    private static string Taken(OptionForm form, int state) => string.Join(' ', form.Options.Select((_, i) =>
    {
        var values = form.Combinations[state].Select(c => c >> i & 1).Distinct().ToArray();
        return (values.Length > 1 ? "-" : values[0] == 1 ? "Y" : "N").PadRight($"{i + 1}".Length);
    }));

    private string Letters(int maker, int state) =>
        string.Concat(StabilityTable.Concepts.Select(c => answer.Table.IsStable(c, maker, state) ? Letter(c) : '·'));

    private static char Letter(StabilityConcept concept) => concept switch
    {
        StabilityConcept.Nash => 'R',
        StabilityConcept.GeneralMetarational => 'G',
        StabilityConcept.SymmetricMetarational => 'S',
        _ => 'Q',
    };

    private void Equilibria()
    {
        Head("Equilibria", "均衡");
        foreach (var concept in StabilityTable.Concepts)
        {
            var states = answer.Table.Equilibria(concept);
            var listed = states.Count == 0 ? Word("none", "無") : string.Join(", ", states.Take(ConflictAnswer.Many).Select(s => _file.States[s].Id)) + (states.Count > ConflictAnswer.Many ? string.Create(CultureInfo.InvariantCulture, $", … ({states.Count})") : "");
            into.WriteLine($"  {concept.Abbreviation(),-5} {listed}");
        }

        Foresight();
    }

    /// <summary>States that both would keep with any foresight long enough.</summary>
    private void Foresight()
    {
        if (answer.Foresight is { } foresight)
        {
            var states = Enumerable.Range(0, _file.States.Count).Where(s => foresight.IsNonMyopic(0, s) && foresight.IsNonMyopic(1, s)).Select(s => _file.States[s].Id).ToArray();
            into.WriteLine(Word("  with long foresight, each in turn (non-myopic): ", "  雙方輪流且具遠見（非短視）：") + (states.Length == 0 ? Word("none", "無") : string.Join(", ", states)));
        }
    }

    private void Why()
    {
        Head("Why", "理由");
        foreach (var state in answer.Explained)
        {
            into.WriteLine($"  {_file.States[state].Id}");
            for (var maker = 0; maker < _file.DecisionMakers.Count; maker++)
            {
                foreach (var (concepts, reason, text) in answer.Sentences.Explain(maker, state))
                {
                    into.WriteLine($"    {(reason.Stable ? '+' : '-')} {string.Join(' ', concepts.Select(ConceptWords.Abbreviation))}: {text.In(language)}");
                }
            }
        }
    }

    private void Head(string en, string zhHant)
    {
        into.WriteLine();
        into.WriteLine(Word(en, zhHant));
    }

    private string Word(string en, string zhHant) => language == Language.En ? en : zhHant;
}
