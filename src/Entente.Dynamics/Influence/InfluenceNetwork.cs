using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>
/// A network of opinions: x moves towards the weighted mean q of the others' (DeGroot 1974), y remembers slowly how far they are from
/// full support, and z is a readiness that grows with x and shrinks with y:
/// q = Σ_j W_ij x_j / Σ_j W_ij; x' = clip(0.9 x + 0.1 q + 0.02 (y − z) + σ ε, 0, 1); y' = 0.95 y + 0.05 (1 − q);
/// z' = 1 / (1 + exp(−4 (x' − y'))), all of them from the opinions of the step before.
/// </summary>
/// <remarks>
/// Its coefficients are chosen to be a workload that other simulators can be compared on, and claim nothing about states.
/// The influence of an actor on itself is left out; one whom nobody influences has q = x. Weights that sum to the
/// smallest numbers there are lose digits.
/// </remarks>
public sealed class InfluenceNetwork : IModel
{
    /// <inheritdoc/>
    public string Id => "influence-network";

    /// <inheritdoc/>
    public Words Title => new("Network of mutual influence", "相互影響網絡");

    /// <inheritdoc/>
    public Words About => new(
        "Each opinion moves towards the weighted mean of the others, with two slower variables coupled to it. A workload for comparing simulators; its coefficients claim nothing about states.",
        "各行為者的意見向他者的加權平均靠攏，並與兩個較慢的變數連動。本模型用於比較模擬器的速度，其係數不代表對任何國家的主張。");

    /// <inheritdoc/>
    public IReadOnlyList<string> Sources => ["DeGroot1974"];

    /// <inheritdoc/>
    public (int Fewest, int Most) Actors => (1, 64);

    /// <inheritdoc/>
    public IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("weight", Per.Pair, 0, 1, 1, "1", new("How much the first listens to the second, before the weights are made to sum to 1.", "前者聽從後者的程度；使用前先標準化為總和 1。"), "DeGroot1974"),
        new("start", Per.Actor, 0, 1, 0.5, "1", new("Its opinion at the start.", "起始意見。"), "DeGroot1974"),
        new("disturbance", Per.Model, 0, 0.1, 0.01, "1", new("Standard deviation of what else moves an opinion in a step.", "每一步其他因素使意見變動的標準差。"), "DeGroot1974"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelOutput> Outputs { get; } =
    [
        new("opinion", Per.Actor, 0, 1, "1", new("Its opinion x: 0 is rejection, 1 full support.", "意見 x：0 為反對，1 為完全支持。")),
        new("estrangement", Per.Actor, 0, 1, "1", new("Its memory y of how far the others are from full support.", "對他者未予支持的記憶 y。")),
        new("readiness", Per.Actor, 0, 1, "1", new("Its readiness z to act.", "行動意願 z。")),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelNoise> Noises { get; } = [new("disturbance", Per.Actor, NoiseKind.Normal) { ScaledBy = "disturbance" }];

    /// <inheritdoc/>
    public int States(int actors) => actors * actors + actors;

    /// <inheritdoc/>
    public void Run(Block block) => block.Play(default(Equations));

    private readonly struct Equations : IEquations
    {
        private const int Weight = 0, Beginning = 1, Disturbance = 2;
        private const int X = 0, Y = 1, Z = 2;

        /// <summary>Readiness.</summary>
        public static int Logistic => Z;

        [MethodImpl(Hot.Loop)]
        public void Start<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            for (var i = 0; i < draw.Actors; i++)
            {
                SetShares(draw, i);
                draw.Write(X, i, draw.Parameter(Beginning, i));
                draw.Write(Y, i, T.Of(0.5));
                draw.Write(Z, i, T.Of(0.5));
            }
        }

        [MethodImpl(Hot.Loop)]
        public void Step<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            var actors = draw.Actors;
            var x = draw.Outputs(X);
            var means = draw.States(actors * actors);
            Strip<T>.Multiply(draw.States(0), x, means, actors);
            var y = draw.Outputs(Y);
            var z = draw.Outputs(Z);
            var noise = draw.Noises(0);
            var scale = draw.Parameter(Disturbance);
            for (var i = 0; i < actors; i++)
            {
                var drawn = 0.02 * (y[i] - z[i]) + scale * noise[i];
                var opinion = Fn.Unit(0.9 * x[i] + 0.1 * means[i] + drawn);
                var estrangement = 0.95 * y[i] + 0.05 * (1 - means[i]);
                x[i] = opinion;
                y[i] = estrangement;
                z[i] = 4 * (opinion - estrangement);
            }
        }

        /// <summary>The weights divided by their sum; all on itself where nobody has any.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void SetShares<T>(in Pack<T> draw, int i)
            where T : struct, ILanes<T>
        {
            var total = T.Of(0);
            for (var j = 0; j < draw.Actors; j++)
                if (j != i) total += draw.Parameter(Weight, i, j);
            var alone = Fn.Reaches(T.Of(0), total);
            var shares = draw.States(i * draw.Actors);
            for (var j = 0; j < draw.Actors; j++) shares[j] = j == i ? alone : draw.Parameter(Weight, i, j) / (total + alone);
        }
    }
}
