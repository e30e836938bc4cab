using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace Entente.Precompile;

/// <summary>Tokens of constructed methods and types in an assembly that is being written.</summary>
/// <param name="metadata">That assembly's tables.</param>
internal sealed class Signatures(MetadataBuilder metadata)
{
    private readonly SortedDictionary<string, EntityHandle> _assemblies = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, EntityHandle> _types = [];

    /// <summary>The assemblies that were named.</summary>
    public IEnumerable<string> Assemblies => _assemblies.Keys;

    /// <summary>The token of a method.</summary>
    public EntityHandle Of(Instance method)
    {
        var (owner, definition, arguments) = method;
        var signature = new BlobBuilder();
        new BlobEncoder(signature).MethodSignature(default, arguments.Count, !definition.IsStatic).Parameters(
            definition.GetParameters().Length,
            result => Result(result, definition),
            parameters =>
            {
                foreach (var parameter in definition.GetParameters())
                {
                    var encoder = parameters.AddParameter();
                    Modifiers(encoder.CustomModifiers(), parameter);
                    Type(encoder.Type(parameter.ParameterType.IsByRef), parameter.ParameterType);
                }
            });
        var found = metadata.AddMemberReference(Owner(owner), metadata.GetOrAddString(definition.Name), metadata.GetOrAddBlob(signature));
        return arguments.Count == 0 ? found : metadata.AddMethodSpecification(found, metadata.GetOrAddBlob(Specification(arguments)));
    }

    private BlobBuilder Specification(IReadOnlyList<Type> arguments)
    {
        var blob = new BlobBuilder();
        var encoder = new BlobEncoder(blob).MethodSpecificationSignature(arguments.Count);
        foreach (var argument in arguments)
        {
            Type(encoder.AddArgument(), argument);
        }

        return blob;
    }

    private EntityHandle Owner(Type owner)
    {
        if (!owner.IsGenericType)
        {
            return Reference(owner);
        }

        var blob = new BlobBuilder();
        Type(new BlobEncoder(blob).TypeSpecificationSignature(), owner);
        return metadata.AddTypeSpecification(metadata.GetOrAddBlob(blob));
    }

    private void Result(ReturnTypeEncoder encoder, MethodBase definition)
    {
        if (definition is not MethodInfo { ReturnType: var type } method || type == typeof(void))
        {
            encoder.Void();
            return;
        }

        Modifiers(encoder.CustomModifiers(), method.ReturnParameter);
        Type(encoder.Type(type.IsByRef), type);
    }

    private void Modifiers(CustomModifiersEncoder encoder, ParameterInfo parameter)
    {
        foreach (var modifier in parameter.GetRequiredCustomModifiers())
        {
            encoder = encoder.AddModifier(Reference(modifier), isOptional: false);
        }
    }

    private void Type(SignatureTypeEncoder encoder, Type type)
    {
        if (type.IsByRef)
        {
            Type(encoder, type.GetElementType()!);
        }
        else if (type.IsSZArray)
        {
            Type(encoder.SZArray(), type.GetElementType()!);
        }
        else if (type.IsGenericMethodParameter)
        {
            encoder.GenericMethodTypeParameter(type.GenericParameterPosition);
        }
        else if (type.IsGenericTypeParameter)
        {
            encoder.GenericTypeParameter(type.GenericParameterPosition);
        }
        else if (type.IsGenericType)
        {
            var arguments = encoder.GenericInstantiation(Reference(type.GetGenericTypeDefinition()), type.GetGenericArguments().Length, type.IsValueType);
            foreach (var argument in type.GetGenericArguments())
            {
                Type(arguments.AddArgument(), argument);
            }
        }
        else if (type.IsPointer || type.IsArray || type.IsFunctionPointer)
        {
            throw new NotSupportedException(type.ToString());
        }
        else if (Enum.TryParse<PrimitiveTypeCode>(type.Name, out var primitive) && type.Namespace == "System" && primitive != PrimitiveTypeCode.TypedReference)
        {
            encoder.PrimitiveType(primitive);
        }
        else
        {
            encoder.Type(Reference(type), type.IsValueType);
        }
    }

    private EntityHandle Reference(Type type)
    {
        if (!_types.TryGetValue(type, out var found))
        {
            var scope = type.DeclaringType is { } outer ? Reference(outer) : Reference(type.Assembly);
            var space = type.DeclaringType is null && type.Namespace is { } name ? metadata.GetOrAddString(name) : default;
            _types[type] = found = metadata.AddTypeReference(scope, space, metadata.GetOrAddString(type.Name));
        }

        return found;
    }

    private EntityHandle Reference(Assembly assembly)
    {
        var name = assembly.GetName();
        if (!_assemblies.TryGetValue(name.Name!, out var found))
        {
            var key = name.GetPublicKeyToken() is { Length: > 0 } token ? metadata.GetOrAddBlob(token) : default;
            _assemblies[name.Name!] = found = metadata.AddAssemblyReference(metadata.GetOrAddString(name.Name!), name.Version!, default, key, default, default);
        }

        return found;
    }
}
