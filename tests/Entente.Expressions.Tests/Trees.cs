using FsCheck;
using FsCheck.Fluent;

namespace Entente.Expressions.Tests;

/// <summary>Random trees, built without the parser, that keep to the language's bounds.</summary>
internal static class Trees
{
    internal static readonly string[] ScalarNames = ["treaty", "a", "missing", "zero"];
    internal static readonly string[] ColumnNames = ["threat", "common-threat", "B2"];

    /// <summary>Any tree, to be printed and read back; it need not have a value.</summary>
    internal static Gen<Expression> Any => Sized(4, Gen.OneOf(Literal, Word, Quoted));

    /// <summary>A tree over numbers only, so that it has a value.</summary>
    internal static Gen<Expression> Numeric => Sized(4, Gen.OneOf(Literal, Word));

    private static Gen<Expression> Literal =>
        Gen.OneOf(Gen.Choose(0, 12).Select(n => n / 4.0), ArbMap.Default.GeneratorFor<NormalFloat>().Select(n => Math.Abs(n.Item)))
            .Select(Expression (value) => new Number(value));

    private static Gen<Expression> Word =>
        Gen.Elements([.. ScalarNames, .. ColumnNames]).Select(Expression (name) => new Name(name));

    private static Gen<Expression> Quoted =>
        Gen.Elements("", "treaty", "a - b", "(", "同盟").Select(Expression (text) => new Text(text));

    private static Gen<Expression> Sized(int depth, Gen<Expression> leaf) =>
        depth == 0 ? leaf : Gen.Frequency((1, leaf), (4, Inner(Sized(depth - 1, leaf))));

    private static Gen<Expression> Inner(Gen<Expression> child) => Gen.OneOf(
        from op in Gen.Elements(Enum.GetValues<UnaryOperator>())
        from operand in child
        select (Expression)new Unary(op, operand),
        from op in Gen.Elements(Enum.GetValues<BinaryOperator>())
        from left in child
        from right in child
        select (Expression)new Binary(op, left, right),
        from function in Gen.Elements(BuiltIns.All.ToArray())
        from arguments in child.ArrayOf(Math.Min(function.MostArguments, Math.Max(function.LeastArguments, 3)))
        select (Expression)new Call(function.Name, arguments));
}
