using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Game;

/// <summary>A game worked out for one subject and year.</summary>
internal sealed class PlayedYear
{
    private readonly PlayedBody _body;

    /// <param name="body">The theory's reading.</param>
    /// <param name="theory">The theory.</param>
    /// <param name="subject">Who plays.</param>
    /// <param name="year">Year.</param>
    /// <param name="measures">What the case says.</param>
    /// <param name="whole">The same with every item, where these measures leave some out.</param>
    public PlayedYear(PlayedBody body, TheoryFile theory, Subject subject, int year, IMeasures measures, PlayedYear? whole = null)
    {
        (_body, Theory, Subject) = (body, theory, subject);
        Cast = whole?.Cast ?? Game.Cast.Of(subject, body.Variables, year, measures.Case);
        Reckoning = new Reckoning(body.Parameters, body.Figures, theory, subject, Cast, year, measures, whole?.Reckoning);
        Columns = new PlayColumns(body.Game, measures.Draws, Reckoning.Of, Reckoning.InBlocks, whole?.Columns);
    }

    /// <summary>The theory.</summary>
    public TheoryFile Theory { get; }

    /// <summary>Who plays.</summary>
    public Subject Subject { get; }

    /// <summary>Actors by variable.</summary>
    public IReadOnlyDictionary<string, string> Cast { get; }

    /// <summary>Figures and formulas.</summary>
    public Reckoning Reckoning { get; }

    /// <summary>Payoffs and chances.</summary>
    public PlayColumns Columns { get; }

    /// <summary>The verdicts, solved once; of what the report shows, only what the rules name is worked out for them.</summary>
    public byte[] Verdicts => field ??= _body.Verdicts(Reckoning, Columns);

    /// <summary>Items without which the verdicts could be others.</summary>
    public HashSet<string> Items => field ??= Reckoning.Items(_body.RuleNames);
}
