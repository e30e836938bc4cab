using System.CommandLine;
using Entente.Analysis.CaseGames;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cli.Shell;
using Entente.Games;
using Entente.Theories.Files;
using Entente.Theories.GameFiles;

namespace Entente.Cli.Commands.Game.Reading;

/// <summary>Reads a game from a file of any kind.</summary>
internal static class GameLoader
{
    /// <summary>How draws are made where a case's indicators enter.</summary>
    /// <param name="Draws">Draws.</param>
    /// <param name="Seed">Seed.</param>
    /// <param name="AsOf">As-of date; null: the case's own.</param>
    public sealed record Request(int Draws, ulong Seed, DateOnly? AsOf);

    /// <summary>What the options say; commands without them get the defaults.</summary>
    public static Request Asked(ParseResult parsed, Options options) =>
        parsed.CommandResult.Command.Options.Contains(options.Draws)
            ? new(parsed.GetValue(options.Draws), parsed.GetValue(options.Seed), parsed.GetValue(options.AsOf))
            : new(10_000, 1, null);

    /// <summary>The game, or null after reporting every fault.</summary>
    public static LoadedGame? Read(string file, Request request, DiagnosticBag faults)
    {
        if (!File.Exists(file) && InlineGame.Read(file) is { } inline)
        {
            return inline;
        }

        var shown = file.Replace('\\', '/');
        switch (Path.GetExtension(file).ToUpperInvariant())
        {
            case ".NFG" or ".EFG":
                return Gambit(file, shown, faults);
            case ".YML" or ".YAML":
                return Yaml(file, shown, request, faults);
            default:
                faults.Error(new Position(SafeText.Show(shown), 1, 1), "E0731", "a game stands in a .nfg, .efg or .yml file; a 2×2 game can be written out in quotes, row by row: \"3,3 1,4 4,1 2,2\"", "賽局應為 .nfg、.efg 或 .yml 檔；2×2 賽局亦可以引號逐列寫出：\"3,3 1,4 4,1 2,2\"");
                return null;
        }
    }

    private static LoadedGame? Gambit(string file, string shown, DiagnosticBag faults)
    {
        try
        {
            var read = GambitFile.Read(file);
            var title = read is NormalGame { Title: var n } ? n : ((ExtensiveGame)read).Title;
            return new LoadedGame(Localised.Same(title), PayoffScale.Cardinal, read as NormalGame, read as ExtensiveGame, null);
        }
        catch (GameFileException fault)
        {
            faults.Error(new Position(fault.Place.File, fault.Place.Line, fault.Place.Column), fault.Code, fault.English, fault.Chinese);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The reader of texts says in both languages what is wrong with a file that cannot be opened.
            if (TextFile.Read(file, shown, faults) is not null)
            {
                throw;
            }
        }

        return null;
    }

    private static LoadedGame? Yaml(string file, string shown, Request request, DiagnosticBag faults)
    {
        if (TextFile.Read(file, shown, faults) is not { } text)
        {
            return null;
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var above = Path.GetDirectoryName(folder);
        return Path.GetFileName(folder) == "games" && above is not null && File.Exists(Path.Combine(above, "case.yml"))
            ? OfCase(Path.GetRelativePath(Directory.GetCurrentDirectory(), above), shown, text.Text, request, faults)
            : GameFileReader.Read(shown, text.Text, GameVocabulary.Numbers, faults) is { } read ? Exact(read) : null;
    }

    private static LoadedGame? OfCase(string folder, string shown, string text, Request request, DiagnosticBag faults)
    {
        var (ofCase, ofLibrary) = (new DiagnosticBag(), new DiagnosticBag());
        var @case = CaseReader.Read(folder, ofCase);
        var library = TheoryLibrary.Read(Home.Folder(), ofLibrary);
        if (@case is null || ofLibrary.HasErrors)
        {
            faults.AddAll(ofCase);
            faults.AddAll(ofLibrary);
            return null;
        }

        var reader = new CaseGameReader(@case, library.Theories);
        if (reader.Read(shown, text, faults) is not { } read)
        {
            return null;
        }

        return CaseGameReader.IsExact(read.Game)
            ? Exact(read)
            : new LoadedGame(read.Title, read.Game.Scale, null, null, read.Game) { Uncertain = UncertainGame.Of(read, @case, library.Theories.Values, new RunOptions(request.Draws, request.Seed, 1, request.AsOf ?? @case.AsOf), faults) };
    }

    private static LoadedGame Exact(GameFile read)
    {
        var title = read.Title.En;
        return read.Game.Play is StatedTree
            ? new LoadedGame(read.Title, read.Game.Scale, null, ExactGame.Extensive(read.Game, title), read.Game)
            : new LoadedGame(read.Title, read.Game.Scale, ExactGame.Normal(read.Game, title), null, read.Game);
    }
}
