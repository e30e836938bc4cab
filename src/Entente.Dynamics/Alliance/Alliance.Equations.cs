using System.Runtime.CompilerServices;
using Entente.Numerics.Functions;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

public sealed partial class Alliance
{
    private readonly struct Equations : IEquations
    {
        private const int
            Abandonment = 0, AbandonmentCost = 1, Entrapment = 2, EntrapmentCost = 3, CommitmentAtStart = 4, Speed = 5, Disturbance = 6, Conditions = 7,
            Loyalty = 8, Reassurance = 9, Bond = 10, Emboldening = 11, Rest = 12, Deterrence = 13, Provocation = 14, Reaction = 15,
            Posture = 16, Floor = 17, Ceiling = 18, Payment = 19, Fair = 20, BurdenAtStart = 21, Bargaining = 22, BargainSpeed = 23,
            Agreement = 24, Channels = 25, AgreementWeight = 26, ChannelsWeight = 27, CohesionSpeed = 28, CohesionAtStart = 29,
            ReputationAtStart = 30, ReputationWeight = 31, StandingBy = 32, StandingAside = 33, Ambiguity = 34,
            Prize = 35, Punishment = 36, Face = 37, AllyGain = 38, AllyLoss = 39;

        // States 0 and 1 are the commitments.
        private const int Threat = 2, Cohesion = 3, Reputation = 4, Burden = 5;

        [MethodImpl(Hot.Loop)]
        public void Start<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            draw[Burden] = draw.Parameter(BurdenAtStart);
            draw[Cohesion] = draw.Parameter(CohesionAtStart);
            draw[Reputation] = draw.Parameter(ReputationAtStart);
            draw[0] = Bounded(draw, draw.Parameter(CommitmentAtStart, 0));
            draw[1] = draw.Parameter(CommitmentAtStart, 1);
            draw[Threat] = Provoked(draw);
            var none = T.Of(0);
            Write(draw, none, none, none, none);
        }

