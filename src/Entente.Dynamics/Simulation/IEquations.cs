using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

/// <summary>
/// The equations of a model, written for one draw; a pack carries several at once. Implement it as a struct without
/// fields, and mark both methods Hot.Loop, and the helpers
/// they call NoInlining besides, or AggressiveInlining where they are a line or two: unoptimised lanes are some fifty times slower, and a method into
/// which too much is inlined keeps everything in memory. No draw's value may depend on another draw.
/// </summary>
internal interface IEquations
{
    /// <summary>
    /// The output of which <see cref="Step"/> writes x where 1 / (1 + e^−x) is meant; the runner puts that in its place, columns at a time, which is several
    /// times as fast as a long chain within a step. Negative for none.
    /// </summary>
    static virtual int Logistic => -1;

    /// <summary>What is left of a step once <see cref="Logistic"/> stands.</summary>
    static virtual void Settle<T>(in Pack<T> draw)
        where T : struct, ILanes<T>
    {
    }

    /// <summary>Sets the states and writes the outputs of step 0; of the noises only those drawn once may be read.</summary>
    void Start<T>(in Pack<T> draw)
        where T : struct, ILanes<T>;

    /// <summary>Takes the states from one step to the next and writes all outputs of <see cref="Pack{T}.Step"/>.</summary>
    void Step<T>(in Pack<T> draw)
        where T : struct, ILanes<T>;
}
