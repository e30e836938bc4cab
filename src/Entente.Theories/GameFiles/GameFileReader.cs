using Entente.Cases.Diagnostics;
using Entente.Cases.Reading;
using Entente.Cases.Yaml;

namespace Entente.Theories.GameFiles;

/// <summary>Reads a game file.</summary>
public static class GameFileReader
{
    /// <summary>The game, or null after reporting every fault.</summary>
    /// <param name="path">Path shown in messages.</param>
    /// <param name="text">Text of the file.</param>
    /// <param name="vocabulary">What payoffs and chances may be made of: <see cref="GameVocabulary.Numbers"/> where the file stands alone.</param>
    /// <param name="faults">Takes the faults.</param>
    public static GameFile? Read(string path, string text, GameVocabulary vocabulary, DiagnosticBag faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (YamlDocument.Read(path, text, faults, GameBounds.Levels) is not { } root)
        {
            return null;
        }

        if (root.Entries.FirstOrDefault(e => e.Key.Text == "decision-makers") is { Key: { } key })
        {
            faults.Error(key.At, "E0738", "this is a conflict, not a game: entente conflict FILE reads it", "此為衝突檔而非賽局檔：請用 entente conflict 檔案");
            return null;
        }

        var map = new YamlMap(root, faults);
        var (id, title) = (Names.Id(map, "id"), map.Localised("title"));
        var says = map.Find("says") is null ? null : map.Localised("says");
        var sources = map.Words("source");
        var game = StatedGameReader.Read(map, vocabulary);
        var known = game is null ? Unread(map) : new KnownAnswerReader(game, faults).Read(map);
        map.Close();
        return id is null || title is null || game is null ? null : new GameFile(id, title, sources, says, game, known, path);
    }

    /// <summary>Answers are read against a game; without one they are only asked for, so that the key is not taken for an unknown one.</summary>
    private static KnownAnswers? Unread(YamlMap map)
    {
        map.Find("known");
        return null;
    }
}
