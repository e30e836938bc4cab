using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording of what holds a verdict up.</summary>
internal static class OpenWords
{
    public static readonly Localised Heading = new("Why there is no verdict", "不作研判的原因");

    public static readonly Localised Level = new(
        "What decides and is known least is “{part}”: the prior has {prior} of its weight. That “{likeliest}” is likeliest ({share}) says more about what is not known of it than about the subject.",
        "決定要素中所知最少者為「{part}」，先驗占 {prior}。「{likeliest}」雖最為可能（{share}），主要反映該要素之未知，而非對象本身。");

    public static readonly Localised Holds = new(
        "What decides and is known least is “{part}”: the prior has {prior} of its weight, and it holds in {holds} of draws. That “{likeliest}” is likeliest ({share}) says more about what is not known of it than about the subject.",
        "決定要素中所知最少者為「{part}」，先驗占 {prior}，於 {holds} 的抽樣中成立。「{likeliest}」雖最為可能（{share}），主要反映該要素之未知，而非對象本身。");
}
