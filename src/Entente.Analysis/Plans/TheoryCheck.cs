using Entente.Analysis.Evaluation;
using Entente.Cases;
using Entente.Cases.Codebooks;
using Entente.Cases.Diagnostics;
using Entente.Expressions;
using Entente.Theories.Files;
using Entente.Theories.Forms;
using Entente.Theories.Forms.Register;
using Entente.Theories.Measures;

namespace Entente.Analysis.Plans;

/// <summary>Checks that a theory's formulas and registers fit a case's codebook, before anything is evaluated.</summary>
internal sealed class TheoryCheck(Case @case, IReadOnlyCollection<TheoryFile> library, DiagnosticBag faults)
{
    private readonly IReadOnlyDictionary<string, RegisterBody> _series = SeriesCatalogue.Of(library);
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>Reports whatever of the theory the case cannot answer.</summary>
    public void Check(TheoryFile theory)
    {
        foreach (var reading in theory.Readings)
        {
            foreach (var formula in reading.Body.Formulas)
            {
                Check(formula);
            }

            foreach (var use in reading.Body.Registers)
            {
                Check(use);
            }
        }
    }

    /// <summary>Reports ties of more than two members where the theory speaks of two, and series that hide a dimension.</summary>
    public void CheckMembers(TheoryFile theory, Application application)
    {
        foreach (var tie in application.Ties.Where(t => @case.Ties[t].Members.Count > 2 && theory.Readings.Any(r => r.Body is { NeedsTwo: true, Judges.Id: "tie" })))
        {
            faults.Error(application.At, "E0443", $"'{theory.Id}' judges ties of two; '{tie}' has {@case.Ties[tie].Members.Count} members: name its pairs instead", $"「{theory.Id}」僅判斷兩方關係；「{tie}」有 {@case.Ties[tie].Members.Count} 個成員：請改列其中的兩兩關係");
        }

        foreach (var clash in _series.Keys.Where(s => @case.Codebook.SubjectOf(s) is not null))
        {
            faults.Error(application.At, "E0438", $"the codebook's '{clash}' has the name of a register's series; rename it in the codebook", $"編碼簿的「{clash}」與登錄序列同名；請於編碼簿更改名稱");
        }
    }

    /// <summary>Reports ties without adversaries where the theory asks about them: there is nothing to fold.</summary>
    public void CheckAdversaries(TheoryFile theory, Application application)
    {
        if (!theory.Readings.Any(r => r.Body.Formulas.Any(f => f.Variables.Contains(Binding.Adversary))))
        {
            return;
        }

        foreach (var tie in application.Ties.Where(t => @case.Ties[t].Adversaries.Count == 0))
        {
            faults.Error(application.At, "E0441", $"'{theory.Id}' asks about adversaries and the tie '{tie}' has none; name them in 'adversaries'", $"「{theory.Id}」須考量對手，而關係「{tie}」未列對手；請於「adversaries」中列出");
        }
    }

    private void Check(RegisterUse use)
    {
        if (!@case.Codebook.Registers.TryGetValue(use.Register, out var register))
        {
            var hint = Hint.For(use.Register, @case.Codebook.Registers.Keys);
            Report(use.At, "E0430", $"the case's codebook has no register '{use.Register}'{hint.En}", $"本案例的編碼簿中無登錄「{use.Register}」{hint.ZhHant}");
            return;
        }

        foreach (var column in use.Columns.Where(c => register.Columns.All(d => d.Id != c)))
        {
            var hint = Hint.For(column, register.Columns.Select(c => c.Id));
            Report(use.At, "E0431", $"the register '{use.Register}' has no column '{column}'{hint.En}", $"登錄「{use.Register}」無欄位「{column}」{hint.ZhHant}");
        }

        CheckTypes(use, register);
        CheckWords(use, register);
        if (register.Columns.FirstOrDefault(c => c.Id == use.Whole) is { } whole && (whole.Type != ColumnType.Integer || whole.Optional))
        {
            faults.Error(use.At, "E0437", $"the column '{whole.Id}' of the register '{use.Register}' must be of type integer and never empty", $"登錄「{use.Register}」的欄位「{whole.Id}」須為整數型別且不得為空");
        }
    }

