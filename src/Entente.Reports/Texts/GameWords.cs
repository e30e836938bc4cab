using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording about games.</summary>
internal static class GameWords
{
    public static readonly Localised Caption = new("Payoffs: {row} chooses the row (first number), {column} the column (second number). {scale}", "收益矩陣：{row}選擇列（第一個數字），{column}選擇欄（第二個數字）。{scale}");
    public static readonly Localised HowToRead = new(
        "How to read it: find {row}'s choice at the left and {column}'s at the top; where they meet stands first what {row} gets and then what {column} gets.",
        "讀法：由左側找{row}的選擇、由上方找{column}的選擇，交會格中第一個數字為{row}所得，第二個為{column}所得。");

    public static readonly Localised Ranks = new("The numbers rank the {most} outcomes in each side's own eyes: {most} is best, 1 is worst.", "數字為各方自身對 {most} 種結局的排序：{most} 最佳，1 最差。");
    public static readonly Localised Legend = new("Underlined: best reply to the other's choice. Framed and marked “Nash”: equilibrium, with the share of draws in which it is one. “dominated”: another cell is better for both.", "畫底線者：對他方選擇的最佳回應。加框並標示「納許」者：均衡，附其為均衡的抽樣比例。標示「劣」者：另有一格對雙方皆更佳。");
    public static readonly Localised Nash = new("Nash", "納許");
    public static readonly Localised Dominated = new("dominated", "劣");
    public static readonly Localised Dominance = new("Dominant strategies", "優勢策略");
    public static readonly Localised Commitment = new("If one side commits first", "若一方先行承諾");
    public static readonly Localised Remarks = new("What else follows", "其他推論");
    public static readonly Localised Matrix = new("Payoff matrix", "收益矩陣");
    public static readonly Localised Corner = new("{row} \\ {column}", "{row}＼{column}");
    public static readonly Localised BestReply = new("best reply", "最佳回應");
    public static readonly Localised TreeCaption = new("The game step by step. {scale}", "賽局進程。{scale}");
    public static readonly Localised TreePicture = new("The game as a tree", "賽局樹");
    public static readonly Localised ReadPicture = new("Play runs from left to right. The stronger a line, the likelier the move; blue: the move most often best at that node. At an end: how often it is reached, and what each side gets (median).", "賽局由左至右進行。線條越粗，該行動越可能；藍線為該節點最常為最佳之行動。末端列其到達機率及各方所得（中位數）。");
    public static readonly Localised NotToldApart = new("cannot tell the nodes marked {set} apart", "無從分辨標示 {set} 之各節點");
    public static readonly Localised Move = new("move", "行動");
    public static readonly Localised Then = new("then", "其後");
    public static readonly Localised Taken = new("chosen", "選擇機率");
    public static readonly Localised Reached = new("reached", "到達機率");
    public static readonly Localised Start = new("start", "起點");
    public static readonly Localised Chooses = new("{player} chooses", "由{player}選擇");
    public static readonly Localised Lot = new("chance decides", "由機率決定");
    public static readonly Localised Ends = new("end", "結束");
    public static readonly Localised ReadTree = new("How to read it: each row is a move and what follows it, indented by its place in the sequence. “chosen”: share of draws in which it is the best choice once play is there (or its mean chance); “reached”: how probably play gets there. Payoffs: median [5–95 %], at inner rows as expected from there on.", "讀法：每列為一項行動及其後續，依順序縮排。「選擇機率」：到達該處後，該行動為最佳選擇的抽樣比例（或其平均機率）；「到達機率」：賽局走到該處的機率。收益為中位數［5–95%］，中間列為自該處起的期望值。");
    public static readonly Localised ReadHiddenTree = new("How to read it: as somebody moves without knowing all that went before, several plans may be in equilibrium in one draw, or none; each counts alike. Payoffs: median [5–95 %].", "讀法：由於有一方行動時未知先前全貌，同一抽樣中可能有數個計畫皆為均衡，或並無均衡；各均衡等量計入。收益為中位數［5–95%］。");
    public static readonly Localised Plans = new("Plans in equilibrium, with the share of draws", "為均衡之計畫與其抽樣比例");
    public static readonly Localised Leverage = new("What would bring about {target}", "如何促成{target}");
    public static readonly Localised Swaps = new("{aim}: changes of preference needed (neighbouring ranks exchanged), {count}", "{aim}：所需偏好變動（相鄰名次互換）{count}");
    public static readonly Localised SwapCount = new("{count}", "{count} 次");
    public static readonly Localised SomeSwaps = new("{count}; the search was cut short, there may be other ways", "{count} 次；搜尋提前結束，可能尚有其他方式");
    public static readonly Localised SwapsAtLeast = new("not settled: {count} or more, the search was cut short", "未有定論：至少 {count} 次，搜尋提前結束");
    public static readonly Localised NotSettled = new("not settled", "未有定論");
    public static readonly Localised NoSwaps = new("no number does", "無論幾次皆不足");
    public static readonly Localised Transfers = new("Least payment by an outsider, conditional on what is played; one unit is the distance from the worst to the best outcome", "外部支付之最低總額（依選擇給付）；一單位為最差至最佳結局之差距");
    public static readonly Localised Aim = new("so that it is", "使其成為");
    public static readonly Localised EvenSpacing = new("due when it works (ranks evenly spaced)", "成功時應付（名次等距）");
    public static readonly Localised HeldReady = new("held ready", "須備妥");
    public static readonly Localised DrawnSpacing = new("due (any spacing)", "應付（任意間距）");
    public static readonly Localised Repeated = new("If the game is played again and again", "若賽局一再重複");
    public static readonly Localised NotHeld = new("It cannot be kept up for fear of the single game's equilibrium: {player} would gain by leaving it, and fares no worse in any such equilibrium.", "無法藉單次賽局均衡之懲罰予以維持：{player}背離即得利，且於任何此種均衡中處境均不較差。");
    public static readonly Localised Patience = new("{player} keeps to it if the next round counts for it at least {even} times as much as this one (ranks evenly spaced), {drawn} over all spacings; whoever strays is punished by the equilibrium of the single game for ever. It is kept up only if this holds for everybody named here.", "若下一回合對{player}的分量至少為本回合的 {even} 倍（名次等距；任意間距下為 {drawn}），{player}即不背離；背離者將永遠受單次賽局均衡之懲罰。須此處所列各方皆符合，方能維持。");
}
