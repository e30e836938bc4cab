using FsCheck;
using FsCheck.Fluent;

namespace Entente.Expressions.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void Canonical_text_reads_back_to_the_same_tree() =>
        Prop.ForAll(Trees.Any.ToArbitrary(), tree =>
            tree.ToString().Length > Expression.MaximumLength || Expression.Parse(tree.ToString()).Equals(tree))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Printing_what_was_read_is_stable() =>
        Prop.ForAll(Trees.Any.ToArbitrary(), tree =>
            tree.ToString().Length > Expression.MaximumLength || Expression.Parse(tree.ToString()).ToString() == tree.ToString())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Theory]
    [InlineData("((a))", "a")]
    [InlineData("1-(2-3)", "1 - (2 - 3)")]
    [InlineData("-(a+b)", "-(a + b)")]
    [InlineData("(a=b)=c", "(a = b) = c")]
    [InlineData("not(a and b)", "not (a and b)")]
    [InlineData("mean( a,b )", "mean(a, b)")]
    [InlineData("(not a)=b", "(not a) = b")]
    public void Canonical_text_keeps_only_the_parentheses_that_matter(string text, string canonical) =>
        Assert.Equal(canonical, Expression.Parse(text).ToString());

    [Fact]
    public void Any_text_gives_an_expression_or_an_error_inside_the_text() =>
        Prop.ForAll(Hostile.ToArbitrary(), text =>
            Expression.TryParse(text, out _, out var error) || (error.Position >= 0 && error.Position <= text.Length && error.Expected.Count > 0))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Gen<string> Hostile => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(text => text ?? ""),
        Gen.Elements("(", ")", ",", "a", "-", "not ", " and ", "\"", "1", ".", "1e9", "e", "<", "=", "!", "abs(", "\0", "\uD800", "é", "\n")
            .ListOf().Select(pieces => string.Concat(pieces)));
}
