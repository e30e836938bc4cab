using Entente.Cases.Dates;
using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests;

/// <summary>Scenarios are read as they are written.</summary>
public sealed class ScenarioTests
{
    internal const string Calm = """
        calm:
          title: { en: Calm, zh-Hant: 平靜 }
          claim: { en: They calm down., zh-Hant: 雙方趨於平靜。 }
          source: calculus
          locator: p. 5
          from: 1995
          changes:
            - of: trust(BOR, SYL)
              by: 0.1..0.2
              surely: 0.5
              because: { en: So., zh-Hant: 如此。 }

        """;

    [Fact]
    public void A_shift_is_read_with_its_size_and_how_sure_it_is()
    {
        var scenario = new SoundCase().Write("scenarios/a.yml", Calm).Sound().Scenarios.Single();
        var change = scenario.Changes.Single();
        Assert.Equal(("calm", "calculus", "p. 5", new Years(1995, 9999)), (scenario.Id, scenario.Source, scenario.Locator, scenario.Years));
        Assert.Equal(("trust(BOR, SYL)", InterventionKind.Shift), (change.Target, change.Kind));
        Assert.Equal((0.1, 0.2, 0.5, 0.5), (change.Low, change.High, change.SurelyLow, change.SurelyHigh));
        Assert.Null(scenario.Recommendation);
        Assert.Null(scenario.Cannot);
    }

    [Fact]
    public void Quantities_are_set_in_their_unit_ties_in_either_order_and_parameters_by_name()
    {
        var changes = new SoundCase().Write("scenarios/a.yml", Calm + """
                - of: traffic(SYL, BOR)
                  to: -5..+10.5
                  because: { en: So., zh-Hant: 如此。 }
                - parameter: four-phases/line
                  to: 0.5
                  because: { en: So., zh-Hant: 如此。 }

            """).Sound().Scenarios.Single().Changes;
        Assert.Equal(("traffic(BOR, SYL)", InterventionKind.Set, -5.0, 10.5, 1.0, 1.0), (changes[1].Target, changes[1].Kind, changes[1].Low, changes[1].High, changes[1].SurelyLow, changes[1].SurelyHigh));
        Assert.Equal((-20.0, 40.0), (changes[1].Range.From, changes[1].Range.To));
        Assert.Equal(("four-phases/line", InterventionKind.Parameter, 0.5, 0.5), (changes[2].Target, changes[2].Kind, changes[2].Low, changes[2].High));
    }

    [Fact]
    public void Without_years_it_acts_from_the_last_one_of_the_case_on() =>
        Assert.Equal(new Years(2000, 9999), new SoundCase().Write("scenarios/a.yml", Calm.Replace("  from: 1995\n", "", StringComparison.Ordinal)).Sound().Scenarios.Single().Years);

    [Fact]
    public void One_that_cannot_be_represented_says_why_and_names_its_recommendation()
    {
        var files = Advise(new SoundCase()).Write("scenarios/a.yml", Calm[..Calm.IndexOf("  changes", StringComparison.Ordinal)] + "  recommendation: RC-1\n  cannot: { en: No number., zh-Hant: 無從量化。 }\n");
        var scenario = files.Sound().Scenarios.Single();
        Assert.Equal(("RC-1", "No number.", 0), (scenario.Recommendation, scenario.Cannot?.En, scenario.Changes.Count));
    }

    [Fact]
    public void Files_are_read_together_sorted_by_id_and_notes_beside_them_are_left_alone()
    {
        var files = new SoundCase().Write("scenarios/a.yml", Calm).Write("scenarios/b.yml", Calm.Replace("calm:", "brawl:", StringComparison.Ordinal)).Write("scenarios/notes.md", "Notes.");
        var read = files.Sound();
        Assert.Equal(["brawl", "calm"], read.Scenarios.Select(s => s.Id));
        Assert.Contains(read.Inputs, i => i.Path.EndsWith("scenarios/b.yml", StringComparison.Ordinal));
    }

    /// <summary>Gives the case a register of recommendations with one record, <c>RC-1</c>.</summary>
    internal static SoundCase Advise(SoundCase files) => files
        .Replace("codebook.yml", "registers:\n", "registers:\n  recommendations:\n    title: { en: recommendations, zh-Hant: 建議 }\n    columns:\n      addressee: { type: actor, en: who is advised, zh-Hant: 受建議者 }\n")
        .Write("records/recommendations.csv", "id,date,valid_until,published,source,locator,reliability,credibility,claim_en,claim_zh,addressee\nRC-1,1994,,1994,calculus,p. 6,A,1,Calm down.,宜趨平靜。,BOR\n");
}
