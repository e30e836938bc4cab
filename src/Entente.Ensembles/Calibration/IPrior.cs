namespace Entente.Ensembles.Calibration;

/// <summary>What was believed of a parameter before the data were looked at.</summary>
public interface IPrior
{
    /// <summary>Its expectation.</summary>
    double Mean { get; }

    /// <summary>Its variance, positive and finite: contraction is measured against it.</summary>
    double Variance { get; }

    /// <summary>Density at a value; 0 where the value is impossible.</summary>
    double Density(double x);

    /// <summary>Turns possible values into values of the whole line (a logit between bounds, a logarithm above one), in place.</summary>
    void Open(Span<double> values);

    /// <summary>Turns them back, in place.</summary>
    void Close(Span<double> values);

    /// <summary>Turns uniform draws of (0, 1) into draws of the prior, in place.</summary>
    void Quantile(Span<double> draws);
}
