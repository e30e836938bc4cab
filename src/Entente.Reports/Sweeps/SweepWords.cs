using Entente.Cases;

namespace Entente.Reports.Sweeps;

/// <summary>Headings, captions and labels of the report of a sweep.</summary>
internal static class SweepWords
{
    public static readonly Localised Title = new("{model}: a sweep over its inputs", "{model}：輸入範圍之大量運算");
    public static readonly Localised Lead = new("{runs} runs of {steps} steps, {inputs} inputs varied over their ranges.", "{runs} 次運算，每次 {steps} 步，{inputs} 個輸入於其範圍內變動。");
    public static readonly Localised Meaning = new("Shares and intervals are over these ranges and this model; they are no forecast.", "比例與區間僅就這些範圍與此模型而言，並非預測。");
    public static readonly Localised MeaningHeading = new("What these numbers mean", "數字的意義");
    public static readonly Localised Readings = new("What the outputs come to", "輸出結果");
    public static readonly Localised ReadingsCaption = new("Median and 5–95 % interval of each reading over all runs that have a value", "各讀數於有值之運算中的中位數與 5–95% 區間");
    public static readonly Localised Courses = new("Over time", "隨時間之變化");
    public static readonly Localised CoursesCaption = new("The outputs step by step{under}", "各輸出的逐步變化{under}");
    public static readonly Localised CoursesTable = new("The same in numbers: median (middle 90 % of the runs)", "同上之數據：中位數（中間 90% 運算）");
    public static readonly Localised CoursesNote = new(
        "{runs} runs{each}, played again at independent points of the same ranges. At each step, taken by itself, half of the runs lie in the inner band and nine in ten in the outer one.",
        "{each}重新演算 {runs} 次，輸入獨立取自相同範圍。就各步分別觀之，半數運算落於內帶，九成落於外帶。");
    public static readonly Localised CoursesLog = new(
        "Where the bands span several orders of magnitude, the vertical axis is logarithmic away from zero (symlog): even close to zero, in powers of ten beyond, so that a small step on the page is a large one in numbers. Axes show the middle 90 % of the runs, not the extremes.",
        "帶狀區間橫跨多個數量級者，縱軸於遠離零處採對數刻度（symlog）：近零處為等距，其外以十的次方為度，圖上一小段即代表數值上的一大段。縱軸僅及中間 90% 的運算，不含極端值。");
    public static readonly Localised EachChoice = new(" of each choice", "各選項");
    public static readonly Localised CoursesNone = new("No courses are shown: the sweep has one step alone, or so many actors and steps that too few runs could be played again.", "未列出變化歷程：此次運算僅有起始步，或行為者與步數過多，可重新演算的次數不足。");
    public static readonly Localised CoursesMore = new("{n} more courses are not shown; 'entente simulate' plays any of them.", "另有 {n} 項歷程未列出；可用 entente simulate 個別演算。");
    public static readonly Localised Depends = new("What the outputs depend on", "輸出取決於何者");
    public static readonly Localised DependsOn = new("{reading}{under}", "{reading}{under}");
    public static readonly Localised Nothing = new("No input varies: there is nothing to be sensitive to.", "沒有變動的輸入，無敏感度可言。");
    public static readonly Localised Tornado = new("{reading}: its median when one input is at the ends of its range, the others over all of theirs", "{reading}：單一輸入位於其範圍兩端時的中位數，其餘輸入取遍各自範圍");
    public static readonly Localised TornadoPresent = new("over all runs: {value}", "全部運算：{value}");
    public static readonly Localised TornadoLow = new("input in the lowest fifth of its range", "輸入位於其範圍最低五分之一");
    public static readonly Localised TornadoHigh = new("input in the highest fifth of its range", "輸入位於其範圍最高五分之一");
    public static readonly Localised TornadoMore = new("The picture shows the {n} inputs that move it most.", "圖中僅列影響最大的 {n} 個輸入。");
    public static readonly Localised Indices = new("{reading}: how much each input matters, with 95 % intervals", "{reading}：各輸入的重要性及其 95% 區間");
    public static readonly Localised First = new("alone (S1)", "單獨（S1）");
    public static readonly Localised Total = new("with interactions (ST)", "含交互作用（ST）");
    public static readonly Localised Delta = new("δ", "δ");
    public static readonly Localised Index = new("index", "指數");
    public static readonly Localised DummyLine = new("an input that does not exist", "不存在的輸入");
    public static readonly Localised Table = new("{reading}: by input, the weightiest first", "{reading}：各輸入，最重要者列前");
    public static readonly Localised Input = new("Input", "輸入");
    public static readonly Localised Range = new("Range", "範圍");
    public static readonly Localised AtLow = new("Median at the lowest", "最低處中位數");
    public static readonly Localised AtHigh = new("Median at the highest", "最高處中位數");
    public static readonly Localised More = new("… and {n} more in {table}.", "……另有 {n} 項，見 {table}。");
    public static readonly Localised Interest = new("Where runs of interest lie", "關注的結果位於何處");
    public static readonly Localised Region = new("{condition}{under}: {share} of runs", "{condition}{under}：占運算的 {share}");
    public static readonly Localised RegionMissing = new("{n} runs have no value of this reading; they count as not of interest.", "{n} 次運算沒有此讀數的值，計為非關注的結果。");
    public static readonly Localised NoBox = new("No limits on inputs were found that tell these runs from the others.", "未找到能將這些運算與其他運算區分開的輸入界限。");
    public static readonly Localised Box = new("Box {n}", "第 {n} 區");
    public static readonly Localised BoxTable = new("The edges of the boxes: the part of each input's range that a box keeps", "各區的邊界：各輸入範圍中保留的部分");
    public static readonly Localised BoxNumber = new("Box", "區");
    public static readonly Localised Kept = new("Kept", "保留範圍");
    public static readonly Localised Picture = new("Of the whole range", "於全範圍中");
    public static readonly Localised ByChance = new("Chance of doing so well with runs drawn blindly", "隨意取出同數運算亦達此密度之機率");
    public static readonly Localised Tippings = new("Tipping points", "轉折點");
    public static readonly Localised TippingTable = new("Along one input: above which value how much of the runs is of interest", "沿單一輸入：高於何值時，關注的結果占多少");
    public static readonly Localised Choice = new("Choice", "選項");
    public static readonly Localised Above = new("Above", "高於");
    public static readonly Localised Bracket = new("Bracketed by", "所在區間");
    public static readonly Localised Below = new("Below it", "其下");
    public static readonly Localised Beyond = new("Above it", "其上");
    public static readonly Localised NoTip = new("none", "無");
    public static readonly Localised TooMany = new("Too many inputs vary to look for tipping points; name those that matter with --vary.", "變動的輸入過多，未尋找轉折點；請以 --vary 指定。");
    public static readonly Localised Choices = new("The choices held against each other", "選項比較");
    public static readonly Localised ChoicesTable = new("How often a choice is good enough, and what it has to regret", "各選項達標的比例與遺憾");
    public static readonly Localised Enough = new("Good enough", "達標比例");
    public static readonly Localised Largest = new("Largest regret", "最大遺憾");
    public static readonly Localised Quantile = new("Regret in nine runs of ten at most", "九成運算之遺憾不逾");
    public static readonly Localised Mean = new("Mean regret", "平均遺憾");
    public static readonly Localised Best = new("Best in", "最佳比例");
    public static readonly Localised Method = new("How it was done", "方法");
    public static readonly Localised Run = new("This run", "本次運算");
    public static readonly Localised About = new("The model", "模型");
    public static readonly Localised Design = new("Design", "設計");
    public static readonly Localised Seed = new("Seed", "種子");
    public static readonly Localised Program = new("Program", "程式");
    public static readonly Localised Actors = new("Actors", "行為者");
    public static readonly Localised Manifest = new("SHA-256 of manifest.json", "manifest.json 之 SHA-256");
    public static readonly Localised Digest = new("SHA-256 of results.columns (the digest)", "results.columns 之 SHA-256（摘要值）");
    public static readonly Localised Sources = new("Sources of the methods", "方法出處");
    public static readonly Localised Inputs = new("The inputs: what varied over which range, and what was fixed", "輸入：變動者及其範圍，與固定者");
    public static readonly Localised Fixed = new("fixed at {value}", "固定為 {value}");
    public static readonly Localised Stands = new("Meaning", "意義");
    public static readonly Localised Outputs = new("The outputs", "輸出");
    public static readonly Localised Reading = new("Reading", "讀數");
    public static readonly Localised Unit = new("Unit", "單位");
    public static readonly Localised Missing = new("Runs without", "缺值運算");
    public static readonly Localised Step = new("Step", "步");
    public static readonly Localised Half = new("middle 50 % of the runs", "中間 50% 運算");
    public static readonly Localised Most = new("middle 90 % of the runs", "中間 90% 運算");

