namespace Entente.Acceptance.Tests.Kit;

/// <summary>All tests that start processes: they take turns, so that a small machine is not asked to run them all at once.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class CommandLine : ICollectionFixture<Baseline>
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "command line";
}
