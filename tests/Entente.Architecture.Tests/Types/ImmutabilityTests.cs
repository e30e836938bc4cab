using System.Reflection;
using System.Runtime.CompilerServices;
using Entente.Analysis.Runs;
using Entente.Cases;
using Entente.Tests.Kit;
using Entente.Theories.Files;

namespace Entente.Architecture.Tests.Types;

/// <summary>Every stage is a function of the ones before it: what one hands to the next must not change afterwards.</summary>
public sealed class ImmutabilityTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Public = [.. new[] { typeof(Case), typeof(TheoryFile), typeof(RunResult) }.SelectMany(t => t.Assembly.GetExportedTypes())];

    private static readonly Type[] Growing = [typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(SortedDictionary<,>), typeof(Queue<>), typeof(Stack<>)];

    [Fact]
    public void Classes_are_sealed_or_exist_to_be_derived_from() =>
        Breach.None(Public.Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(t => t.FullName));

    [Fact]
    public void No_property_can_be_set_after_construction() =>
        Breach.None(from type in Public
                    from property in type.GetProperties(Declared)
                    where property.SetMethod is { IsPublic: true } setter && !IsInit(setter)
                    select $"{type.FullName}.{property.Name}");

    [Fact]
    public void No_field_can_be_changed() =>
        Breach.None(from type in Public
                    where !type.IsEnum
                    from field in type.GetFields(Declared)
                    where !field.IsInitOnly && !field.IsLiteral
                    select $"{type.FullName}.{field.Name}");

    [Fact]
    public void No_property_hands_out_a_collection_that_can_grow() =>
        Breach.None(from type in Public
                    from property in type.GetProperties(Declared)
                    where property.PropertyType.IsGenericType && Growing.Contains(property.PropertyType.GetGenericTypeDefinition())
                    select $"{type.FullName}.{property.Name}");

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
