namespace Entente.Theories.Forms;

/// <summary>The forms there are: every public class of this assembly that implements <see cref="IForm"/>.</summary>
public static class FormCatalogue
{
    /// <summary>Forms by id.</summary>
    public static IReadOnlyDictionary<string, IForm> All { get; } = typeof(FormCatalogue).Assembly.GetExportedTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IForm)))
        .Select(t => (IForm)Activator.CreateInstance(t)!)
        .ToDictionary(f => f.Id, StringComparer.Ordinal);
}
