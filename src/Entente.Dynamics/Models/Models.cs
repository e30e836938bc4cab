namespace Entente.Dynamics;

/// <summary>The models of this library, found by reflection.</summary>
public static class Models
{
    /// <summary>Every model, sorted by id.</summary>
    public static IReadOnlyList<IModel> All { get; } =
    [
        .. typeof(IModel).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModel)))
            .Select(type => (IModel)Activator.CreateInstance(type)!)
            .OrderBy(model => model.Id, StringComparer.Ordinal),
    ];

    /// <summary>The model of that id; null if there is none.</summary>
    public static IModel? Find(string id) => All.FirstOrDefault(model => model.Id == id);
}
