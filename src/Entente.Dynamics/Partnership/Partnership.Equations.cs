using System.Runtime.CompilerServices;
using Entente.Numerics.Lanes;

namespace Entente.Dynamics;

public sealed partial class Partnership
{
    private readonly struct Equations : IEquations
    {
        private const int
            Activity = 0, HardwareToActivity = 1, Offers = 2, ActivityToHardware = 3, Forgetting = 4, Approval = 5, Budget = 6, Delivery = 7,
            Blockage = 8, BlockageFrom = 9, BlockageUntil = 10, Lapse = 11, StockAtStart = 12, Need = 13, Gain = 14, Wear = 15,
            BeliefAtStart = 16, ShockAt = 17, ShockChance = 18, ShockResponse = 19, ShockFading = 20, OnTiming = 21, OnChoice = 22, BacklogAtStart = 23;

        // States.
        private const int Agreed = 0, Approved = 1, Paid = 2, Stock = 3, Belief = 4, Memory = 5, HardwareMomentum = 6, ActivityMomentum = 7, Pressure = 8, Shock = 9;

        [MethodImpl(Hot.Loop)]
        public void Start<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            for (var k = 0; k < 10; k++) draw[k] = T.Of(0);
            draw[Agreed] = draw.Parameter(BacklogAtStart);
            draw[Stock] = draw.Parameter(StockAtStart);
            draw[Belief] = draw.Parameter(BeliefAtStart);
            var none = T.Of(0);
            Write(draw, none, none, none, none, none, none);
        }

        [MethodImpl(Hot.Loop)]
        public void Step<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            Shocked(draw);
            var rate = Rate(draw);
            var (begun, agreed) = (CountDraws.Poisson(draw.Noise(1), rate), CountDraws.Poisson(draw.Noise(2), OfferRate(draw)));
            var approved = CountDraws.Leaving(draw.Noise(3), draw[Agreed], draw.Parameter(Approval) * Shared.Exp(-1 * draw.Parameter(OnTiming) * draw[Pressure]));
            var paid = CountDraws.Leaving(draw.Noise(4), draw[Approved], draw.Parameter(Budget) * (1 - Blocked(draw)));
            var delivered = CountDraws.Leaving(draw.Noise(5), draw[Paid], draw.Parameter(Delivery));
            (draw[Agreed], draw[Approved], draw[Paid]) = (draw[Agreed] + agreed - approved, draw[Approved] + approved - paid, draw[Paid] + paid - delivered);
            Remember(draw, begun, approved, paid);
            Write(draw, begun, agreed, approved, paid, delivered, rate);
        }

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static void Shocked<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            var (at, now) = (draw.Parameter(ShockAt), T.Of(draw.Step));
            var known = Fn.Reaches(at, now) * Fn.Reaches(now, at);
            draw[Shock] = Fn.Max(known, Fn.Below(draw.Noise(0), draw.Parameter(ShockChance)));
            draw[Memory] = Shared.Exp(-1 * draw.Parameter(ShockFading)) * draw[Memory] + draw[Shock];
        }

        /// <summary>Expected new activities.</summary>
        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static T Rate<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            var gap = Fn.AtLeast(1 - draw[Stock] / draw.Parameter(Need), 0);
            return draw[Belief] * (draw.Parameter(Activity) + draw.Parameter(HardwareToActivity) * draw[HardwareMomentum])
                + draw.Parameter(ShockResponse) * draw[Memory] * gap;
        }

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static T OfferRate<T>(in Pack<T> draw)
            where T : struct, ILanes<T> =>
            draw[Belief] * (draw.Parameter(Offers) + draw.Parameter(ActivityToHardware) * draw[ActivityMomentum]) * Shared.Exp(-1 * draw.Parameter(OnChoice) * draw[Pressure]);

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static T Blocked<T>(in Pack<T> draw)
            where T : struct, ILanes<T>
        {
            var now = T.Of(draw.Step);
            return draw.Parameter(Blockage) * Fn.Reaches(now, draw.Parameter(BlockageFrom)) * Fn.Reaches(draw.Parameter(BlockageUntil), now);
        }

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static void Remember<T>(in Pack<T> draw, T begun, T approved, T paid)
            where T : struct, ILanes<T>
        {
            var (lost, kept) = (draw.Parameter(Forgetting), 1 - draw.Parameter(Forgetting));
            draw[Stock] = Shared.Exp(-1 * draw.Parameter(Lapse)) * draw[Stock] + begun;
            draw[HardwareMomentum] = kept * draw[HardwareMomentum] + lost * approved;
            draw[ActivityMomentum] = kept * draw[ActivityMomentum] + lost * begun;
            var lacking = (1 - draw[Belief]) * Shared.Exp(-1 * draw.Parameter(Gain) * paid);
            draw[Belief] = (1 - lacking) * Shared.Exp(-1 * draw.Parameter(Wear) * draw[Approved]);
            draw[Pressure] = approved;
        }

        [MethodImpl(Hot.Loop | MethodImplOptions.NoInlining)]
        private static void Write<T>(in Pack<T> draw, T begun, T agreed, T approved, T paid, T delivered, T rate)
            where T : struct, ILanes<T>
        {
            draw.Write(0, begun);
            draw.Write(1, draw[Stock]);
            draw.Write(2, agreed);
            draw.Write(3, approved);
            draw.Write(4, paid);
            draw.Write(5, delivered);
            draw.Write(6, draw[Agreed]);
            draw.Write(7, draw[Approved]);
            draw.Write(8, draw[Paid]);
            draw.Write(9, draw[Belief]);
            draw.Write(10, draw[Shock]);
            draw.Write(11, rate);
        }
    }
}
