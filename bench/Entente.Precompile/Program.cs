using Entente.Precompile;

if (args is not [var list, var program, var profile])
{
    Console.Error.WriteLine("usage: Entente.Precompile LIST PROGRAM PROFILE (see bench/README.md)");
    return 2;
}

var names = new JitNames(program);
var writer = new ProfileWriter();
var missed = 0;
foreach (var line in File.ReadLines(list).Select(JitNames.MethodIn).OfType<string>().Distinct().Order(StringComparer.Ordinal))
{
    try
    {
        foreach (var method in names.Find(line))
        {
            writer.Add(method);
        }
    }
    catch (Exception fault) when (fault is ArgumentException or NotSupportedException)
    {
        missed++;
    }
}

writer.Save(profile);
Console.WriteLine($"{writer.Count} methods; {missed} lines name none that can be compiled ahead");
return 0;
