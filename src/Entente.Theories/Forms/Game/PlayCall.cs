using Entente.Cases.Diagnostics;
using Entente.Expressions;

namespace Entente.Theories.Forms.Game;

/// <summary>A call about the solved game and the words that may stand in it.</summary>
/// <param name="Function">Its name.</param>
/// <param name="Places">For each place the words allowed there.</param>
public sealed record PlayCall(string Function, IReadOnlyList<IReadOnlyList<string>> Places)
{
    /// <summary>Words of the second place, where they depend on that of the first: actions at an information set, strategies of a player.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Second { get; init; }

    /// <summary>The words in a call.</summary>
    public static IReadOnlyList<string> Words(IReadOnlyList<Expression> arguments) => [.. arguments.Select(a => ((Name)a).Identifier)];

    /// <summary>Reports the calls of a formula that ask about what the game does not have.</summary>
    public static bool Check(Formula formula, IReadOnlyList<PlayCall> known, DiagnosticBag faults)
    {
        var sound = true;
        foreach (var call in formula.Expression.Calls.Where(c => formula.Functions.Contains(c.Function)))
        {
            sound &= known.FirstOrDefault(k => k.Function == call.Function) is { } asked ? asked.Fits(formula, call, faults) : Foreign(formula, call, known, faults);
        }

        return sound;
    }

    private static bool Foreign(Formula formula, Call call, IReadOnlyList<PlayCall> known, DiagnosticBag faults)
    {
        var can = string.Join(", ", known.Select(k => k.Function));
        faults.Error(formula.Place(call.Position), "E0463", $"'{call.Function}' has no meaning in this kind of game; it answers {can}", $"「{call.Function}」不適用於此類賽局；可用者為 {can}");
        return false;
    }

    private bool Fits(Formula formula, Call call, DiagnosticBag faults)
    {
        if (call.Arguments.Count != Places.Count || !call.Arguments.All(a => a is Name))
        {
            faults.Error(formula.Place(call.Position), "E0464", $"'{call.Function}' takes {Places.Count} name(s)", $"「{call.Function}」須取 {Places.Count} 個名稱");
            return false;
        }

        for (var place = 0; place < Places.Count; place++)
        {
            var name = (Name)call.Arguments[place];
            var words = place == 1 && Second is not null ? Second[((Name)call.Arguments[0]).Identifier] : Places[place];
            if (!words.Contains(name.Identifier))
            {
                var hint = Hint.For(name.Identifier, words);
                faults.Error(formula.Place(name.Position), "E0465", $"'{SafeText.Show(name.Identifier)}' cannot stand in '{call.Function}' here{hint.En}", $"「{SafeText.Show(name.Identifier)}」不可用於「{call.Function}」此處{hint.ZhHant}");
                return false;
            }
        }

        return true;
    }
}
