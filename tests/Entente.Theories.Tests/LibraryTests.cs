using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Theories.Files;
using Entente.Theories.Tests.Kit;

namespace Entente.Theories.Tests;

public sealed class LibraryTests
{
    /// <summary>Codes that only a whole library can give.</summary>
    public static IReadOnlyList<string> Codes => ["E0425", "E0426", "E0429", "E0452", "E0537", "E0538"];

    [Fact]
    public void A_library_groups_its_theories_by_folder_and_lists_the_files_read()
    {
        var (library, faults) = Read(("theories/weather-reports/weather.yml", SoundTheories.All["weather"]), ("theories/friendship.yml", SoundTheories.All["friendship"]), ("theories/notes.txt", "none"));
        Assert.Empty(faults.Sorted());
        Assert.Equal("weather-reports", library.Theories["weather"].Group);
        Assert.Equal("", library.Theories["friendship"].Group);
        Assert.Equal(["theories/friendship.yml", "theories/weather-reports/weather.yml"], library.Inputs.Select(i => i.Path));
    }

    [Fact]
    public void Two_theories_of_one_id_and_unknown_works_are_reported_at_their_file()
    {
        var (_, faults) = Read(("theories/a.yml", SoundTheories.All["weather"]), ("theories/b.yml", SoundTheories.All["weather"]), ("theories/c.yml", SoundTheories.All["ferry-game"].Replace("[shores]", "[shores, shore]", StringComparison.Ordinal)));
        Assert.Equal(["theories/b.yml:1:1 E0425", "theories/c.yml:1:1 E0426"], faults.Sorted().Select(f => $"{f.Position} {f.Code}"));
        Assert.All(faults.Sorted(), f => Assert.Contains(f.Message.ZhHant, c => c > 0x2E80));
        Assert.Contains("did you mean 'shores'", faults.Sorted()[1].Format(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theory_of_a_system_that_the_catalogue_lacks_is_reported_at_its_file()
    {
        var (library, faults) = Read(("theories/systems.yml", "R8: { en: Fears, zh-Hant: 恐懼 }\n"), ("theories/friendship.yml", SoundTheories.All["friendship"]));
        Assert.Equal("theories/friendship.yml:1:1 E0429", Assert.Single(faults.Sorted().Select(f => $"{f.Position} {f.Code}")));
        Assert.Equal(["friendship"], library.Theories.Keys);
        Assert.Equal("R8", Assert.Single(library.Systems).Id);
    }

    [Fact]
    public void A_theory_that_parts_from_itself_or_from_one_that_there_is_not_is_reported_where_it_says_so()
    {
        var storm = SoundTheories.All["storm"].Replace("  bridge: { en: The bridge is there already., zh-Hant: 橋已在。 }", "  storm: { en: Itself., zh-Hant: 自身。 }\n  brigde: { en: Misspelt., zh-Hant: 誤寫。 }", StringComparison.Ordinal);
        var (_, faults) = Read(("theories/storm.yml", storm), ("theories/bridge.yml", SoundTheories.All["bridge"]), ("theories/dragnet.yml", SoundTheories.All["dragnet"]));
        Assert.Equal(["theories/storm.yml:9:3 E0538", "theories/storm.yml:10:3 E0537"], faults.Sorted().Select(f => $"{f.Position} {f.Code}"));
        Assert.Contains("did you mean 'bridge'", faults.Sorted()[1].Format(Language.En), StringComparison.Ordinal);
    }

    [Fact]
    public void A_theory_finds_those_that_it_hangs_together_and_rests_on_their_files()
    {
        var (library, faults) = Read(("theories/storm.yml", SoundTheories.All["storm"]), ("theories/bridge.yml", SoundTheories.All["bridge"]), ("theories/dragnet.yml", SoundTheories.All["dragnet"]));
        Assert.Empty(faults.Sorted());
        Assert.Equal(["bridge", "dragnet"], library.Theories["storm"].Readings[0].Body.Others.Select(t => t.Id));
        Assert.Equal("bridge", Assert.Single(library.Theories["storm"].PartsFrom).Theory);
    }

    [Fact]
    public void A_home_without_theories_is_an_empty_library() => Assert.Empty(Read().Library.Theories);

    private static (TheoryLibrary Library, DiagnosticBag Faults) Read(params (string Path, string Text)[] files)
    {
        var home = Directory.CreateTempSubdirectory("entente-").FullName;
        try
        {
            foreach (var (path, text) in files.Append(("references.bib", "@book{shores, title = {The shores}, author = {A. Shore}, year = 1999}\n")))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(home, path))!);
                File.WriteAllText(Path.Combine(home, path), text);
            }

            var faults = new DiagnosticBag();
            return (TheoryLibrary.Read(home, faults), faults);
        }
        finally
        {
            Directory.Delete(home, recursive: true);
        }
    }
}
