using System.CommandLine;
using System.Reflection;
using Entente.Conformance.Tests.Kit;

namespace Entente.Conformance.Tests.Commands;

/// <summary>Walks every command of the command line, as the program itself discovers them.</summary>
public sealed class CommandTests
{
    private static readonly Assembly Program = Assembly.Load("entente");

    private static readonly Command[] Commands = [.. Built()];

    public static TheoryData<string> All => [.. Commands.SelectMany(c => Tree(c, c.Name)).Select(c => c.Path)];

    [Theory]
    [MemberData(nameof(All))]
    public void Its_help_is_in_both_languages(string path)
    {
        var command = Commands.SelectMany(c => Tree(c, c.Name)).Single(c => c.Path == path).Command;
        Told(path, command);
        Assert.All(command.Arguments, a => Told($"{path} {a.Name}", a));
        Assert.All(command.Options, o => Told($"{path} {o.Name}", o));
    }

    [Fact]
    public void Commands_are_found() => Assert.Contains(Commands, c => c.Name == "run");

    private static void Told(string what, Symbol symbol)
    {
        var text = symbol.Description ?? "";
        Assert.True(Script.HasLatin(text) && Script.IsChinese(text), $"the help of '{what}' is not in both languages: '{text}'");
    }

    private static IEnumerable<(string Path, Command Command)> Tree(Command command, string path) =>
        command.Subcommands.SelectMany(s => Tree(s, $"{path} {s.Name}")).Prepend((path, command));

    /// <summary>The program keeps its types to itself, so that they are reached by name.</summary>
    private static IEnumerable<Command> Built()
    {
        var seam = Program.GetType("Entente.Cli.Shell.ICommand", throwOnError: true)!;
        var options = Activator.CreateInstance(Program.GetType("Entente.Cli.Shell.Options", throwOnError: true)!);
        var screen = Activator.CreateInstance(Program.GetType("Entente.Cli.Shell.Screen", throwOnError: true)!, TextWriter.Null, TextWriter.Null);
        return from type in Program.GetTypes()
               where type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(seam)
               orderby type.FullName
               select (Command)seam.GetMethod("Build")!.Invoke(Activator.CreateInstance(type), [options, screen])!;
    }
}
