using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Entente.Precompile;

/// <summary>
/// Writes a profile that the ahead-of-time compiler of .NET reads (.mibc): an assembly that is never run. A method called
/// <c>AssemblyDictionary</c> names the assemblies that take part and a second method, which loads a token of every method of the profile.
/// </summary>
internal sealed class ProfileWriter
{
    private readonly MetadataBuilder _metadata = new();
    private readonly Signatures _signatures;
    private readonly InstructionEncoder _methods = new(new BlobBuilder());

    /// <summary>An empty profile.</summary>
    public ProfileWriter()
    {
        _signatures = new Signatures(_metadata);
        _metadata.AddModule(0, _metadata.GetOrAddString("entente.mibc"), _metadata.GetOrAddGuid(default), default, default);
        _metadata.AddAssembly(_metadata.GetOrAddString("entente"), new Version(1, 0), default, default, default, default);
    }

    /// <summary>How many methods it holds.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a method.</summary>
    /// <exception cref="NotSupportedException">Its signature holds a kind of type that generic code has no need of.</exception>
    public void Add(Instance method)
    {
        var token = _signatures.Of(method);
        Load(_methods, token);
        Count++;
    }

    /// <summary>Writes the file.</summary>
    public void Save(string path)
    {
        var code = new BlobBuilder();
        var bodies = new MethodBodyStreamEncoder(code);
        _methods.OpCode(ILOpCode.Ret);
        var dictionary = new InstructionEncoder(new BlobBuilder());
        dictionary.LoadString(_metadata.GetOrAddUserString(string.Concat(_signatures.Assemblies.Select(a => a + ";"))));
        Load(dictionary, MetadataTokens.MethodDefinitionHandle(1));
        dictionary.OpCode(ILOpCode.Ret);
        _metadata.AddTypeDefinition(default, default, _metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        Define("Methods", bodies.AddMethodBody(_methods));
        Define("AssemblyDictionary", bodies.AddMethodBody(dictionary));
        var image = new BlobBuilder();
        new ManagedPEBuilder(PEHeaderBuilder.CreateLibraryHeader(), new MetadataRootBuilder(_metadata), code, deterministicIdProvider: _ => default).Serialize(image);
        using var file = File.Create(path);
        image.WriteContentTo(file);
    }

    private static void Load(InstructionEncoder code, EntityHandle method)
    {
        code.OpCode(ILOpCode.Ldtoken);
        code.Token(method);
        code.OpCode(ILOpCode.Pop);
    }

    private void Define(string name, int body)
    {
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature().Parameters(0, r => r.Void(), _ => { });
        _metadata.AddMethodDefinition(MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, _metadata.GetOrAddString(name), _metadata.GetOrAddBlob(signature), body, default);
    }
}
