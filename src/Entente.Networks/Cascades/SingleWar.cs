namespace Entente.Networks.Cascades;

/// <summary>One war, with a given set of live links: as the rounds of <see cref="Cascade"/> are described, word for word.</summary>
/// <param name="Side">By actor: 1 with the attacked, −1 with the attacker, 0 out.</param>
/// <param name="By">By actor: the link that dragged it in; null for the two who began and for those outside.</param>
internal sealed record SingleWar(int[] Side, int?[] By)
{
    public static SingleWar Of(CascadeNetwork network, Attack attack, Func<int, bool> isLive)
    {
        var war = new State(network, attack);
        while (war.Round(isLive))
        {
        }

        return new SingleWar(war.Side, war.By);
    }

    private sealed class State(CascadeNetwork network, Attack attack)
    {
        private readonly HashSet<int> _hadItsChance = [];
        private readonly HashSet<int> _barred = [];
        private readonly HashSet<int> _victims = [Victim(attack)];
        private readonly HashSet<int> _attacked = [Victim(attack)];

        public int[] Side { get; } = [.. Enumerable.Range(0, network.Actors).Select(a => a == attack.Attacked ? 1 : a == attack.Attacker ? -1 : 0)];

        public int?[] By { get; } = new int?[network.Actors];

        public bool Round(Func<int, bool> isLive)
        {
            var arisen = Enumerable.Range(0, network.Links.Count).Where(l => isLive(l) && !_hadItsChance.Contains(l) && HasArisen(network.Links[l])).ToArray();
            _hadItsChance.UnionWith(arisen);
            var newcomers = arisen.GroupBy(l => network.Links[l].Joiner).Where(g => Side[g.Key] == 0)
                .Select(g => (Actor: g.Key, Joined: Decide(g.Key, [.. g])))
                .Where(n => n.Joined.Side != 0)
                .ToArray();
            foreach (var (actor, joined) in newcomers)
            {
                (Side[actor], By[actor]) = joined;
            }

            foreach (var actor in Enumerable.Range(0, network.Actors).Where(a => Side[a] != 0 && (_victims.Contains(a) || newcomers.Any(n => n.Joined.Side == -Side[a]))))
            {
                _attacked.Add(actor);
            }

            return newcomers.Length > 0;
        }

        /// <summary>With a single war, the first draw tells whether it was provoked.</summary>
        private static int Victim(Attack attack) => !attack.Provoked.IsEmpty && (attack.Provoked.Span[0] & 1) == 1 ? attack.Attacker : attack.Attacked;

        private bool HasArisen(Link link)
        {
            var other = link.Other;
            var when = link.When switch
            {
                Trigger.InWar => true,
                Trigger.Attacked => _attacked.Contains(other),
                Trigger.DrawnIn => _attacked.Contains(other) && !_victims.Contains(other),
                _ => _victims.Contains(other),
            };
            return when && Side[other] != 0 && (link.Facing is not { } enemy || Side[enemy] == -Side[other]);
        }

        private (int Side, int? By) Decide(int joiner, int[] links)
        {
            int Toward(int l) => network.Links[l].Strike ? -Side[network.Links[l].Other] : Side[network.Links[l].Other];
            var struck = links.Where(l => network.Links[l].Strike).ToArray();
            var able = _barred.Contains(joiner) ? struck : links;
            var sides = (struck.Length > 0 ? struck : able).Select(Toward).Distinct().ToArray();
            if (sides.Length == 2)
            {
                _barred.Add(joiner);
            }

            if (sides.Length != 1)
            {
                return (0, null);
            }

            if (struck.Length > 0)
            {
                _victims.Add(joiner);
            }

            return (sides[0], able.Where(l => Toward(l) == sides[0]).Min());
        }
    }
}
