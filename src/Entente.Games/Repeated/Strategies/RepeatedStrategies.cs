namespace Entente.Games;

/// <summary>The published strategies that this library has, found by their types.</summary>
public static class RepeatedStrategies
{
    /// <summary>All of them by name; each has a source.</summary>
    public static IReadOnlyList<RepeatedStrategy> All { get; } =
    [
        .. typeof(RepeatedStrategies).Assembly.GetExportedTypes()
            .Where(type => type is { IsSealed: true, IsClass: true } && typeof(RepeatedStrategy).IsAssignableFrom(type) && type.GetConstructor([]) is not null)
            .Select(type => (RepeatedStrategy)Activator.CreateInstance(type)!)
            .OrderBy(strategy => strategy.Id, StringComparer.Ordinal),
    ];

    /// <summary>The strategy of a name in kebab case, or null.</summary>
    public static RepeatedStrategy? Find(string id) => All.FirstOrDefault(strategy => strategy.Id == id);
}
