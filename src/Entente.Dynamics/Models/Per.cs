namespace Entente.Dynamics;

/// <summary>What a parameter, an output or a noise has one value for.</summary>
public enum Per
{
    /// <summary>One value for the whole model.</summary>
    Model,

    /// <summary>One value for each actor.</summary>
    Actor,

    /// <summary>One value for each directed pair (i, j); the places with i = j exist and mean nothing.</summary>
    Pair,
}

internal static class PerSlots
{
    internal static int Count(this Per per, int actors) => per switch
    {
        Per.Model => 1,
        Per.Actor => actors,
        _ => actors * actors,
    };

    /// <summary>The place of (i, j) among the values; i and j beyond what there is one value for are left out of account.</summary>
    internal static int Slot(this Per per, int i, int j, int actors) => per switch
    {
        Per.Model => 0,
        Per.Actor => i,
        _ => i * actors + j,
    };
}
