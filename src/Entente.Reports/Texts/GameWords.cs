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
}
