using Entente.Cases.Diagnostics;
using Entente.Theories.Forms;

namespace Entente.Analysis.Evaluation;

/// <summary>Reports a formula that reads well and has no value.</summary>
internal static class FormulaFault
{
    /// <summary>Where and why.</summary>
    public static void Report(FormulaException fault, DiagnosticBag faults)
    {
        var found = SafeText.Show(fault.Error.Found);
        faults.Error(fault.At, "E0436", $"the formula has no value here ({fault.Error.Code}, '{found}'): texts can only be compared with texts by = and !=, numbers with numbers", $"此算式在此無法求值（{fault.Error.Code}，「{found}」）：文字僅能以 = 與 != 和文字比較，數字僅能與數字比較");
    }
}
