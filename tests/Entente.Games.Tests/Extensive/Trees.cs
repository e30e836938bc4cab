namespace Entente.Games.Tests.Extensive;

/// <summary>Trees of the literature and of these tests.</summary>
internal static class Trees
{
    /// <summary>Entry and deterrence (Selten 1978; Osborne and Rubinstein 1994, §6.1): staying out is an equilibrium that no threat in a subgame supports.</summary>
    internal static ExtensiveGame Entry => Read("""
        EFG 2 R "Entry" { "Challenger" "Incumbent" }
        p "" 1 1 "" { "out" "in" } 0
        t "" 1 "" { 1, 2 }
        p "" 2 1 "" { "yield" "fight" } 0
        t "" 2 "" { 2, 1 }
        t "" 3 "" { 0, 0 }
        """);

    /// <summary>Selten 1975, figure 1: no proper subgame, two pure equilibria in the reduced form that differ in good sense.</summary>
    internal static ExtensiveGame Horse => Read("""
        EFG 2 R "Horse" { "1" "2" "3" }
        p "" 1 1 "" { "R" "L" } 0
        p "" 2 1 "" { "R" "L" } 0
        t "" 1 "" { 1 1 1 }
        p "" 3 1 "" { "R" "L" } 0
        t "" 2 "" { 4 4 0 }
        t "" 3 "" { 0 0 1 }
        p "" 3 1 0
        t "" 4 "" { 3 2 2 }
        t "" 5 "" { 0 0 0 }
        """);

    /// <summary>Two movers who are indifferent, so that ties multiply: the second is paid alike everywhere.</summary>
    internal static ExtensiveGame Ties => Read("""
        EFG 2 R "Ties" { "A" "B" }
        p "" 1 1 "" { "l" "r" } 0
        p "" 2 1 "" { "x" "y" } 0
        t "" 1 "" { 1 0 }
        t "" 2 "" { 3 0 }
        p "" 2 2 "" { "x" "y" } 0
        t "" 3 "" { 2 0 }
        t "" 4 "" { 1 0 }
        """);

    internal static ExtensiveGame Read(string text) => GambitFile.ParseExtensive(text, "tree");
}
