using Entente.Cases.Diagnostics;
using Entente.Tests.Kit;
using Entente.Theories.Files;

namespace Entente.Conformance.Tests.Kit;

/// <summary>The theories that the repository ships, read once.</summary>
internal static class Library
{
    public static readonly DiagnosticBag Faults = new();

    public static readonly TheoryLibrary Shipped = TheoryLibrary.Read(Repository.Root, Faults);

    /// <summary>Ids, for tests that walk all theories.</summary>
    public static TheoryData<string> Ids => [.. Shipped.Theories.Keys.Order(StringComparer.Ordinal)];
}
