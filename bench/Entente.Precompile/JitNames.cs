using System.Reflection;

namespace Entente.Precompile;

/// <summary>A method with the types that it is compiled for.</summary>
/// <param name="Owner">The type that declares it, constructed.</param>
/// <param name="Definition">The method as its generic type declares it.</param>
/// <param name="Arguments">Types that a generic method is compiled for; empty otherwise.</param>
internal sealed record Instance(Type Owner, MethodBase Definition, IReadOnlyList<Type> Arguments);

/// <summary>Finds the methods that the runtime names when it says what it has compiled.</summary>
internal sealed class JitNames
{
    private const string Said = "JIT compiled ";
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Names of the runtime's own types that are no names of classes. All classes share one code, so that any stands for them.</summary>
    private static readonly Dictionary<string, Type> Short = new(StringComparer.Ordinal)
    {
        ["bool"] = typeof(bool),
        ["char"] = typeof(char),
        ["byte"] = typeof(sbyte),
        ["ubyte"] = typeof(byte),
        ["short"] = typeof(short),
        ["ushort"] = typeof(ushort),
        ["int"] = typeof(int),
        ["uint"] = typeof(uint),
        ["long"] = typeof(long),
        ["ulong"] = typeof(ulong),
        ["float"] = typeof(float),
        ["double"] = typeof(double),
        ["System.__Canon"] = typeof(object),
    };

    private readonly Dictionary<string, Type> _types = new(StringComparer.Ordinal);

    /// <summary>Loads what lies in the folder of the published program, or its like of the running framework.</summary>
    public JitNames(string program)
    {
        foreach (var file in Directory.EnumerateFiles(program, "*.dll").Where(f => !f.EndsWith(".r2r.dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            foreach (var type in Load(file)?.GetTypes() ?? [])
            {
                _types.TryAdd(type.FullName!, type);
            }
        }
    }

    /// <summary>The name of the method in a line of the runtime's list; null where it has none.</summary>
    public static string? MethodIn(string line)
    {
        var (from, to) = (line.IndexOf(Said, StringComparison.Ordinal), line.LastIndexOf(" [", StringComparison.Ordinal));
        return from < 0 || to < from ? null : line[(from + Said.Length)..to];
    }

    /// <summary>The methods of that name with as many parameters: overloads beside the one meant do no harm.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public IReadOnlyList<Instance> Find(string name)
    {
        var colon = Outside(name, ':', 0);
        var open = Outside(name, '(', colon + 1);
        if (colon < 0 || open < 0)
        {
            throw new ArgumentException($"'{name}' names no method", nameof(name));
        }

        var owner = Parse(name[..colon]);
        var head = name[(colon + 1)..open];
        var parameters = Split(name[(open + 1)..name.LastIndexOf(')')]).Count;
        var bracket = head.EndsWith(']') ? Outside(head, '[', 0) : head.Length;
        Type[] arguments = bracket < head.Length ? [.. Split(head[(bracket + 1)..^1]).Select(Parse)] : [];
        var definition = owner.IsGenericType ? owner.GetGenericTypeDefinition() : owner;
        Instance[] found = [.. definition.GetMethods(Declared).Concat<MethodBase>(definition.GetConstructors(Declared))
            .Where(m => m.Name == head[..bracket] && m.GetParameters().Length == parameters && (m.IsGenericMethod ? m.GetGenericArguments().Length : 0) == arguments.Length)
            .Select(m => new Instance(owner, m, arguments))];
        return found.Length > 0 ? found : throw new ArgumentException($"there is no method '{name}'", nameof(name));
    }

    private static Assembly? Load(string file)
    {
        try
        {
            var name = Path.GetFileNameWithoutExtension(file);
            return name.StartsWith("System.", StringComparison.Ordinal) ? Assembly.Load(name) : Assembly.LoadFrom(file);
        }
        catch (Exception fault) when (fault is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            return null;
        }
    }

    private Type Parse(string name)
    {
        if (name.EndsWith("[]", StringComparison.Ordinal))
        {
            return Parse(name[..^2]).MakeArrayType();
        }

        var bracket = name.IndexOf('[', StringComparison.Ordinal);
        var plain = bracket < 0 ? name : name[..bracket];
        var type = Short.GetValueOrDefault(plain) ?? _types.GetValueOrDefault(plain) ?? throw new ArgumentException($"there is no type '{plain}'", nameof(name));
        return bracket < 0 ? type : type.MakeGenericType([.. Split(name[(bracket + 1)..^1]).Select(Parse)]);
    }

    /// <summary>Where a mark first stands outside brackets, itself among them; −1 where it does not.</summary>
    private static int Outside(string text, char mark, int from)
    {
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            if (depth == 0 && text[i] == mark)
            {
                return i;
            }

            depth += text[i] switch { '[' => 1, ']' => -1, _ => 0 };
        }

        return -1;
    }

    /// <summary>A list at its commas outside brackets.</summary>
    private static List<string> Split(string list)
    {
        var found = new List<string>();
        while (list.Length > 0)
        {
            var comma = Outside(list, ',', 0);
            found.Add(comma < 0 ? list : list[..comma]);
            list = comma < 0 ? string.Empty : list[(comma + 1)..];
        }

        return found;
    }
}
