using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>
/// Richardson's arms race of two (Richardson 1960): each arms in proportion to the other's arms, is held back in proportion to
/// its own, and is moved by a grievance that does not depend on arms:
/// x₁' = x₁ + h (k₁ x₂ − a₁ x₁ + g₁) + σ ε₁, and the same with 1 and 2 exchanged.
/// </summary>
/// <remarks>
/// Richardson's own equations are in continuous time (h → 0): the race settles if and only if k₁ k₂ &lt; a₁ a₂, at
/// x₁* = (a₂ g₁ + k₁ g₂) / (a₁ a₂ − k₁ k₂). In steps of length h it settles if and only if, besides,
/// h (a₁ + a₂ + √((a₁ − a₂)² + 4 k₁ k₂)) &lt; 4, as the eigenvalues of the step are 1 + h λ with λ = (−(a₁ + a₂) ± √…) / 2, both real.
/// Arms may be negative, which Richardson reads as cooperation; nothing is cut off.
/// </remarks>
public sealed class Richardson : IModel
{
    /// <inheritdoc/>
    public string Id => "richardson";

    /// <inheritdoc/>
    public Words Title => new("Richardson's arms race", "李察遜軍備競賽模型");

    /// <inheritdoc/>
    public Words About => new(
        "Each side arms in reaction to the other, is held back by the burden of its own arms, and carries a grievance. It settles when the product of the reactions is below the product of the burdens. The model is linear and cuts nothing off: arms may become negative, which Richardson reads as cooperation, and where it does not settle they grow without end. It knows no strategy, no information and no war.",
        "雙方各自因對方軍備而擴軍，因自身負擔而受節制，並各有不因軍備而生的積怨。反應係數之積小於負擔係數之積時，競賽趨於平衡。模型為線性且無上下限：軍備可為負值，Richardson 解為合作；不趨於平衡時則無限增減。本模型不處理策略、資訊與戰爭。");

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => ["Richardson1960"];

    /// <inheritdoc/>
    public (int Fewest, int Most) Actors => (2, 2);

    /// <inheritdoc/>
    public IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("reaction", Per.Actor, 0, 2, 0.3, "1/year", new("How much it arms for each unit that the other has.", "對方每一單位軍備所引起的擴軍程度。"), "Richardson1960"),
        new("fatigue", Per.Actor, 0, 2, 0.4, "1/year", new("How much the burden of each unit of its own arms holds it back.", "自身每一單位軍備的負擔所造成的節制。"), "Richardson1960"),
        new("grievance", Per.Actor, -5, 5, 0.1, "arms/year", new("What moves it to arm, or not to, whatever the other has; good will is negative.", "與對方軍備無關的擴軍動機；善意為負值。"), "Richardson1960"),
        new("start", Per.Actor, -10, 10, 1, "arms", new("Its arms at the start.", "起始軍備。"), "Richardson1960"),
        new("disturbance", Per.Actor, 0, 1, 0, "arms", new("Standard deviation of what else moves its arms in a step.", "每一步其他因素所造成變動的標準差。"), "Richardson1960"),
        new("step-length", Per.Model, 0.01, 1, 0.25, "year", new("Length of a step.", "每一步的時間長度。"), "Richardson1960"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelOutput> Outputs { get; } =
    [
        new("arms", Per.Actor, double.NegativeInfinity, double.PositiveInfinity, "arms", new("Its arms.", "軍備水準。")),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelNoise> Noises { get; } = [new("disturbance", Per.Actor, NoiseKind.Normal) { ScaledBy = "disturbance" }];

    /// <inheritdoc/>
    public int States(int actors) => 0;

    /// <inheritdoc/>
    public void Run(Block block) => block.Play(default(Equations));

    private readonly struct Equations : IEquations
    {
        private const int Reaction = 0, Fatigue = 1, Grievance = 2, Beginning = 3, Disturbance = 4, Length = 5;

        [MethodImpl(Hot.Loop)]
        public void Start<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            for (var i = 0; i < 2; i++) draw.Write(0, i, draw.Parameter(Beginning, i));
        }

        [MethodImpl(Hot.Loop)]
        public void Step<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            var (first, second) = (draw.Read(0, 0), draw.Read(0, 1));
            draw.Write(0, 0, Next(draw, 0, first, second));
            draw.Write(0, 1, Next(draw, 1, second, first));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static T Next<T>(in Pack<T> draw, int i, T own, T other)
            where T : struct, ILanes<T>
        {
            var change = draw.Parameter(Reaction, i) * other - draw.Parameter(Fatigue, i) * own + draw.Parameter(Grievance, i);
            return own + draw.Parameter(Length) * change + draw.Parameter(Disturbance, i) * draw.Noise(0, i);
        }
    }
}
