using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording of wars that drag others in.</summary>
internal static class CascadeWords
{
    public static readonly Localised Joiners = new("Who ends up in the war: share of the wars that were drawn, by side, and the chain by which each is dragged in most often", "誰終將捲入戰爭：各行為者加入各方占所抽戰爭之比例，以及最常見的捲入途徑");
    public static readonly Localised Map = new("Who is dragged into the war, and by which links: the larger a mark, the oftener its actor is in; the thicker an arrow, the oftener it is the link that drags. All numbers stand in the tables below", "誰被捲入戰爭、由何種連結牽動：標記愈大，該行為者參戰之比例愈高；箭頭愈粗，愈常為實際牽動之連結。數值均列於下表");
    public static readonly Localised PullKey = new("comes to the side of whom the arrow leaves", "加入箭頭起點之一方");
    public static readonly Localised StrikeKey = new("is struck by whom the arrow leaves, and so in on the other side", "遭箭頭起點者打擊，因而加入另一方");
    public static readonly Localised Actor = new("Actor", "行為者");
    public static readonly Localised With = new("with {actor}", "與{actor}同側");
    public static readonly Localised Out = new("stays out", "置身事外");
    public static readonly Localised Chain = new("likeliest chain", "最可能之捲入途徑");
    public static readonly Localised Prior = new("prior in its links", "其連結中先驗之比重");
    public static readonly Localised Links = new("The links that matter most: how often each is the one that drags, and what would change in the same wars if it were cut, or held only for an actor that was attacked without having joined a side", "影響最大之連結：各連結為實際牽動者之比例，以及於相同戰爭中切斷該連結、或限定僅於對方未加入任一方而遭攻擊時適用，結果如何改變");
    public static readonly Localised Link = new("Link", "連結");
    public static readonly Localised Drags = new("drags", "實際牽動");
    public static readonly Localised CutDrawn = new("cut: actors dragged in", "切斷：捲入者數之變化");
    public static readonly Localised CutGreat = new("cut: great powers on both sides, points", "切斷：強權分居兩方之百分點變化");
    public static readonly Localised HeldDrawn = new("held only for one that was attacked: actors dragged in", "附條件：捲入者數之變化");
    public static readonly Localised HeldGreat = new("held only for one that was attacked: great powers on both sides, points", "附條件：強權分居兩方之百分點變化");
    public static readonly Localised Lineups = new("The likeliest line-ups at the end: each is one exact set of belligerents, so that shares are small where many may join", "最可能之最終陣營：每列為一組確切之交戰方，可能參戰者多時各列比例自然偏小");
    public static readonly Localised Side = new("on the side of {actor}", "{actor}一方");
    public static readonly Localised Share = new("share of the wars that were drawn", "占所抽戰爭之比例");
    public static readonly Localised Pulls = new("{joiner} to {other}: {kind}", "{joiner}隨{other}：{kind}");
    public static readonly Localised Strikes = new("{other} strikes {joiner}, for the sake of {enemy}: {kind}", "{other}因{enemy}而打擊{joiner}：{kind}");
    public static readonly Localised Step = new("{joiner} ({kind})", "{joiner}（{kind}）");
    public static readonly Localised DrawsMost = new("The link that draws most actors in: {link}. Without it {drawn} actors on average would be dragged in instead of {mean}, and great powers would be on both sides in {without} of the wars instead of {with}.", "牽動行為者最多之連結：{link}。若無此連結，平均捲入者數為 {drawn}（現為 {mean}），強權分居兩方者占所抽戰爭之 {without}（現為 {with}）。");
    public static readonly Localised GreatMost = new("The link that makes great powers on both sides likeliest: {link}. Without it {drawn} actors on average would be dragged in instead of {mean}, and great powers would be on both sides in {without} of the wars instead of {with}.", "最易使強權分居兩方之連結：{link}。若無此連結，平均捲入者數為 {drawn}（現為 {mean}），強權分居兩方者占所抽戰爭之 {without}（現為 {with}）。");
    public static readonly Localised MostOfBoth = new("The link that draws most actors in, and also makes great powers on both sides likeliest: {link}. Without it {drawn} actors on average would be dragged in instead of {mean}, and great powers would be on both sides in {without} of the wars instead of {with}.", "牽動行為者最多、亦最易使強權分居兩方之連結：{link}。若無此連結，平均捲入者數為 {drawn}（現為 {mean}），強權分居兩方者占所抽戰爭之 {without}（現為 {with}）。");
    public static readonly Localised Nobody = new("No link drags anybody in, in any of the wars: the war stays between the two, as far as the case's evidence goes.", "所抽戰爭中均無連結牽動他者：就本案例證據所及，戰爭限於兩方。");
}
