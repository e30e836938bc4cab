namespace Entente.Dynamics;

/// <summary>
/// Trust between two states, each a security seeker or greedy (Kydd 2005): cooperation above a threshold of trust, costly first steps below it,
/// and beliefs that follow what is seen by Bayes' rule, with the likelihoods of the strategies that each expects. See
/// <see cref="TrustGame"/> for thresholds and <see cref="KyddEquations"/> for the beliefs.
/// </summary>
/// <remarks>
/// Playing the game again in every step, and holding beliefs of the second order as a point, are simplifications of this
/// library: Kydd's games have one round or two. What follows from them: two security seekers who know each other's fears stay where
/// they are; two of which one does not know how much it is feared take fear for greed, and spiral.
/// </remarks>
public sealed class KyddTrust : IModel
{
    private const string Book = "Kydd2005";

    /// <inheritdoc/>
    public string Id => "kydd-trust";

    /// <inheritdoc/>
    public Words Title => new("Kydd's model of trust and reassurance", "基德的信任與保證模型");

    /// <inheritdoc/>
    public Words About => new(
        "Two states do not know whether the other seeks security or more. They cooperate if trust is high enough, may take a costly first step if it is not, and learn from what they see, which is sometimes misread. The game is played anew in every step, which is a simplification.",
        "兩國不知對方追求的是安全還是擴張。信任夠高則合作；不足時可先作出有代價的讓步，並從所見（有時誤讀）更新信念。每一步重新進行一次賽局，此為簡化。");

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => [Book];

    /// <inheritdoc/>
    public (int Fewest, int Most) Actors => (2, 2);

    /// <inheritdoc/>
    public IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("trust", Per.Actor, 0.01, 0.99, 0.5, "1", new("The probability that it gives, at the start, to the other's being a security seeker.", "起始時認為對方屬安全追求者的機率。"), Book),
        new("trust-ascribed", Per.Actor, 0.01, 0.99, 0.5, "1", new("The trust that it believes the other to have in it, at the start.", "起始時認為對方對自己的信任程度（二階信念）。"), Book),
        new("exploitation-cost", Per.Actor, 0.05, 5, 1, "1", new("What being exploited costs it, where mutual cooperation is worth 1.", "遭對方占便宜的代價，以相互合作之值為 1。"), Book),
        new("temptation-secure", Per.Actor, 0, 0.99, 0.5, "1", new("What exploiting the other is worth to it if it is a security seeker.", "若為安全追求者，占對方便宜之值。"), Book),
        new("temptation-greedy", Per.Actor, 1.01, 3, 1.5, "1", new("What exploiting the other is worth to it if it is greedy.", "若為貪婪國家，占對方便宜之值。"), Book),
        new("security-seeker", Per.Actor, 0, 1, 1, "probability", new("The probability that it is in truth a security seeker.", "實際屬安全追求者的機率。"), Book),
        new("first-step", Per.Actor, 0, 1, 0, "share", new("The share of the stakes that it would put at risk to reassure the other; 0 for none.", "為取信對方而願先冒風險的利益份額；0 表示不作讓步。"), Book),
        new("misreading", Per.Model, 0.01, 0.3, 0.05, "probability", new("The probability that what one does is seen as its opposite.", "行動被看成相反的機率。"), Book),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelOutput> Outputs { get; } =
    [
        new("trust", Per.Actor, 0, 1, "1", new("The probability that it gives to the other's being a security seeker.", "認為對方屬安全追求者的機率。")),
        new("trust-ascribed", Per.Actor, 0, 1, "1", new("The trust that it believes the other to have in it.", "認為對方對自己的信任程度。")),
        new("cooperation", Per.Actor, 0, 1, "share", new("The share of the stakes that it cooperates with: 1 in full, that of its first step, or 0.", "以多少利益份額合作：全面為 1、先行讓步之份額、或 0。")),
        new("mutual-cooperation", Per.Model, 0, 1, "1", new("Whether both cooperate in full.", "雙方是否全面合作。")),
        new("needless-conflict", Per.Model, 0, 1, "1", new("Whether both seek security and yet do not both cooperate in full.", "雙方皆為安全追求者，卻未能全面合作。")),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelNoise> Noises { get; } =
    [
        new("type", Per.Actor, NoiseKind.Uniform, Once: true),
        new("misreading", Per.Actor, NoiseKind.Uniform),
    ];

    /// <inheritdoc/>
    public int States(int actors) => 0;

    /// <inheritdoc/>
    public void Run(Block block) => block.Play(default(KyddEquations));
}
