using System.Globalization;
using Entente.Numerics.Functions;
using Entente.Numerics.Lanes;

namespace Entente.Numerics.Tests;

public sealed class ElementaryTests
{
    public static TheoryData<string, double> Bounds => new()
    {
        { "exp", 1.0 }, { "exp2", 1.0 }, { "log", 1.0 }, { "logistic", 2.0 }, { "normal-quantile", 3.0 },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Values_lie_within_the_stated_units_in_the_last_place_of_high_precision_references(string name, double bound)
    {
        var worst = References(name).Max(reference => Distance(Scalar(name)(reference.Argument), reference.Value));
        Assert.True(worst <= bound, $"{name} is off by {worst} units in the last place.");
    }

    [Fact]
    public void The_edges_of_exp_are_exact()
    {
        Assert.Equal(1, Elementary.Exp(0));
        Assert.Equal(0, Elementary.Exp(double.NegativeInfinity));
        Assert.Equal(double.PositiveInfinity, Elementary.Exp(double.PositiveInfinity));
        Assert.Equal(double.PositiveInfinity, Elementary.Exp(709.79));
        Assert.True(double.IsNaN(Elementary.Exp(double.NaN)));
        Assert.Equal(5e-324, Elementary.Exp(-745.13));
        Assert.Equal(0, Elementary.Exp(-745.14));
    }

    [Fact]
    public void Exp2_is_exact_at_every_integer()
    {
        for (var k = -1080; k <= 1030; k++) Assert.Equal(Math.ScaleB(1, k), Elementary.Exp2(k));
    }

    [Fact]
    public void The_edges_of_log_are_exact()
    {
        Assert.Equal(0, Elementary.Log(1));
        Assert.Equal(double.NegativeInfinity, Elementary.Log(0));
        Assert.Equal(double.NegativeInfinity, Elementary.Log(-0.0));
        Assert.Equal(double.PositiveInfinity, Elementary.Log(double.PositiveInfinity));
        Assert.True(double.IsNaN(Elementary.Log(-1)));
        Assert.True(double.IsNaN(Elementary.Log(double.NegativeInfinity)));
        Assert.True(double.IsNaN(Elementary.Log(double.NaN)));
    }

    [Fact]
    public void The_edges_of_the_logistic_function_are_exact()
    {
        Assert.Equal(0.5, Elementary.Logistic(0));
        Assert.Equal(1, Elementary.Logistic(double.PositiveInfinity));
        Assert.Equal(0, Elementary.Logistic(double.NegativeInfinity));
        Assert.True(double.IsNaN(Elementary.Logistic(double.NaN)));
    }

    [Fact]
    public void The_edges_of_the_normal_quantile_are_exact()
    {
        Assert.Equal(0, Elementary.NormalQuantile(0.5));
        Assert.Equal(double.NegativeInfinity, Elementary.NormalQuantile(0));
        Assert.Equal(double.PositiveInfinity, Elementary.NormalQuantile(1));
        Assert.True(double.IsNaN(Elementary.NormalQuantile(-0.1)));
        Assert.True(double.IsNaN(Elementary.NormalQuantile(1.1)));
        Assert.True(double.IsNaN(Elementary.NormalQuantile(double.NaN)));
    }

    [Fact]
    public void Every_width_gives_the_bits_of_the_single_value_on_any_bit_pattern()
    {
        SameAtEveryWidth(default(ExpFormula), Elementary.Exp);
        SameAtEveryWidth(default(Exp2Formula), Elementary.Exp2);
        SameAtEveryWidth(default(LogFormula), Elementary.Log);
        SameAtEveryWidth(default(LogisticFormula), Elementary.Logistic);
        SameAtEveryWidth(default(NormalQuantileFormula), Elementary.NormalQuantile);
    }

    private static void SameAtEveryWidth<TFormula>(TFormula formula, Func<double, double> scalar)
        where TFormula : struct, IUnary
    {
        var patterns = Battery.BitPatterns(20_001);
        double[] x = [.. patterns, .. patterns.Select(p => p % 1), .. patterns.Select(p => p % 800), double.NaN, 0, -0.0, 5e-324];
        var expected = x.Select(value => BitConverter.DoubleToInt64Bits(scalar(value))).ToArray();
        Assert.Equal(expected, Bits<TFormula, Lanes2>(formula, x));
        Assert.Equal(expected, Bits<TFormula, Lanes4>(formula, x));
        Assert.Equal(expected, Bits<TFormula, Lanes4x2>(formula, x));
        Assert.Equal(expected, Bits<TFormula, Lanes8>(formula, x));
    }

    private static long[] Bits<TFormula, TLanes>(TFormula formula, double[] x)
        where TFormula : struct, IUnary
        where TLanes : struct, ILanes<TLanes>
    {
        var into = new double[x.Length];
        Kernel.Run<TFormula, TLanes>(formula, x, into);
        return [.. into.Select(BitConverter.DoubleToInt64Bits)];
    }

    private static Func<double, double> Scalar(string name) => name switch
    {
        "exp" => Elementary.Exp,
        "exp2" => Elementary.Exp2,
        "log" => Elementary.Log,
        "logistic" => Elementary.Logistic,
        _ => Elementary.NormalQuantile,
    };

    private static IEnumerable<(double Argument, double Value)> References(string name)
    {
        using var reader = new StreamReader(typeof(ElementaryTests).Assembly.GetManifestResourceStream("elementary.csv")!);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split(',');
            if (fields[0] == name) yield return (FromHex(fields[1]), FromHex(fields[2]));
        }
    }

    private static double FromHex(string text) =>
        BitConverter.UInt64BitsToDouble(ulong.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    /// <summary>Doubles between the value and the reference, counting the reference's own rounding as none.</summary>
    private static double Distance(double value, double reference) =>
        value.Equals(reference) ? 0 : Math.Abs((double)(Ordinal(value) - Ordinal(reference)));

    private static long Ordinal(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        return bits < 0 ? long.MinValue - bits : bits;
    }
}