    /// <summary>What a design is called.</summary>
    public static Localised Of(Analysis.Sweeps.Models.Design design) => design switch
    {
        Analysis.Sweeps.Models.Design.LatinHypercube => new("Latin hypercube", "拉丁超立方"),
        Analysis.Sweeps.Models.Design.Sobol => new("scrambled Sobol sequence (Joe & Kuo 2008)", "打亂之 Sobol 序列（Joe & Kuo 2008）"),
        Analysis.Sweeps.Models.Design.Saltelli => new("Saltelli's blocks on a Sobol sequence (Saltelli 2002; Saltelli et al. 2010)", "Sobol 序列上的 Saltelli 區塊（Saltelli 2002；Saltelli et al. 2010）"),
        Analysis.Sweeps.Models.Design.Morris => new("trajectories (Morris 1991)", "軌跡設計（Morris 1991）"),
        _ => new("independent draws", "獨立抽樣"),
    };

    /// <summary>Where the measures come from.</summary>
    public static readonly Localised Cited = new(
        "Sobol indices: Saltelli et al. (2010) and Jansen (1999); elementary effects: Morris (1991), Campolongo et al. (2007); δ from given data: Plischke et al. (2013); PAWN: Pianosi & Wagener (2018); boxes: PRIM of Friedman & Fisher (1999), for scenario discovery Bryant & Lempert (2010); regret: Savage (1951); good enough: the domain criterion of Starr (1963).",
        "Sobol 指數：Saltelli et al.（2010）與 Jansen（1999）；基本效應：Morris（1991）、Campolongo et al.（2007）；由既有資料估計 δ：Plischke et al.（2013）；PAWN：Pianosi & Wagener（2018）；情境區：Friedman & Fisher（1999）之 PRIM，用於情境發掘者見 Bryant & Lempert（2010）；遺憾：Savage（1951）；達標比例：Starr（1963）之值域準則。");
}
