namespace Entente.Theories.GameFiles;

/// <summary>How large a game in YAML may be: larger ones are made by programs and stand in <c>.nfg</c> and <c>.efg</c> files.</summary>
public static class GameBounds
{
    /// <summary>The most players.</summary>
    public const int Players = 12;

    /// <summary>The most strategies of a player, and the most actions of a node.</summary>
    public const int Moves = 100;

    /// <summary>The most profiles of a matrix.</summary>
    public const long Profiles = 10_000;

    /// <summary>The most nodes of a tree.</summary>
    public const int Nodes = 10_000;

    /// <summary>The most moves that may follow one another.</summary>
    public const int Depth = 64;

    /// <summary>The deepest level of YAML that such a tree needs: three for each move, and some round it.</summary>
    public const int Levels = (3 * Depth) + 16;
}
