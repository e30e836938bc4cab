using System.Text.RegularExpressions;
using Entente.Architecture.Tests.Kit;
using Entente.Tests.Kit;

namespace Entente.Architecture.Tests.Sources;

/// <summary>A run is a function of files, options and seed: nothing in it may ask for the time or for chance.</summary>
public sealed partial class ClockTests
{
    [Fact]
    public void Nothing_asks_the_machine_for_time_or_chance() => Breach.None(Repository.Files("src", ".cs").Uses(Ambient()));

    [Fact]
    public void Charts_ask_neither_for_time_nor_for_chance() => Breach.None(Repository.Files("web/src", ".ts").Uses(AmbientInCharts()));

    [Fact]
    public void Only_the_progress_line_watches_the_clock() =>
        Breach.None(Repository.Files("src", ".cs").Where(f => Repository.Shown(f) != "src/Entente.Cli/Shell/Progress.cs").Uses(Watch()));

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\.System\b|\bnew\s+Random\b|\bRandom\.Shared\b|\bRandomNumberGenerator\b|\bGuid\.(NewGuid|CreateVersion7)\b|\bEnvironment\.TickCount|\bGetRandomFileName\b")]
    private static partial Regex Ambient();

    [GeneratedRegex(@"\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)|\bperformance\.now\b|\bcrypto\.(getRandomValues|randomUUID)\b")]
    private static partial Regex AmbientInCharts();

    [GeneratedRegex(@"\bStopwatch\b|\bPeriodicTimer\b")]
    private static partial Regex Watch();
}