    /// <summary>Reports columns that should be scales and are none, or the reverse.</summary>
    private void CheckTypes(RegisterUse use, RegisterDeclaration register)
    {
        foreach (var column in register.Columns.Where(c => c.Id == use.Scale && c.Type != ColumnType.Scale))
        {
            Report(use.At, "E0480", $"the column '{column.Id}' of the register '{use.Register}' must be of type scale", $"登錄「{use.Register}」的欄位「{column.Id}」須為量尺型別");
        }

        foreach (var column in register.Columns.Where(c => use.Sure.Contains(c.Id) && c.Type == ColumnType.Scale))
        {
            Report(use.At, "E0481", $"the condition may not name '{column.Id}': a column of type scale is read with doubt, and a record either counts or does not", $"條件不得引用「{column.Id}」：量尺欄位的解讀帶有不確定性，而紀錄僅有採計與不採計");
        }
    }

    /// <summary>Reports words that a column of type choice does not allow: no record could ever bear on them.</summary>
    private void CheckWords(RegisterUse use, RegisterDeclaration register)
    {
        foreach (var (id, word) in use.Words)
        {
            if (register.Columns.FirstOrDefault(c => c.Id == id && c.Type == ColumnType.Choice) is { } column && column.Choices.All(c => c.Id != word))
            {
                var hint = Hint.For(word, column.Choices.Select(c => c.Id));
                Report(use.At, "E0482", $"the column '{id}' of the register '{use.Register}' does not allow '{word}'{hint.En}", $"登錄「{use.Register}」的欄位「{id}」不允許「{word}」{hint.ZhHant}");
            }
        }
    }

    /// <summary>Reports names and calls of a formula that the case cannot answer.</summary>
    public void Check(Formula formula)
    {
        foreach (var name in formula.Expression.NameUses.Where(n => !formula.Names.Contains(n.Identifier)))
        {
            var hint = Hint.For(name.Identifier, formula.Names);
            Report(formula, name.Position, "E0432", $"'{name.Identifier}' has no meaning here{hint.En}", $"「{name.Identifier}」在此無意義{hint.ZhHant}");
        }

        foreach (var call in formula.Expression.Calls.Where(c => !formula.Functions.Contains(c.Function)))
        {
            Check(formula, call, pooled: false);
        }
    }

    private void Check(Formula formula, Call call, bool pooled)
    {
        if (call.Function == MeasureCall.Pool && !pooled)
        {
            CheckPool(formula, call);
            return;
        }

        var subject = @case.Codebook.SubjectOf(call.Function);
        if (subject is null && (pooled || !_series.ContainsKey(call.Function)))
        {
            var hint = Hint.For(call.Function, @case.Codebook.Dimensions.Keys.Concat(@case.Codebook.Quantities.Keys).Concat(pooled ? [] : _series.Keys));
            Report(formula, call.Position, "E0433", $"the case's codebook has no dimension or quantity '{call.Function}'{hint.En}", $"本案例的編碼簿中無構面或數量「{call.Function}」{hint.ZhHant}");
            return;
        }

        if (subject is null)
        {
            Check(_series[call.Function].Use);
        }

        var expected = subject is SubjectKind.Actor or SubjectKind.Group ? 1 : 2;
        var sound = call.Arguments.Count == expected && call.Arguments.All(a => a is Name n && formula.Variables.Contains(n.Identifier));
        if (!sound)
        {
            var variables = string.Join(", ", formula.Variables.Order(StringComparer.Ordinal));
            Report(formula, call.Position, "E0434", $"'{call.Function}' takes {expected} of the variables {variables}", $"「{call.Function}」須取 {expected} 個變數（{variables}）");
        }
    }

    private void CheckPool(Formula formula, Call pool)
    {
        foreach (var argument in pool.Arguments)
        {
            if (argument is Call inner)
            {
                Check(formula, inner, pooled: true);
            }
            else
            {
                Report(formula, argument.Position, "E0435", "a pool holds dimensions and quantities, such as pool(coordination(A, B), channels(A, B))", "pool 內應為構面或數量，例如 pool(coordination(A, B), channels(A, B))");
            }
        }
    }

    private void Report(Formula formula, int position, string code, string en, string zhHant) =>
        Report(formula.Place(position), code, en, zhHant);

    /// <summary>Readings share formulas and registers: each fault is reported once.</summary>
    private void Report(Position at, string code, string en, string zhHant)
    {
        if (_reported.Add($"{at} {code} {en}"))
        {
            faults.Error(at, code, en, zhHant);
        }
    }
}
