namespace Entente.Dynamics;

/// <summary>
/// A defence partnership of a seller and a buyer over years: a pipeline of hardware, the non-hardware activity beside it, and the seller's belief
/// in the buyer's will to defend itself, each feeding the others.
/// </summary>
/// <remarks>
/// <para>
/// Year t, in this order (all counts are whole numbers; u ~ independent uniforms, inverted):
/// s = 1 if t is the year of the shock or u &lt; shock-chance; M ← e^−shock-fading M + s, the memory of shocks;
/// gap = max(0, 1 − S / need);
/// n ~ Poisson(b (activity + hardware-to-activity H) + shock-response M gap), new non-hardware activity (growth);
/// f ~ Poisson(b (offers + activity-to-hardware A) e^(−pressure-on-choice P)), sales agreed on;
/// a ~ Leaving(O, approval e^(−pressure-on-timing P)), approved and notified; g ~ Leaving(B, budget (1 − blockage)) with the blockage only
/// in its years, paid for; d ~ Leaving(W, delivery), delivered;
/// O += f − a, B += a − g, W += g − d, what waits for approval, budget, delivery;
/// S ← e^−lapse S + n, the stock of what runs on;
/// H ← (1 − forgetting) H + forgetting a and A ← (1 − forgetting) A + forgetting n, the momenta;
/// b ← (1 − (1 − b) e^(−gain g)) e^(−wear B), the belief; P ← a, the pressure of the adversary in the year after.
/// Leaving(n, h) is binomial of n and 1 − e^−h.
/// </para>
/// <para>
/// <b>Stock and growth</b>: S rises in a year if and only if n &gt; (1 − e^−lapse) S. When growth falls, S falls by half only after ln 2 / lapse years.
/// <b>Delay</b>: with f sales a year and a mean wait for the budget of w = 1 / (1 − e^(−budget (1 − blockage))) years, f w wait (Little 1961), and for
/// small gain and wear belief settles at gain / (gain + wear w): above a half if and only if w &lt; gain / wear, however many sales there are.
/// <b>Mutual construction</b>: momenta and counts are mutually exciting (Hawkes 1971); with belief held at b each sale begets b · hardware-to-activity
/// activities and each activity b · activity-to-hardware sales, so that activity stays bounded if and only if
/// b² · hardware-to-activity · activity-to-hardware &lt; 1, and then tends to b (activity + b · hardware-to-activity · offers) / (1 − that product).
/// <b>Shocks</b> create channels if and only if the stock is short of the need. <b>Pressure on timing</b> alone moves when and not whether: every
/// sale agreed on is approved in the end.
/// </para>
/// <para>The equations are ours; the sources give the parts: the stock-and-flow form, the law of waiting, mutual excitation, and the claims
/// about partnerships that they put into numbers.</para>
/// </remarks>
public sealed partial class Partnership : IModel
{
    /// <inheritdoc/>
    public string Id => "partnership";

    /// <inheritdoc/>
    public Words Title => new("Partnership over time: hardware, activity, belief", "夥伴關係的演變：軍售、非硬體交流與信心");

    /// <inheritdoc/>
    public Words About => new(
        "Sales move through a pipeline – agreed, approved, paid for, delivered – and feed the non-hardware side, which feeds them. Paying for sales shows will; sales that wait for their budget wear the seller's belief away. Shocks create channels where there is need of them. It knows neither the size of a sale nor the content of an activity.",
        "軍售歷經同意、核准、編列預算至交付，並帶動非硬體交流，後者亦回饋軍售。編列預算顯示決心，預算久懸則消磨售方信心。衝擊於有需求處促成新管道。本模型不計軍售大小，亦不問交流內容。");

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => ["D2", "Sterman2000", "Little1961", "Hawkes1971"];

    /// <inheritdoc/>
    public (int Fewest, int Most) Actors => (2, 2);

    /// <inheritdoc/>
    public IReadOnlyList<ModelNoise> Noises { get; } =
    [
        new("shock", Per.Model, NoiseKind.Uniform),
        new("activity", Per.Model, NoiseKind.Uniform),
        new("offers", Per.Model, NoiseKind.Uniform),
        new("approvals", Per.Model, NoiseKind.Uniform),
        new("budgets", Per.Model, NoiseKind.Uniform),
        new("deliveries", Per.Model, NoiseKind.Uniform),
    ];

    /// <inheritdoc/>
    public int States(int actors) => 10;

    /// <inheritdoc/>
    public void Run(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        block.Play(default(Equations));
    }
}
