using Draws = System.Runtime.Intrinsics.Vector256<ulong>;

namespace Entente.Networks.Cascades;

/// <summary>Runs 256 draws at a time, four words of bits; keeps its arrays from one four to the next.</summary>
internal sealed class Wave
{
    private readonly CascadeNetwork _network;
    private readonly Attack _attack;
    private readonly LiveLinks _live;
    private readonly Change? _change;
    private readonly Link[] _links;
    private readonly Draws[] _ours, _theirs, _hit, _victim, _barred, _spent;
    private readonly Draws[] _pullOurs, _pullTheirs, _strikeOurs, _strikeTheirs, _newOurs, _newTheirs, _firedOurs, _firedTheirs;
    private readonly List<int> _changed = [], _inside = [], _touched = [], _fired = [];
    private readonly bool[] _isTouched, _isInside, _isChanged;

    public Wave(CascadeNetwork network, Attack attack, LiveLinks live, Change? change)
    {
        (_network, _attack, _live, _change, _links) = (network, attack, live, change, [.. network.Links]);
        Draws[] Row() => new Draws[network.Actors];
        Draws[] Each() => new Draws[_links.Length];
        (_ours, _theirs, _hit, _victim, _barred, _spent, _firedOurs, _firedTheirs) = (Row(), Row(), Row(), Row(), Row(), Each(), Each(), Each());
        (_pullOurs, _pullTheirs, _strikeOurs, _strikeTheirs, _newOurs, _newTheirs) = (Row(), Row(), Row(), Row(), Row(), Row());
        (_isTouched, _isInside, _isChanged) = (new bool[network.Actors], new bool[network.Actors], new bool[network.Actors]);
    }

    /// <summary>Words that are run at once.</summary>
    public static int Words => Draws.Count;

    /// <summary>Runs the draws of four words, or of those that there are, to their end.</summary>
    public void Run(int word, Spread into)
    {
        Begin(word, _live.Valid(word));
        while (_changed.Count > 0)
        {
            Fire(word);
            Resolve();
            Attribute(word, into);
            Advance();
        }

        foreach (var actor in _inside)
        {
            into.Keep(word, actor, _ours[actor], _theirs[actor]);
        }
    }

    private void Begin(int word, Draws draws)
    {
        foreach (var row in new[] { _ours, _theirs, _hit, _victim, _barred, _spent })
        {
            row.AsSpan().Clear();
        }

        _isInside.AsSpan().Clear();
        _inside.Clear();
        _changed.Clear();
        (_ours[_attack.Attacked], _theirs[_attack.Attacker]) = (draws, draws);
        var provoked = _attack.Provoked.IsEmpty ? Draws.Zero : LiveLinks.Four(_attack.Provoked.Span, word) & draws;
        (_hit[_attack.Attacked], _victim[_attack.Attacked]) = (draws & ~provoked, draws & ~provoked);
        (_hit[_attack.Attacker], _victim[_attack.Attacker]) = (provoked, provoked);
        foreach (var actor in new[] { _attack.Attacked, _attack.Attacker })
        {
            _inside.Add(actor);
            _isInside[actor] = true;
            _changed.Add(actor);
        }
    }

    /// <summary>Gives every link its chance whose case arises now.</summary>
    private void Fire(int word)
    {
        _fired.Clear();
        foreach (var actor in _changed)
        {
            foreach (var link in _network.Of(actor))
            {
                Try(link, word);
            }
        }

        _changed.Clear();
    }

    private void Try(int index, int word)
    {
        var link = _links[index];
        var open = LiveLinks.Four(_live.Of(index), word) & ~_spent[index] & Met(index, link);
        var (ours, theirs) = (open & _ours[link.Other], open & _theirs[link.Other]);
        if (link.Facing is { } enemy)
        {
            (ours, theirs) = (ours & _theirs[enemy], theirs & _ours[enemy]);
        }

        _spent[index] |= ours | theirs;
        var free = ~(_ours[link.Joiner] | _theirs[link.Joiner]);
        if (((ours | theirs) & free) != Draws.Zero)
        {
            Pull(index, link, ours & free, theirs & free);
        }
    }

    /// <summary>The draws in which the case of a link has arisen, the side left open.</summary>
    private Draws Met(int index, Link link)
    {
        var when = _change is { } change && change.Link == index ? change.When : link.When;
        return when switch
        {
            null => Draws.Zero,
            Trigger.InWar => Draws.AllBitsSet,
            Trigger.Attacked => _hit[link.Other],
            Trigger.DrawnIn => _hit[link.Other] & ~_victim[link.Other],
            _ => _victim[link.Other],
        };
    }

