namespace Entente.Expressions;

/// <summary>A function of the language itself.</summary>
public sealed record BuiltIn
{
    internal BuiltIn(string name, int least, int most, Func<IReadOnlyList<Value>, Value> apply) =>
        (Name, LeastArguments, MostArguments, Apply) = (name, least, most, apply);

    /// <summary>Its identifier, which no host call can take.</summary>
    public string Name { get; }

    /// <summary>The smallest number of arguments.</summary>
    public int LeastArguments { get; }

    /// <summary>The largest number of arguments; <see cref="int.MaxValue"/> where there is no limit but that of the expression.</summary>
    public int MostArguments { get; }

    internal Func<IReadOnlyList<Value>, Value> Apply { get; }

    internal string ArgumentRange =>
        MostArguments == LeastArguments ? $"{LeastArguments}"
        : MostArguments == int.MaxValue ? $"{LeastArguments}+"
        : $"{LeastArguments}-{MostArguments}";

    internal bool Accepts(int arguments) => arguments >= LeastArguments && arguments <= MostArguments;
}
