namespace Entente.Architecture.Tests.Kit;

/// <summary>The order of ARCHITECTURE.md: a project may use those above it.</summary>
internal static class Layers
{
    public static readonly string[] Order =
        [.. new[] { "Numerics", "Expressions", "Games", "Networks", "Dynamics", "Ensembles", "Cases", "Theories", "Analysis", "Datasets", "Reports", "Cli", "Server" }
            .Select(n => $"Entente.{n}")];

    public static readonly string[] Hosts = ["Entente.Cli", "Entente.Server"];

    /// <summary>Know nothing of cases, theories or alliances, and could be used without them.</summary>
    public static readonly string[] GroundFloor = ["Entente.Numerics", "Entente.Expressions", "Entente.Games", "Entente.Networks", "Entente.Dynamics"];

    public static int Of(string project) => Array.IndexOf(Order, project);
}
