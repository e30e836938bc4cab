
namespace Entente.Theories.Verdicts;

/// <summary>Shares of draws by verdict.</summary>
public static class Tally
{
    /// <summary>Stands for a draw in which there is no verdict; no reading has so many. It counts among all draws and for none of the verdicts.</summary>
    public const byte Undecided = byte.MaxValue;

    /// <summary>Share of draws of each verdict, by index.</summary>
    public static double[] Shares(byte[] verdicts, int kinds)
    {
        var shares = new double[kinds];
        for (var verdict = 0; verdict < kinds; verdict++)
        {
            shares[verdict] = Share(verdicts, verdict);
        }

        return shares;
    }

    /// <summary>Share of draws of one verdict.</summary>
    public static double Share(byte[] verdicts, int verdict) => (double)verdicts.AsSpan().Count((byte)verdict) / verdicts.Length;

    /// <summary>Index of the largest share; the first of equals.</summary>
    public static int Most(double[] shares) => Array.IndexOf(shares, shares.Max());
}
