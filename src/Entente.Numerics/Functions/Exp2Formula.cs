using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Functions;

/// <summary>2^x: as <see cref="ExpFormula"/>, with x = k + r exact and 2^r = 1 + r ln 2 + r² Q(r), |r| ≤ 1/2.</summary>
internal readonly struct Exp2Formula : IUnary
{
    private const double Highest = 1025, Lowest = -1076;
    private const double Ln2 = 0.6931471805599453;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var clipped = TLanes.Select(TLanes.LessThan(TLanes.Of(Highest), x), TLanes.Of(Highest), x);
        clipped = TLanes.Select(TLanes.LessThan(clipped, TLanes.Of(Lowest)), TLanes.Of(Lowest), clipped);
        var k = Powers.Round(clipped);
        var r = clipped - k;
        var reduced = TLanes.Of(1) + (r * TLanes.Of(Ln2) + r * r * Q(r));
        return Powers.KeepNaN(x, Powers.Scale(reduced, k));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Q<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes>
    {
        var r2 = r * r;
        var r4 = r2 * r2;
        var a = TLanes.Of(0.24022650695910072) + TLanes.Of(0.0555041086648216) * r;
        var b = TLanes.Of(0.009618129107628479) + TLanes.Of(0.0013333558146416933) * r;
        var c = TLanes.Of(0.0001540353039337591) + TLanes.Of(1.5252733829839213e-05) * r;
        var d = TLanes.Of(1.3215486802905462e-06) + TLanes.Of(1.0178062443959398e-07) * r;
        var e = TLanes.Of(7.0548999554389264e-09) + TLanes.Of(4.454960975460706e-10) * r;
        var f = TLanes.Of(2.5725082444272935e-11);
        return a + b * r2 + (c + d * r2 + (e + f * r2) * r4) * r4;
    }
}
