namespace Entente.Games.Tests.Formats;

/// <summary>Small files written for these tests, each showing some liberty that the formats allow.</summary>
internal static class SampleFiles
{
    internal const string Table = """
        NFG 1 R "A table" { "Left bank" "Right bank" } { 3 2 }

        1 1 0 2 -.5 2 1 1 7. 3 +2 1/3
        """;

    internal const string NamedTable = """
        NFG 1 D "Named" { "One" "Two" "Three" }
        { { "a" "b" } { "c" "d" } { "e" } }
        "Said of it, in \"quotes\" and with a \backslash"
        0.50, 1, 2, 1e-05 4 5
        6 7 8   9 10 11
        """;

    internal const string Outcomes = """
        NFG 1 R "Outcomes" { "A" "B" }
        {
        { "stay" "go" }
        { "stay" "stay" }
        }
        ""
        {
        { "peace" 2, 2.50 }
        { "" -1/2 0 }
        }
        1 2 0 1
        """;

    internal const string Tree = """
        EFG 2 R "A tree" { "Sender" "Receiver" }
        "Chance, a shared set, a payoff on the way, an outcome that comes back"
        c "root" 1 "nature" { "weak" 0.25 "strong" 3/4 } 0
        p "" 1 1 "w" { "quiet" "loud" } 0
        p "" 2 7 "heard nothing" { "yield" "fight" } 0
        t "" 3 "yes" { 1, -1 }
        t "" 0
        p "" 2 2 "heard" { "yield" "fight" } 5 "cost" { -0.10 0 }
        t "" 3
        t "" 4 "bad" { -2 1 }
        p "" 1 2 { "quiet" "loud" } 0
        p "" 2 7 0
        t "" 3 "yes" { 1, -1 }
        t "" 9 { 3 -3 }
        p "" 2 2 0
        t "" 3
        t "end" 9
        """;

    internal const string Crossroads = """
        EFG 2 R "Two exits met alike" { "Driver" } p "" 1 1 "" { "exit" "on" } 0 t "" 1 "" { 0 } p "" 1 1 0 t "" 2 "" { 4 } t "" 3 "" { 1 }
        """;

    internal static IReadOnlyList<string> All { get; } = [Table, NamedTable, Outcomes, Tree, Crossroads];
}
