using Entente.Cli.Shell;

return EntryPoint.Run(args, Console.Out, Console.Error);
