using Entente.Cases;

namespace Entente.Theories.Measures;

/// <summary>
/// Weight of a claim by its STANAG 2511 grade. The standard orders the grades and gives no numbers; the letters and
/// digits are taken at equal steps (A = 1 … E = 0.2; 1 = 1 … 5 = 0.2). F and 6 say "cannot be judged", not "worst":
/// they weigh 0.5.
/// </summary>
public static class GradeWeight
{
    private static readonly double[] Steps = [1.0, 0.8, 0.6, 0.4, 0.2, 0.5];

    /// <summary>Weight in (0, 1].</summary>
    public static double Of(Grade grade) => Steps[grade.Reliability - 'A'] * Steps[grade.Credibility - 1];
}
