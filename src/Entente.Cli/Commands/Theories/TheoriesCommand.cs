using System.CommandLine;
using Entente.Cases;
using Entente.Cases.Diagnostics;
using Entente.Cli.Shell;
using Entente.Theories.Files;

namespace Entente.Cli.Commands.Theories;

/// <summary><c>entente theories [ID]</c>: lists the theories, or tells about one.</summary>
internal sealed class TheoriesCommand : ICommand
{
    /// <inheritdoc/>
    public Command Build(Options options, Screen screen)
    {
        var id = new Argument<string?>("id") { HelpName = "ID", Description = "Id of a theory (理論代號)", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("theories", "List the theories, or tell about one (列出理論)") { id, options.Lang };
        command.SetAction(parsed => Show(parsed.GetValue(id), options.Language(parsed), screen));
        return command;
    }

    private static int Show(string? id, Language language, Screen screen)
    {
        var faults = new DiagnosticBag();
        var library = TheoryLibrary.Read(Home.Folder(), faults);
        screen.Report(faults, language);
        if (faults.HasErrors)
        {
            return ExitCodes.InputErrors;
        }

        if (id is null)
        {
            foreach (var theory in library.Theories.Values.OrderBy(t => t.Group, StringComparer.Ordinal).ThenBy(t => t.Id, StringComparer.Ordinal))
            {
                screen.Out.WriteLine($"{theory.System,-4} {theory.Id,-28} {theory.Title.In(language)}");
            }

            return ExitCodes.Done;
        }

        if (library.Theories.Values.OrderBy(t => t.Id, StringComparer.Ordinal).FirstOrDefault(t => t.Id == id || t.System == id) is { } found)
        {
            TheoryPage.Write(found, library, language, screen.Out);
            return ExitCodes.Done;
        }

        var hint = Hint.For(id, library.Theories.Keys);
        screen.Say(language, $"there is no theory '{SafeText.Show(id)}'{hint.En}", $"無此理論「{SafeText.Show(id)}」{hint.ZhHant}");
        return ExitCodes.InputErrors;
    }
}
