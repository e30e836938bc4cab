using System.Globalization;
using Entente.Cases;
using Entente.Cli.Shell;
using Entente.Games;

namespace Entente.Cli.Commands.Game;

/// <summary>Watches a search: a line of progress on a terminal from the second second on, and the word to stop.</summary>
internal sealed class Watch(TextWriter error, bool watched, Language language, CancellationToken token) : IProgress<SearchProgress>, IDisposable
{
    private readonly ProgressPace _pace = new();
    private int _shown;

    /// <summary>Asks to stop.</summary>
    public CancellationToken Token => token;

    /// <summary>Limits and progress of a search.</summary>
    public SearchOptions Search => new() { Progress = this };

    /// <inheritdoc/>
    public void Report(SearchProgress value)
    {
        if (!watched || !_pace.IsDue())
        {
            return;
        }

        var line = language == Language.En
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Stage}: {value.Examined} examined, {value.Found} found  (Ctrl-C stops)")
            : string.Create(CultureInfo.InvariantCulture, $"{value.Stage}：已檢視 {value.Examined}，已找到 {value.Found}（Ctrl-C 停止）");
        error.Write("\r" + line.PadRight(_shown));
        _shown = line.Length;
    }

    /// <summary>Clears the line.</summary>
    public void Dispose()
    {
        if (_shown > 0)
        {
            error.Write("\r" + new string(' ', 2 * _shown) + "\r");
            _shown = 0;
        }
    }
}
