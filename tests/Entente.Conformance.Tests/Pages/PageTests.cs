using Entente.Cases;
using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Conformance.Tests.Pages;

/// <summary>Pages of the reference that are made from the repository itself.</summary>
public sealed class PageTests
{
    [Theory]
    [InlineData(Language.En, "file-formats.md")]
    [InlineData(Language.ZhHant, "file-formats.zh-Hant.md")]
    public void The_reference_of_file_formats_says_what_the_schemas_say(Language language, string page) =>
        Approved.Page(Repository.At("docs", "reference", page), FileFormats.Page(language));

    [Theory]
    [InlineData(Language.En, "theories.md")]
    [InlineData(Language.ZhHant, "theories.zh-Hant.md")]
    public void The_catalogue_of_theories_says_what_their_files_say(Language language, string page) =>
        Approved.Page(Repository.At("docs", "reference", page), new TheoryCatalogue(Library.Shipped, language).Page());
}
