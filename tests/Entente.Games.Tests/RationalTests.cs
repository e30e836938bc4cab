using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Games.Tests;

public sealed class RationalTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-3", "-3")]
    [InlineData("2/6", "1/3")]
    [InlineData("-4/2", "-2")]
    [InlineData("0.125", "1/8")]
    [InlineData("-0.50", "-1/2")]
    [InlineData("0/7", "0")]
    [InlineData("007", "7")]
    public void Text_is_read_exactly_and_printed_in_lowest_terms(string text, string printed) =>
        Assert.Equal(printed, Rational.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(" 1")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1e9")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1,5")]
    [InlineData("1\n")]
    [InlineData("٣")]
    [InlineData(null)]
    public void Anything_else_is_refused(string? text) => Assert.False(Rational.TryParse(text, out _));

    [Fact]
    public void A_hostile_length_is_refused() => Assert.False(Rational.TryParse(new string('9', 1_000_000), out _));

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Rational.Zero, default);
        Assert.Equal(new Rational(0, -5), default);
        Assert.Equal("0", default(Rational).ToString());
        Assert.Equal(BigInteger.One, default(Rational).Denominator);
    }

    [Fact]
    public void A_denominator_of_zero_is_refused()
    {
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 0));
        Assert.Throws<DivideByZeroException>(() => new Rational(1, 2) / 0);
    }

    [Fact]
    public void Arithmetic_keeps_the_laws_of_a_field() => Holds((x, y, z) =>
        x + y == y + x && x * y == y * x && (x + y) + z == x + (y + z) && (x * y) * z == x * (y * z)
        && x * (y + z) == (x * y) + (x * z) && x - x == 0 && (y == 0 || x / y * y == x));

    [Fact]
    public void Order_agrees_with_the_sign_of_the_difference() => Holds((x, y, _) =>
        x.CompareTo(y) == (x - y).Sign && (x < y) == (y > x) && (x <= y) == !(x > y)
        && Rational.Max(x, y) >= Rational.Min(x, y) && (x == y) == x.Equals((object)y) && (x != y || x.GetHashCode() == y.GetHashCode()));

    [Fact]
    public void Fractions_are_kept_in_lowest_terms_and_read_back() => Holds((x, y, z) =>
        Rational.Parse((x * y * z).ToString()) == x * y * z
        && BigInteger.GreatestCommonDivisor(x.Numerator, x.Denominator).IsOne && x.Denominator.Sign == 1);

    private static void Holds(Func<Rational, Rational, Rational, bool> law)
    {
        var any =
            from numerator in Gen.Choose(-60, 60)
            from denominator in Gen.Choose(1, 40)
            select new Rational(numerator, denominator);
        Prop.ForAll(any.ToArbitrary(), any.ToArbitrary(), any.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
