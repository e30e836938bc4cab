namespace Entente.Cli.Commands.Game;

/// <summary>Finds the parts of the program that implement a seam.</summary>
internal static class Discovered
{
    /// <summary>One of each class that implements <typeparamref name="T"/>.</summary>
    public static IEnumerable<T> All<T>() => typeof(Discovered).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(T)))
        .Select(t => (T)Activator.CreateInstance(t)!);
}
