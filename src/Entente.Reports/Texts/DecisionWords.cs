using Entente.Cases;

namespace Entente.Reports.Texts;

/// <summary>Wording of decision tables.</summary>
internal static class DecisionWords
{
    public static readonly Localised Caption = new("What each choice brings in each situation (+ advantage, − disadvantage); the percentage says in how many draws the situation holds", "各情境下不同選擇的後果（＋利、－弊）；百分比為該情境成立的抽樣比例");
    public static readonly Localised Plain = new("What each choice brings in each situation (+ advantage, − disadvantage)", "各情境下不同選擇的後果（＋利、－弊）");
    public static readonly Localised Open = new("Which situation holds cannot be told for {subjects}; what each choice would bring is the same for all.", "{subjects}：何種情境成立無從研判；各選擇的後果皆同，僅列一次。");
    public static readonly Localised Situation = new("Situation", "情境");
    public static readonly Localised Choice = new("Choice", "選擇");
}
