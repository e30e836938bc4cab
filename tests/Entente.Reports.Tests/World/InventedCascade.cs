using Entente.Analysis.Findings;
using static Entente.Reports.Tests.World.InventedCase;

namespace Entente.Reports.Tests.World;

/// <summary>A war between two invented states into which a third is dragged.</summary>
internal static class InventedCascade
{
    public static CascadeAnalysis Make() => new(
        "ALA",
        "SYL",
        0.6,
        0.25,
        [new JoinerStanding("BOR", 0.5, 0.1, 1, 0.3)],
        [
            new DraggingLink("pledge:BOR-SYL", "pledge", Both("pledge <solemn>", "承諾"), "BOR", "SYL", "", false, 0.5, 0.5, new LinkChange(-0.5, -0.2), new LinkChange(-0.1, 0), 0.3, ["c-1"]),
            new DraggingLink("strike:BOR-SYL:ALA", "strike", Both("first strike", "先制打擊"), "BOR", "SYL", "ALA", true, 0.1, 0.1, new LinkChange(-0.1, -0.05), new LinkChange(0, 0), 0.3, ["e-1"]),
            new DraggingLink("hint:BOR-SYL", "hint", Both("hint", "暗示"), "BOR", "SYL", "", false, 0.006, 0.006, new LinkChange(0, 0), new LinkChange(0, 0), 0.3, []),
        ],
        [new DraggingChain("BOR", [new ChainStep("pledge:BOR-SYL", Both("pledge <solemn>", "承諾"), "BOR", "SYL", false)], 0.5)],
        [new WarLineup(["SYL", "BOR"], ["ALA"], 0.5), new WarLineup(["SYL"], ["ALA"], 0.4)]);
}