        [MethodImpl(Hot.Loop)]
        public void Step<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            Commit(draw);
            draw[Threat] += draw.Parameter(Reaction) * (Provoked(draw) - draw[Threat]);
            Bargain(draw);
            Cohere(draw);
            Meet(draw);
        }

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static void Commit<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            var paid = draw.Parameter(Payment) * (draw[Burden] - draw.Parameter(Fair)) * IsPosture(draw, 0.5, 1.5);
            var (first, second) = (Balanced(draw, 0, 1), Balanced(draw, 1, 0));
            draw[0] = Bounded(draw, first + paid);
            draw[1] = Fn.Unit(second);
        }

        /// <summary>Where its fears and chance would take the commitment of i.</summary>
        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static T Balanced<T>(in Pack<T> draw, int i, int j)
            where T : struct, ILanes<T> =>
            draw[i] + draw.Parameter(Speed, i) * (Abandoned(draw, i, j) - Entrapped(draw, i)) + draw.Parameter(Disturbance, i) * draw.Noise(0, i);

        /// <summary>The protector's commitment, kept to what its posture leaves open.</summary>
        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static T Bounded<T>(in Pack<T> draw, T commitment)
            where T : struct, ILanes<T>
        {
            var (offshore, integrated) = (IsPosture(draw, double.NegativeInfinity, 0.5), IsPosture(draw, 1.5, double.PositiveInfinity));
            var least = integrated * draw.Parameter(Floor);
            var most = offshore * draw.Parameter(Ceiling) + (1 - offshore);
            return Fn.Max(least, Fn.Min(most, Fn.Unit(commitment)));
        }

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static T IsPosture<T>(in Pack<T> draw, double from, double to)
            where T : struct, ILanes<T> =>
            Fn.Reaches(draw.Parameter(Posture), T.Of(from)) * Fn.Below(draw.Parameter(Posture), T.Of(to));

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static T Abandoned<T>(in Pack<T> draw, int i, int j)
            where T : struct, ILanes<T>
        {
            var ties = draw.Parameter(Loyalty) * draw[i] + draw.Parameter(Reassurance) * draw[j] + draw.Parameter(Bond) * (draw[Cohesion] - 0.5);
            return draw[Threat] * Fn.AtMost(draw.Parameter(Abandonment, i) * Shared.Exp(-1 * ties), 1) * draw.Parameter(AbandonmentCost, i);
        }

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static T Entrapped<T>(in Pack<T> draw, int i)
            where T : struct, ILanes<T>
        {
            var boldness = draw.Parameter(Emboldening) * (1 - draw.Parameter(Conditions, i)) * draw[i];
            return draw[Threat] * Fn.AtMost(draw.Parameter(Entrapment, i) * Shared.Exp(boldness), 1) * draw.Parameter(EntrapmentCost, i);
        }

        /// <summary>The threat that the adversary's reaction tends to.</summary>
        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static T Provoked<T>(in Pack<T> draw)
            where T : struct, ILanes<T> =>
            Fn.AtMost(draw.Parameter(Rest) * Shared.Exp((draw.Parameter(Provocation) - draw.Parameter(Deterrence) * draw[Reputation]) * draw[0]), 1);

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static void Bargain<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            var struck = Fn.Unit(draw.Parameter(Fair) + draw.Parameter(Bargaining) * (draw[1] - draw[0]));
            draw[Burden] += draw.Parameter(BargainSpeed) * (struck - draw[Burden]);
        }

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static void Cohere<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            var fairness = 1 - Powers.Abs(draw[Burden] - draw.Parameter(Fair));
            var rest = 1 - draw.Parameter(AgreementWeight) - draw.Parameter(ChannelsWeight);
            var level = draw.Parameter(AgreementWeight) * draw.Parameter(Agreement) + draw.Parameter(ChannelsWeight) * draw.Parameter(Channels) + rest * fairness;
            draw[Cohesion] += draw.Parameter(CohesionSpeed) * (level - draw[Cohesion]);
        }

        /// <summary>How likely intervention seems.</summary>
        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static T Expected<T>(in Pack<T> draw)
            where T : struct, ILanes<T> =>
            draw[0] + draw.Parameter(ReputationWeight) * (draw[Reputation] - draw[0]);

        /// <summary>Meets a crisis, if there is one: the game of ambiguity.</summary>
        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static void Meet<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            var (expected, kept) = (Expected(draw), 1 - draw.Parameter(Conditions, 0));
            var crisis = Fn.Below(draw.Noise(1), draw[Threat]);
            var allySees = Fn.Unit(expected + draw.Parameter(Ambiguity) * draw.Noise(3));
            var provokes = crisis * Fn.Below(draw.Parameter(AllyLoss) / (draw.Parameter(AllyGain) + draw.Parameter(AllyLoss)), allySees * kept);
            var support = Fn.If(provokes, kept, T.Of(1));
            var challengerSees = Fn.Unit(expected + draw.Parameter(Ambiguity) * draw.Noise(2)) * support;
            var worth = (draw.Parameter(Prize) + provokes * draw.Parameter(Face)) / (draw.Parameter(Prize) + draw.Parameter(Punishment));
            var attack = crisis * Fn.Below(challengerSees, worth);
            var intervention = attack * Fn.Below(draw.Noise(4), expected * support);
            Write(draw, crisis, provokes, attack, intervention);
            var aside = (attack - intervention) * support;
            draw[Reputation] += draw.Parameter(StandingBy) * intervention * (1 - draw[Reputation]) - draw.Parameter(StandingAside) * aside * draw[Reputation];
            draw.Write(5, draw[Reputation]);
        }

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static void Write<T>(in Pack<T> draw, T crisis, T provokes, T attack, T intervention)
            where T : struct, ILanes<T>
        {
            for (var i = 0; i < 2; i++)
            {
                draw.Write(0, i, draw[i]);
                draw.Write(1, i, Abandoned(draw, i, 1 - i));
                draw.Write(2, i, Entrapped(draw, i));
            }

            draw.Write(3, draw[Threat]);
            draw.Write(4, draw[Cohesion]);
            draw.Write(5, draw[Reputation]);
            draw.Write(6, draw[Burden]);
            draw.Write(7, Expected(draw));
            draw.Write(8, crisis);
            draw.Write(9, provokes);
            draw.Write(10, attack);
            draw.Write(11, intervention);
        }
    }
}
