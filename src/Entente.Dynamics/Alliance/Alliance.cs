namespace Entente.Dynamics;

/// <summary>
/// A protector (actor 0) and its ally (actor 1) before an adversary: the fears of abandonment and of entrapment drive commitment, commitment
/// moves the adversary, the bargain between the two and the protector's reputation, and crises put it to the test (Snyder 1984; Snyder 1997).
/// </summary>
/// <remarks>
/// <para>
/// State: commitments c₀, c₁ to the other, threat T (chance of a crisis in a year), cohesion k, reputation r for standing by, the ally's share u of
/// the burden, all in [0, 1]. Each fear is a probability times a cost; j is the other of i:
/// abandonment Aᵢ = T · aᵢ exp(−loyalty cᵢ − reassurance cⱼ − bond (k − ½)) · abandonment-cost,
/// entrapment Eᵢ = T · eᵢ exp(emboldening (1 − conditionsᵢ) cᵢ) · entrapment-cost, the probabilities cut off at 1.
/// </para>
/// <para>
/// Year by year: cᵢ += speed (Aᵢ − Eᵢ) + disturbance ε, and under a transactional posture c₀ += payment (u − fair), within [0, 1] – under
/// integrated deterrence not below the floor that forces in place set, offshore not above the ceiling that distance sets;
/// T += reaction (min(1, rest e^((provocation − deterrence r) c₀)) − T);
/// u += bargain-speed (fair + bargaining (c₁ − c₀) − u) within [0, 1]: who is less committed strikes the better bargain;
/// k += cohesion-speed (agreement-weight · agreement + channels-weight · channels + (1 − both weights) (1 − |u − fair|) − k).
/// A crisis comes with chance T. Intervention seems likely to ι = weight · r + (1 − weight) c₀, to each of the others give or take the ambiguity
/// (normal, cut to [0, 1]). The ally provokes if what it believes, times (1 − conditions₀), exceeds q*ₐ = loss / (gain + loss); the challenger attacks if its
/// belief is below q* = prize / (prize + punishment), or, provoked, if its belief times (1 − conditions₀) is below (prize + face) / (prize + punishment). The protector
/// then intervenes with chance ι, times (1 − conditions₀) if the ally provoked. Standing by moves r towards 1, standing aside towards 0 –
/// less so the more openly support had been conditional on not provoking.
/// </para>
/// <para>
/// <b>Tightening</b> c₀ while r, k and c₁ stay as they are moves ln A₀ by (provocation − deterrence r − loyalty) and ln E₀ by
/// (provocation − deterrence r + emboldening (1 − conditions₀)) per unit, once the adversary has reacted. With D = deterrence r − provocation the net
/// deterrence, abandonment falls and entrapment rises if and only if −loyalty &lt; D &lt; emboldening (1 − conditions₀), the usual trade-off (Snyder 1984); both fall
/// if and only if D &gt; emboldening (1 − conditions₀): by deterrence, or, with any net deterrence, by conditions that come near to 1 (Benson 2012; Pressman 2008 on restraint);
/// both rise if and only if D &lt; −loyalty, in a spiral (Jervis 1976).
/// <b>Rest</b>: without posture and disturbance and away from the bounds, commitments rest where fears balance, whatever the threat:
/// (loyalty + emboldening (1 − conditionsᵢ)) cᵢ + reassurance cⱼ = ln(aᵢ abandonment-costᵢ / (eᵢ entrapment-costᵢ)) − bond (k − ½).
/// <b>The window</b>: without ambiguity a crisis stays quiet if and only if q* ≤ ι and ι (1 − conditions₀) ≤ q*ₐ; there is such an ι if and only if
/// q* (1 − conditions₀) ≤ q*ₐ (Crawford 2003 on deterring both). Conditions widen it, and their price is that a provoked attack is deterred less.
/// </para>
/// <para>The exponential forms are ours: the simplest in which each effect has a sign and a strength of its own.</para>
/// </remarks>
public sealed partial class Alliance : IModel
{
    /// <inheritdoc/>
    public string Id => "alliance";

    /// <inheritdoc/>
    public Words Title => new("Alliance security dilemma over time", "同盟安全困境的演變");

    /// <inheritdoc/>
    public Words About => new(
        "A protector and its ally weigh the fear of being abandoned against the fear of being entrapped; commitment follows, deters or provokes the adversary, and is spent as bargaining power. Crises arise by chance, are played on beliefs about intervention, and make or break reputation. It knows one ally and one adversary and no learning about types.",
        "保護國與盟友權衡被拋棄與被牽連之恐懼，承諾隨之消長，或嚇阻或激怒對手，並消耗議價力。危機隨機發生，依各方對介入的看法而展開，其結果左右信譽。本模型僅含一盟友與一對手，不處理對行為者類型的學習。");

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => ["Snyder1984", "Snyder1997", "Benson2012", "Pressman2008", "Crawford2003", "Jervis1976"];

    /// <inheritdoc/>
    public (int Fewest, int Most) Actors => (2, 2);

    /// <inheritdoc/>
    public IReadOnlyList<ModelNoise> Noises { get; } =
    [
        new("commitment", Per.Actor, NoiseKind.Normal),
        new("crisis", Per.Model, NoiseKind.Uniform),
        new("challenger-belief", Per.Model, NoiseKind.Normal),
        new("ally-belief", Per.Model, NoiseKind.Normal),
        new("intervention", Per.Model, NoiseKind.Uniform),
    ];

    /// <inheritdoc/>
    public int States(int actors) => 6;

    /// <inheritdoc/>
    public void Run(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        block.Play(default(Equations));
    }
}