    private void Pull(int index, Link link, Draws ours, Draws theirs)
    {
        var joiner = link.Joiner;
        if (link.Strike)
        {
            (ours, theirs) = (theirs, ours);
            _strikeOurs[joiner] |= ours;
            _strikeTheirs[joiner] |= theirs;
        }
        else
        {
            (ours, theirs) = (ours & ~_barred[joiner], theirs & ~_barred[joiner]);
            _pullOurs[joiner] |= ours;
            _pullTheirs[joiner] |= theirs;
        }

        _fired.Add(index);
        (_firedOurs[index], _firedTheirs[index]) = (ours, theirs); // once a round: what has had its chance is spent
        if (!_isTouched[joiner])
        {
            _isTouched[joiner] = true;
            _touched.Add(joiner);
        }
    }

    /// <summary>Decides who joins which side.</summary>
    private void Resolve()
    {
        foreach (var joiner in _touched)
        {
            var struck = _strikeOurs[joiner] | _strikeTheirs[joiner];
            var (one, other) = (_pullOurs[joiner] & ~struck, _pullTheirs[joiner] & ~struck);
            _newOurs[joiner] = (_strikeOurs[joiner] & ~_strikeTheirs[joiner]) | (one & ~other);
            _newTheirs[joiner] = (_strikeTheirs[joiner] & ~_strikeOurs[joiner]) | (other & ~one);
            _barred[joiner] |= (_strikeOurs[joiner] & _strikeTheirs[joiner]) | (one & other);
            _victim[joiner] |= struck & (_newOurs[joiner] | _newTheirs[joiner]);
        }
    }

    /// <summary>Names the link that dragged each newcomer in: the first listed of those that pull to the side joined.</summary>
    private void Attribute(int word, Spread into)
    {
        _fired.Sort();
        foreach (var index in _fired)
        {
            var (ours, theirs) = (_firedOurs[index], _firedTheirs[index]);
            var joiner = _links[index].Joiner;
            var draws = ((ours & _newOurs[joiner]) | (theirs & _newTheirs[joiner])) & ~(_ours[joiner] | _theirs[joiner]);
            if (draws == Draws.Zero)
            {
                continue;
            }

            into.KeepBy(word, index, draws);
            _ours[joiner] |= draws & _newOurs[joiner];
            _theirs[joiner] |= draws & _newTheirs[joiner];
        }
    }

    /// <summary>Marks what the newcomers change: themselves, and all who have a new enemy.</summary>
    private void Advance()
    {
        var (toOurs, toTheirs) = (Draws.Zero, Draws.Zero);
        foreach (var joiner in _touched)
        {
            toOurs |= _newOurs[joiner];
            toTheirs |= _newTheirs[joiner];
            if ((_newOurs[joiner] | _newTheirs[joiner]) != Draws.Zero)
            {
                Enter(joiner);
            }

            (_pullOurs[joiner], _pullTheirs[joiner], _strikeOurs[joiner], _strikeTheirs[joiner]) = (Draws.Zero, Draws.Zero, Draws.Zero, Draws.Zero);
            (_newOurs[joiner], _newTheirs[joiner], _isTouched[joiner]) = (Draws.Zero, Draws.Zero, false);
        }

        _touched.Clear();
        if ((toOurs | toTheirs) != Draws.Zero)
        {
            Alarm(toOurs, toTheirs);
        }

        foreach (var actor in _changed)
        {
            _isChanged[actor] = false;
        }
    }

    private void Enter(int joiner)
    {
        if (!_isInside[joiner])
        {
            _isInside[joiner] = true;
            _inside.Add(joiner);
        }

        Mark(joiner);
    }

    private void Alarm(Draws toOurs, Draws toTheirs)
    {
        foreach (var actor in _inside)
        {
            var hit = ((_ours[actor] & toTheirs) | (_theirs[actor] & toOurs) | _victim[actor]) & ~_hit[actor];
            if (hit != Draws.Zero)
            {
                _hit[actor] |= hit;
                Mark(actor);
            }
        }
    }

    private void Mark(int actor)
    {
        if (!_isChanged[actor])
        {
            _isChanged[actor] = true;
            _changed.Add(actor);
        }
    }
}
