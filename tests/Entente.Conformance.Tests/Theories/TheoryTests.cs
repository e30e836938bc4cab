using System.Text.RegularExpressions;
using Entente.Cases;
using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;
using Entente.Theories.Files;

namespace Entente.Conformance.Tests.Theories;

/// <summary>Walks every theory file there is.</summary>
public sealed partial class TheoryTests
{
    public static TheoryData<string> All => Library.Ids;

    [Fact]
    public void All_theories_read_without_fault()
    {
        Breach.None(Library.Faults.Sorted().Select(f => f.Format(Language.En)));
        Assert.Equal(Repository.Files("theories", ".yml", ".yaml").Select(Repository.Shown).Where(f => f != SystemCatalogue.Path), Library.Shipped.Theories.Values.Select(t => t.Path).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_id_is_in_kebab_case_and_names_its_file(string id)
    {
        Assert.Matches(KebabCase(), id);
        Assert.Equal($"{id}.yml", Path.GetFileName(Of(id).Path));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void It_lies_in_the_folder_of_a_question_and_belongs_to_a_system(string id)
    {
        Assert.Matches(KebabCase(), Of(id).Group);
        Assert.Matches(SystemNumber(), Of(id).System);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_sources_are_in_the_bibliography(string id)
    {
        Assert.NotEmpty(Of(id).Sources);
        Assert.All(Of(id).Sources, s => Assert.Contains(s, Library.Shipped.References.Keys));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void All_its_texts_are_given_in_both_languages(string id) =>
        Assert.All(Texts(Of(id)), t => Script.BothLanguages(t.What, t.Text));

    [Theory]
    [MemberData(nameof(All))]
    public void Its_question_fills_in_the_same_places_in_both_languages(string id) =>
        Assert.Equal(Places(Of(id).Asks.En), Places(Of(id).Asks.ZhHant));

    [Theory]
    [MemberData(nameof(All))]
    public void It_says_what_it_takes_for_granted(string id) => Assert.NotEmpty(Of(id).Assumptions);

    private static TheoryFile Of(string id) => Library.Shipped.Theories[id];

    private static IEnumerable<(string What, Localised Text)> Texts(TheoryFile theory) =>
    [
        ("title", theory.Title),
        ("explains", theory.Explains),
        ("asks", theory.Asks),
        .. theory.Assumptions.Select(a => ("assumption", a)),
        .. theory.Parameters.SelectMany(p => new[] { ($"meaning of {p.Id}", p.Meaning), ($"because of {p.Id}", p.Because) }),
        .. theory.Readings.Skip(1).SelectMany(r => new[] { ($"title of {r.Id}", r.Title), ($"because of {r.Id}", r.Because) }),
        .. theory.Readings.SelectMany(r => r.Verdicts.Select(v => ($"verdict {v.Id} of {r.Id}", v.Text))),
    ];

    private static IEnumerable<string> Places(string question) => Place().Matches(question).Select(m => m.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex KebabCase();

    [GeneratedRegex(@"^R[1-9][0-9]*\z")]
    private static partial Regex SystemNumber();

    [GeneratedRegex(@"\{[a-z]+\}")]
    private static partial Regex Place();
}
