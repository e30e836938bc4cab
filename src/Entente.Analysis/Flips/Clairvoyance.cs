using Entente.Theories.Verdicts;

namespace Entente.Analysis.Flips;

/// <summary>
/// What it is worth to learn beforehand whether something is sound (value of clairvoyance, Howard 1966), for somebody who names one
/// answer and wants to be right. Without knowing, the answer best on the whole is named; knowing, the best in each of the two cases.
/// </summary>
/// <param name="Sound">Share of draws of each answer as things stand, 0–1.</param>
/// <param name="Unsound">The same in the same draws with it left out.</param>
/// <param name="Doubt">Chance d that it is unsound, 0–1.</param>
internal sealed record Clairvoyance(double[] Sound, double[] Unsound, double Doubt)
{
    /// <summary>Chance to be right without knowing: max over answers of (1−d) P + d P′.</summary>
    public double Uninformed => Sound.Zip(Unsound, Mixed).Max();

    /// <summary>
    /// Chance to be right when knowing: (1−d) max P + d max P′. Rounding is monotone, so it never comes out below <see cref="Uninformed"/>,
    /// and equals it to the bit where one answer is best in both cases.
    /// </summary>
    public double Informed => Mixed(Sound.Max(), Unsound.Max());

    /// <summary>Index of the best answer with it left out: <paramref name="present"/> where no other is better, else the first of the best.</summary>
    public int BestUnsound(int present) => Unsound[present] == Unsound.Max() ? present : Tally.Most(Unsound);

    private double Mixed(double sound, double unsound) => ((1 - Doubt) * sound) + (Doubt * unsound);
}
