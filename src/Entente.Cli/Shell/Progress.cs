using System.Diagnostics;
using System.Globalization;

namespace Entente.Cli.Shell;

/// <summary>A line of progress on a terminal, from the second second on; silent where nobody watches.</summary>
internal sealed class Progress(TextWriter error, bool watched) : IProgress<double>, IDisposable
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private readonly Lock _gate = new();
    private int _shown = -1;

    /// <inheritdoc/>
    public void Report(double value)
    {
        var percent = (int)(100 * value);
        lock (_gate)
        {
            if (!watched || _clock.Elapsed.TotalSeconds < 1 || percent <= _shown)
            {
                return;
            }

            _shown = percent;
            var left = _clock.Elapsed * ((1 - value) / Math.Max(value, 0.001));
            error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{percent,3} %  {left.TotalSeconds,4:F0} s left  (Ctrl-C stops) "));
        }
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_shown >= 0)
        {
            error.Write("\r" + new string(' ', 50) + "\r");
        }
    }
}

/// <summary>When a line of progress is due: from the second second on, and at most five times a second.</summary>
internal sealed class ProgressPace
{
    private const double Between = 0.2;

    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private double _next = 1;

    /// <summary>Whether it is due now.</summary>
    public bool IsDue()
    {
        var now = _clock.Elapsed.TotalSeconds;
        if (now < _next)
        {
            return false;
        }

        _next = now + Between;
        return true;
    }
}

/// <summary>Seconds since it was made: told to people and machines beside results, never in them.</summary>
internal sealed class Elapsed
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    /// <summary>Seconds, to the millisecond.</summary>
    public double Seconds => Math.Round(_clock.Elapsed.TotalSeconds, 3);
}
