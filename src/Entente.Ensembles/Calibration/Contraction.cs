namespace Entente.Ensembles.Calibration;

/// <summary>How much the data have told about a parameter (Schad, Betancourt and Vasishth 2021).</summary>
/// <param name="Value">1 − posterior variance / prior variance: 1 where the data settle it, 0 where they say nothing, below 0 where they add doubt.</param>
public readonly record struct Contraction(double Value)
{
    /// <summary>What the number says.</summary>
    public ContractionReading Reading => Value switch
    {
        double.NaN => ContractionReading.Unknown,
        < -0.1 => ContractionReading.Wider,
        < 0.1 => ContractionReading.NothingLearnt,
        < 0.5 => ContractionReading.Little,
        < 0.9 => ContractionReading.Much,
        _ => ContractionReading.Settled,
    };
}

/// <summary>What a contraction says. The cuts are ours: there are no published ones.</summary>
public enum ContractionReading
{
    /// <summary>Fewer than two simulations were accepted.</summary>
    Unknown,

    /// <summary>The posterior is wider than the prior by more than a tenth of its variance: the data and the prior's centre pull apart.</summary>
    Wider,

    /// <summary>Within a tenth of the prior's variance: what is reported of the parameter is the prior.</summary>
    NothingLearnt,

    /// <summary>A tenth to a half of the variance is gone: the prior still speaks loudest.</summary>
    Little,

    /// <summary>A half to nine tenths of the variance is gone.</summary>
    Much,

    /// <summary>Nine tenths or more of the variance is gone: the data settle it.</summary>
    Settled,
}
