using Entente.Expressions;
using Entente.Theories.Forms.Cascade;

namespace Entente.Theories.Forms.Crisis;

/// <summary>What is told of the years ahead, draw by draw.</summary>
internal static class CrisisColumns
{
    /// <summary>Crises up to and with the one that ends in war.</summary>
    public const string Crises = "crises";

    /// <summary>1 where there is a crisis.</summary>
    public const string AnyCrisis = "crisis";

    /// <summary>1 where one ends in war.</summary>
    public const string War = "war";

    /// <summary>1 where the challenger attacks.</summary>
    public const string Attacked = "attacked";

    /// <summary>1 where the ally brings the war on.</summary>
    public const string Provoked = "provoked";

    /// <summary>1 where war comes though nobody wants it.</summary>
    public const string Accident = "by-accident";

    /// <summary>The year ahead in which war comes; 0 where none does.</summary>
    public const string YearOfWar = "year-of-war";

    /// <summary>Actors in the war beside the two; 0 without war.</summary>
    public const string DrawnIn = WarColumns.DrawnIn;

    /// <summary>Those of them on the side of the ally.</summary>
    public const string WithAlly = "with-ally";

    /// <summary>Those on the side of the challenger.</summary>
    public const string WithChallenger = "with-challenger";

    /// <summary>All names.</summary>
    public static readonly string[] Names = [Crises, AnyCrisis, War, Attacked, Provoked, Accident, YearOfWar, DrawnIn, WithAlly, WithChallenger, WarColumns.BothSides];

    /// <summary>A column of what holds for bytes.</summary>
    public static Value Where(byte[] bytes, Func<byte, bool> holds)
    {
        double[] known = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(b => holds((byte)b) ? 1.0 : 0)];
        return Value.OfColumn(Looked(bytes, known));
    }

    /// <summary>A column of bytes as numbers.</summary>
    public static Value Of(byte[] bytes) => Value.OfColumn(Looked(bytes, Itself));

    private static readonly double[] Itself = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(b => (double)b)];

    private static double[] Looked(byte[] bytes, double[] known)
    {
        var column = Entente.Numerics.LentColumns.Take(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            column[i] = known[bytes[i]];
        }

        return column;
    }
}
