using System.Runtime.CompilerServices;
using Entente.Numerics;
using Entente.Theories.Files;
using Entente.Theories.Measures;

namespace Entente.Theories.Forms.Game;

/// <summary>The games last asked for as they are with every item, so that a judgement without one of them works out only what the item has to do with.</summary>
internal sealed class KeptGames
{
    /// <summary>
    /// Kept for so many draws at most: the influence of each item is measured on no more. (Fewer than <see cref="Numerics.LentColumns.Many"/>, beyond which
    /// payoffs are worked out anew as they are read, so that nothing would be gained.)
    /// </summary>
    private const int MostDraws = 4_000;

    /// <summary>Kept at most: the years of the few units that are worked on at a time.</summary>
    private const int MostGames = 32;

    private static readonly HashSet<string> Nothing = [];
    private static readonly ConditionalWeakTable<object, KeptGames> Kept = [];
    private readonly Lock _gate = new();
    private readonly LinkedList<(int Year, PlayedBody Body, PlayedYear Played)> _latestFirst = new();

    /// <summary>The game with every item; null where that is asked for itself, or where it is not known what is left out.</summary>
    public static PlayedYear? Of(PlayedBody body, TheoryFile theory, Subject subject, int year, IMeasures measures) =>
        measures.Draws > MostDraws || measures.Whole is not IMeasures whole || ReferenceEquals(whole, measures) || measures.Alters(Nothing)
            ? null
            : Kept.GetOrCreateValue(whole).Find(body, theory, subject, year, whole);

    private PlayedYear Find(PlayedBody body, TheoryFile theory, Subject subject, int year, IMeasures whole)
    {
        lock (_gate)
        {
            for (var node = _latestFirst.First; node is not null; node = node.Next)
            {
                if (node.Value.Year == year && ReferenceEquals(node.Value.Body, body) && ReferenceEquals(node.Value.Played.Subject, subject) && ReferenceEquals(node.Value.Played.Theory, theory))
                {
                    _latestFirst.Remove(node);
                    _latestFirst.AddFirst(node);
                    return node.Value.Played;
                }
            }
        }

        var played = Lasting(body, theory, subject, year, whole);
        lock (_gate)
        {
            _latestFirst.AddFirst((year, body, played));
            if (_latestFirst.Count > MostGames)
            {
                _latestFirst.RemoveLast();
            }
        }

        return played;
    }

    /// <summary>The columns outlive the piece of work that first asked for them; what the verdicts take besides does not.</summary>
    private static PlayedYear Lasting(PlayedBody body, TheoryFile theory, Subject subject, int year, IMeasures whole)
    {
        PlayedYear played;
        using (LentColumns.Keep())
        {
            played = new PlayedYear(body, theory, subject, year, whole);
            _ = played.Columns.Decided; // asks for every chance
        }

        _ = (played.Verdicts, played.Items);
        return played;
    }
}
