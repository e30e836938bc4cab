namespace Entente.Dynamics;

public sealed partial class Partnership
{
    /// <inheritdoc/>
    public IReadOnlyList<ModelParameter> Parameters { get; } =
    [
        new("activity", Per.Model, 0, 10, 2, "events/year", new("New non-hardware activities a year at full belief, whatever the hardware side does.", "售方信心充足時，不論軍售如何，每年新增之非硬體交流。"), "D2"),
        new("hardware-to-activity", Per.Model, 0, 2, 0.5, "events/sale", new("Activities that one approved sale begets in all.", "每件獲准軍售最終帶動之非硬體交流件數。"), "Hawkes1971"),
        new("offers", Per.Model, 0, 5, 1, "sales/year", new("Large sales agreed on a year at full belief, whatever the non-hardware side does.", "售方信心充足時，不論非硬體面如何，每年同意之大額軍售。"), "D2"),
        new("activity-to-hardware", Per.Model, 0, 1, 0.1, "sales/event", new("Sales that one non-hardware activity begets in all.", "每項非硬體交流最終帶動之軍售件數。"), "Hawkes1971"),
        new("forgetting", Per.Model, 0.05, 1, 0.4, "1/year", new("Share of the momentum of either side that a year takes away.", "任一面之動能每年消退的比例。"), "Hawkes1971"),
        new("approval", Per.Model, 0.05, 5, 0.7, "1/year", new("Hazard that a sale agreed on is approved and notified to the legislature.", "已同意之軍售獲核准並知會國會的年風險率。"), "D2"),
        new("budget", Per.Model, 0.05, 5, 0.7, "1/year", new("Hazard that an approved sale is paid for when nobody blocks the budget.", "預算未受杯葛時，已核准軍售獲編列預算的年風險率。"), "D2"),
        new("delivery", Per.Model, 0.05, 5, 0.25, "1/year", new("Hazard that a sale paid for is delivered.", "已編列預算之軍售交付的年風險率。"), "Sterman2000"),
        new("blockage", Per.Model, 0, 1, 0, "1", new("Share of that hazard which opposition at home takes away in the years of blockage.", "杯葛期間國內反對所減去之預算風險率比例。"), "D2"),
        new("blockage-from", Per.Model, 0, 1000, 0, "step", new("The first step of the blockage.", "杯葛開始之步。"), "D2"),
        new("blockage-until", Per.Model, 0, 1000, 1000, "step", new("The last step of the blockage.", "杯葛結束之步。"), "D2"),
        new("lapse", Per.Model, 0, 1, 0.05, "1/year", new("Rate at which standing activities lapse.", "既有交流中止的年率。"), "Sterman2000"),
        new("stock-at-start", Per.Model, 0, 100, 0, "activities", new("Activities that ran at the start.", "起始時既有之交流。"), "D2"),
        new("need", Per.Model, 1, 100, 30, "activities", new("Stock at which a shock shows no gap any more.", "衝擊不再暴露缺口時之交流存量。"), "D2"),
        new("gain", Per.Model, 0, 1, 0.2, "1/sale", new("How much one sale paid for adds to belief, as a rate on what is lacking.", "每件獲編列預算之軍售所增信心（就所缺部分計之率）。"), "D2"),
        new("wear", Per.Model, 0, 1, 0.05, "1/(sale year)", new("How much one sale that waits for its budget wears belief away in a year.", "每件預算懸置之軍售每年消磨信心之率。"), "D2"),
        new("belief-at-start", Per.Model, 0, 1, 0.7, "1", new("The seller's belief in the buyer's will at the start.", "起始時售方對購方自我防衛決心之信心。"), "D2"),
        new("shock-at", Per.Model, 0, 1000, 0, "step", new("Step of a shock that is known of; 0 for none.", "已知衝擊所在之步；0 表示無。"), "D2"),
        new("shock-chance", Per.Model, 0, 1, 0, "1/year", new("Chance of a further shock in a year.", "每年另生衝擊的機率。"), "D2"),
        new("shock-response", Per.Model, 0, 10, 2, "events/year", new("New activities a year after a fresh shock while nothing of what is needed exists.", "新衝擊之後、所需交流全無時，每年新增之交流。"), "D2"),
        new("shock-fading", Per.Model, 0.05, 5, 0.5, "1/year", new("Rate at which a shock is forgotten.", "衝擊遭淡忘的年率。"), "D2"),
        new("pressure-on-timing", Per.Model, 0, 3, 0, "1/sale", new("How much each sale approved a year ago, through the adversary's pressure, holds up approvals now.", "前一年每件獲准軍售經由對手施壓而延緩當前核准的程度。"), "D2"),
        new("pressure-on-choice", Per.Model, 0, 3, 0, "1/sale", new("How much it keeps sales from being agreed on at all.", "其使軍售根本未獲同意的程度。"), "D2"),
        new("backlog-at-start", Per.Model, 0, 50, 0, "sales", new("Sales agreed on and not yet approved at the start; a whole number.", "起始時已同意而尚未核准之軍售（整數）。"), "D2"),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<ModelOutput> Outputs { get; } =
    [
        new("new-activities", Per.Model, 0, double.PositiveInfinity, "events/year", new("Non-hardware activities begun in the year: growth.", "該年新增之非硬體交流（成長）。")),
        new("stock", Per.Model, 0, double.PositiveInfinity, "activities", new("Activities that run on: stock.", "持續運作之交流（存量）。")),
        new("agreed", Per.Model, 0, double.PositiveInfinity, "sales/year", new("Sales agreed on in the year.", "該年同意之軍售。")),
        new("approved", Per.Model, 0, double.PositiveInfinity, "sales/year", new("Sales approved and notified in the year.", "該年核准並知會之軍售。")),
        new("paid", Per.Model, 0, double.PositiveInfinity, "sales/year", new("Sales put into the budget in the year.", "該年編列預算之軍售。")),
        new("delivered", Per.Model, 0, double.PositiveInfinity, "sales/year", new("Sales delivered in the year.", "該年交付之軍售。")),
        new("awaiting-approval", Per.Model, 0, double.PositiveInfinity, "sales", new("Sales agreed on that wait for approval.", "已同意待核准之軍售。")),
        new("awaiting-budget", Per.Model, 0, double.PositiveInfinity, "sales", new("Approved sales that wait for their budget.", "已核准待編列預算之軍售。")),
        new("awaiting-delivery", Per.Model, 0, double.PositiveInfinity, "sales", new("Sales paid for that wait for delivery.", "已編列預算待交付之軍售。")),
        new("belief", Per.Model, 0, 1, "1", new("The seller's belief in the buyer's will to defend itself.", "售方對購方自我防衛決心之信心。")),
        new("shock", Per.Model, 0, 1, "1", new("1 in the year of a shock.", "衝擊發生之年為 1。")),
        new("activity-rate", Per.Model, 0, double.PositiveInfinity, "events/year", new("Expected number of new activities in the year, given the past.", "依既往而言，該年新增交流之期望值。")),
    ];
}
