using Entente.Numerics;

namespace Entente.Ensembles.Calibration;

/// <summary>Priors by name.</summary>
public static class Prior
{
    /// <summary>Every value between two finite bounds alike.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are not finite and ascending.</exception>
    public static IPrior Uniform(double low, double high) =>
        double.IsFinite(low) && double.IsFinite(high - low) && low < high
            ? new UniformPrior(low, high)
            : throw new ArgumentOutOfRangeException(nameof(high), high, $"The range from {low} must be finite and ascending.");

    /// <summary>Every order of magnitude between two positive bounds alike: the density falls as 1 / x.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bounds are not finite, positive and ascending.</exception>
    public static IPrior LogUniform(double low, double high) =>
        low > 0 && double.IsFinite(high) && low < high
            ? new LogUniformPrior(low, high)
            : throw new ArgumentOutOfRangeException(nameof(high), high, $"The range from {low} must be positive, finite and ascending.");

    /// <summary>Normal.</summary>
    /// <param name="mean">Finite.</param>
    /// <param name="deviation">Standard deviation, positive and finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static IPrior Normal(double mean, double deviation) =>
        double.IsFinite(mean) && deviation > 0 && double.IsFinite(deviation)
            ? new NormalPrior(mean, deviation)
            : throw new ArgumentOutOfRangeException(nameof(deviation), deviation, "A standard deviation is positive and finite.");

    /// <summary>Exponential, of a positive finite mean.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The mean is out of range.</exception>
    public static IPrior Exponential(double mean) =>
        mean > 0 && double.IsFinite(mean)
            ? new ExponentialPrior(mean)
            : throw new ArgumentOutOfRangeException(nameof(mean), mean, "The mean of an exponential prior is positive and finite.");

    private sealed record UniformPrior(double Low, double High) : IPrior
    {
        public double Mean => (Low + High) / 2;

        public double Variance => (High - Low) * (High - Low) / 12;

        public double Density(double x) => x >= Low && x <= High ? 1 / (High - Low) : 0;

        public void Open(Span<double> values) => Links.Logit(values, Low, High);

        public void Close(Span<double> values)
        {
            Elementary.Logistic(values, values);
            Quantile(values);
        }

        public void Quantile(Span<double> draws) => Columns.Affine(High - Low, draws, Low, draws);
    }

    private sealed record LogUniformPrior(double Low, double High) : IPrior
    {
        private double Width => Elementary.Log(High / Low);

        public double Mean => (High - Low) / Width;

        public double Variance => (High * High - Low * Low) / (2 * Width) - Mean * Mean;

        public double Density(double x) => x >= Low && x <= High ? 1 / (x * Width) : 0;

        public void Open(Span<double> values)
        {
            Elementary.Log(values, values);
            Links.Logit(values, Elementary.Log(Low), Elementary.Log(High));
        }

        public void Close(Span<double> values)
        {
            Elementary.Logistic(values, values);
            Quantile(values);
        }

        public void Quantile(Span<double> draws)
        {
            Columns.Affine(Width, draws, Elementary.Log(Low), draws);
            Elementary.Exp(draws, draws);
            Columns.Clip(draws, Low, High, draws);
        }
    }

    private sealed record NormalPrior(double Mean, double Deviation) : IPrior
    {
        public double Variance => Deviation * Deviation;

        public double Density(double x)
        {
            var z = (x - Mean) / Deviation;
            return Elementary.Exp(-z * z / 2) / (Deviation * Math.Sqrt(2 * Math.PI));
        }

        public void Open(Span<double> values)
        {
        }

        public void Close(Span<double> values)
        {
        }

        public void Quantile(Span<double> draws)
        {
            Elementary.NormalQuantile(draws, draws);
            Columns.Affine(Deviation, draws, Mean, draws);
        }
    }

    private sealed record ExponentialPrior(double Mean) : IPrior
    {
        public double Variance => Mean * Mean;

        public double Density(double x) => x >= 0 ? Elementary.Exp(-x / Mean) / Mean : 0;

        public void Open(Span<double> values) => Links.Log(values);

        public void Close(Span<double> values) => Elementary.Exp(values, values);

        public void Quantile(Span<double> draws)
        {
            Columns.Subtract(1, draws, draws);
            Elementary.Log(draws, draws);
            Columns.Scale(draws, -Mean);
        }
    }
}
