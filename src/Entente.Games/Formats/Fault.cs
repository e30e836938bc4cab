namespace Entente.Games;

/// <summary>States what is wrong with a game file.</summary>
internal static class Fault
{
    internal static GameFileException Error(GameFilePlace at, string code, string english, string chinese) => new(at, code, english, chinese);
}
