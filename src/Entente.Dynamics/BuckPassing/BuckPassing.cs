namespace Entente.Dynamics;

/// <summary>
/// Partners contribute to a common defence against one threat, with a backstop of last resort: a public good (Olson &amp; Zeckhauser 1966) whose
/// contributions are substitutes where the defence seems to win and unconditional where the offence does (Christensen &amp; Snyder 1990).
/// </summary>
/// <remarks>
/// Partner i of size w_i chooses x_i, at the cost c_i x_i² / (2 w_i), against a threat M. A unit more of defence is worth V_i (1 − b_i) (ω + (1 − ω) (1 − Q/M)₊) to
/// it: Q is what all contribute, b_i how surely it expects the backstop to make up for what is missing, and ω the advantage that it sees the
/// offence have. With ω = 1 each unit counts whatever the others do, as there is no time to wait and see; with ω = 0 only what is still missing counts.
/// Its best answer to the others' Q₋ is x_i = max(ω K_i, K_i (1 − (1 − ω) Q₋ / M) / (1 + (1 − ω) K_i / M)), K_i = w_i V_i (1 − b_i) / c_i, up to its
/// capacity μ_i w_i; in equilibrium (where Q ≤ M and no capacity binds) Q = K / (1 + (1 − ω) K / M) with K = Σ K_i. So:
/// the moral hazard of the backstop: every x_i falls in b (own and common), to nothing at b = 1, though what is missing after the backstop falls, too;
/// the exploitation of the great by the small: x_i / w_i = (V_i / c_i) (1 − b) (ω + (1 − ω)(1 − Q/M)), so that where stakes grow with size so do
/// burdens in proportion to size; a wider gap: for ω = 0 and K of stakes in proportion to 1/M, contributions rise with the threat up to a point and fall beyond it.
/// In steps, each moves a share h of the way to its best answer to what the others did in the step before.
/// </remarks>
public sealed class BuckPassing : IModel
{
    private const string Goods = "OlsonZeckhauser1966", Chains = "ChristensenSnyder1990";

    /// <inheritdoc/>
    public string Id => "buck-passing";

    /// <inheritdoc/>
    public Words Title => new("Buck-passing with a backstop of last resort", "有最後支持者的推諉賽局");

    /// <inheritdoc/>
    public Words About => new(
        "Partners contribute to a common defence that a protector may complete if it falls short. Each answers what the others do; how far it can leave the matter to them depends on whether the defence or the offence seems to win. Contributions are money and forces alike; nobody bargains or punishes.",
        "夥伴各自對共同防衛作出貢獻，不足時可能由保護國補足。各方因應他方作為；能否推給他方，取決於守勢或攻勢看似占優。貢獻不分經費與兵力，亦不處理議價與懲罰。");

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => [Goods, Chains];

    /// <inheritdoc/>
    public (int Fewest, int Most) Actors => (1, 64);

    /// <inheritdoc/>
    public IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("size", Per.Actor, 0.05, 10, 1, "resources", new("Its resources.", "國力規模。"), Goods),
        new("stake", Per.Actor, 0, 5, 1, "1", new("What a unit of defence is worth to it, all of which is missing and nobody else will supply.", "在防衛完全欠缺且無人提供時，每單位防衛對其之值。"), Goods),
        new("cost", Per.Actor, 0.1, 10, 1, "1", new("How steeply its cost rises with its effort.", "成本隨付出上升的陡度。"), Goods),
        new("capacity", Per.Actor, 0.01, 1, 0.5, "share of size", new("The most that it can contribute.", "最多能貢獻的比例。"), Goods),
        new("start", Per.Actor, 0, 1, 0, "share of size", new("What it contributes at the start, up to its capacity.", "起始貢獻（不超過上限）。"), Goods),
        new("backstop-belief", Per.Actor, 0, 1, 0.5, "1", new("How surely it expects the protector to make up for what is missing, at the start.", "起始時預期保護國補足缺口的確信程度。"), Goods),
        new("offence", Per.Actor, 0, 1, 0.3, "1", new("The advantage that it sees the offence have: 0 all to the defence, 1 all to the offence.", "其所認知的攻勢優勢：0 為守勢完全占優，1 為攻勢完全占優。"), Chains),
        new("threat", Per.Model, 0.1, 20, 2, "resources", new("The defence that would be enough, at the start.", "起始時足以防衛所需的總量。"), Goods),
        new("threat-growth", Per.Model, -0.1, 0.2, 0, "1/step", new("By what share the threat grows in a step.", "每一步威脅成長的比例。"), Chains),
        new("recession", Per.Model, 0, 0.5, 0, "1/step", new("By what share the belief in the backstop shrinks in a step, as the protector recedes.", "保護國後撤時，對其支持之信念每一步縮減的比例。"), Chains),
        new("backstop", Per.Model, 0, 1, 0.5, "share", new("The share of what is missing that the protector makes up for.", "保護國實際補足缺口的比例。"), Goods),
        new("adjustment", Per.Model, 0.05, 0.5, 0.25, "share", new("The share of the way to its best answer that each goes in a step.", "每一步朝最佳回應調整的比例。"), Goods),
        new("disturbance", Per.Actor, 0, 0.1, 0, "share of size", new("Standard deviation of what else moves its contribution in a step.", "每一步其他因素使貢獻變動的標準差。"), Goods),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelOutput> Outputs { get; } =
    [
        new("contribution", Per.Actor, 0, 10, "resources", new("What it contributes.", "貢獻量。")),
        new("effort", Per.Actor, 0, 1, "share of size", new("What it contributes in proportion to its size.", "貢獻占國力規模的比例。")),
        new("passing", Per.Actor, 0, 1, "share", new("By how much less it contributes than it would alone and without a backstop.", "較之獨自面對且無最後支持者時少貢獻的比例。")),
        new("defence", Per.Model, 0, double.PositiveInfinity, "resources", new("What all contribute.", "總貢獻。")),
        new("missing", Per.Model, 0, double.PositiveInfinity, "resources", new("What the contributions fall short of the threat, before the backstop.", "最後支持者出手前的缺口。")),
        new("backstop-burden", Per.Model, 0, double.PositiveInfinity, "resources", new("What the protector makes up for.", "保護國承擔的部分。")),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelNoise> Noises { get; } = [new("disturbance", Per.Actor, NoiseKind.Normal) { ScaledBy = "disturbance" }];

    /// <inheritdoc/>
    public int States(int actors) => 2 + actors;

    /// <inheritdoc/>
    public void Run(Block block) => block.Play(default(BuckPassingEquations));
}
