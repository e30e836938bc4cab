namespace Entente.Dynamics;

/// <summary>
/// A hybrid of this library's making: armament that reacts as in Richardson (1960), through beliefs about motives as in Kydd (2005), under the
/// two variables of Jervis (1978), offence–defence balance and whether offensive and defensive postures can be told apart, and with motives, means and
/// information as in Glaser (2010). Published models are <see cref="Richardson"/> and <see cref="KyddTrust"/>; this one is nobody's.
/// </summary>
/// <remarks>
/// See <see cref="InsecurityEquations"/> for the equations. Three facts follow. With nothing learned (distinguishability 0) it is Richardson's with the reactions
/// k_i = ρ_i o (1 − p_i), so it settles if and only if k₁ k₂ &lt; a₁ a₂, within the means of both: a high advantage of the offence or low trust
/// alone can make it run. With learning, a security seeker who recognises a share e of the other's reaction as reaction gains trust if
/// ρ (1 − p) m (1 − e) &lt; G / 2, and loses it otherwise: fear that is not recognised reads as greed. A greedy state that also fears
/// the other (insecure greed) arms for both reasons, and the two cannot be told from its arms alone.
/// </remarks>
public sealed class InsecuritySpiral : IModel
{
    private const string Arms = "Richardson1960", Belief = "Kydd2005", World = "Jervis1978", Motive = "Glaser2010";

    /// <inheritdoc/>
    public string Id => "insecurity-spiral";

    /// <inheritdoc/>
    public Words Title => new("Spiral of insecurity (hybrid)", "不安全螺旋（混合模型）");

    /// <inheritdoc/>
    public Words About => new(
        "Two states arm against the arms of a rival whose motives they must guess. The advantage of the offence makes the rival's arms more frightening and greed more profitable; where offensive and defensive arms can be told apart, each learns of the other's motives. A hybrid of four published ideas.",
        "兩國面對動機不明的對手而擴軍。攻勢優勢使對方軍備更可怕、貪婪更有利；若攻防可以區分，雙方便能從軍備推知動機。此為四種已發表觀點的混合模型。");

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => [Arms, Belief, World, Motive];

    /// <inheritdoc/>
    public (int Fewest, int Most) Actors => (2, 2);

    /// <inheritdoc/>
    public IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("reaction", Per.Actor, 0, 2, 0.8, "1/year", new("How much it arms for each unit of the other's arms that it feels threatened by.", "所感受到的對方每一單位軍備威脅引起的擴軍程度。"), Arms),
        new("fatigue", Per.Actor, 0, 2, 0.3, "1/year", new("How much the burden of each unit of its own arms holds it back.", "自身每一單位軍備負擔所造成的節制。"), Arms),
        new("security-need", Per.Actor, 0, 5, 0.1, "arms/year", new("What it arms for its security whatever the rival does.", "與對手無關的安全需求所致擴軍。"), Motive),
        new("greed", Per.Actor, 0, 5, 0, "arms/year", new("What it arms, at full advantage of the offence, for other ends than security; 0 in a security seeker.", "攻勢完全占優時為安全以外目的而擴軍的程度；安全追求者為 0。"), Motive),
        new("means", Per.Actor, 1, 100, 50, "arms", new("The most that it can arm to.", "軍備上限（國力）。"), Motive),
        new("start", Per.Actor, 0, 1, 0.5, "arms", new("Its arms at the start.", "起始軍備。"), Arms),
        new("trust", Per.Actor, 0.01, 0.99, 0.5, "1", new("The probability that it gives, at the start, to the other's being a security seeker.", "起始時認為對方屬安全追求者的機率。"), Belief),
        new("empathy", Per.Actor, 0, 1, 0.5, "share", new("How much of the other's reaction it recognises as a reaction to itself.", "能將對方擴軍認作對己反應的比例。"), World),
        new("offence", Per.Model, 0, 1, 0.5, "1", new("The advantage of the offence: 0 all to the defence, 1 all to the offence.", "攻勢優勢：0 為守勢完全占優，1 為攻勢完全占優。"), World),
        new("distinguishability", Per.Model, 0, 1, 0.5, "1", new("How far offensive and defensive postures can be told apart.", "攻防態勢可區分的程度。"), World),
        new("greed-expected", Per.Model, 0.1, 5, 0.5, "arms/year", new("What a greedy state is expected to arm beyond its security, at full advantage of the offence.", "預期貪婪國家在攻勢完全占優時超出安全所需的擴軍。"), Motive),
        new("reading-error", Per.Model, 0.05, 2, 0.25, "arms", new("Standard deviation of what a step's armament is read to be.", "對每一步擴軍幅度判讀的標準差。"), Belief),
        new("disturbance", Per.Actor, 0, 0.5, 0.02, "arms", new("Standard deviation of what else moves its arms in a step.", "每一步其他因素所造成變動的標準差。"), Arms),
        new("step-length", Per.Model, 0.01, 1, 0.25, "year", new("Length of a step.", "每一步的時間長度。"), Arms),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelOutput> Outputs { get; } =
    [
        new("arms", Per.Actor, 0, 100, "arms", new("Its arms.", "軍備水準。")),
        new("trust", Per.Actor, 0, 1, "1", new("The probability that it gives to the other's being a security seeker.", "認為對方屬安全追求者的機率。")),
        new("threat", Per.Actor, 0, 200, "arms/year", new("What it arms out of fear of the other.", "因恐懼對方而擴軍的程度。")),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelNoise> Noises { get; } = [new("disturbance", Per.Actor, NoiseKind.Normal) { ScaledBy = "disturbance" }];

    /// <inheritdoc/>
    public int States(int actors) => InsecurityEquations.States;

    /// <inheritdoc/>
    public void Run(Block block) => block.Play(default(InsecurityEquations));
}
