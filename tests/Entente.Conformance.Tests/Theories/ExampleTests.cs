using Entente.Conformance.Tests.Kit;
using Entente.Tests.Kit;
using Entente.Theories.Examples;
using Entente.Theories.Files;
using Entente.Theories.Forms;

namespace Entente.Conformance.Tests.Theories;

/// <summary>A theory's worked examples are what it says, made checkable.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> All => Library.Ids;

    [Theory]
    [MemberData(nameof(All))]
    public void Its_worked_examples_come_out_as_stated(string id) =>
        Assert.All(Examples(id), e => Assert.Equal(e.Then, ExampleRunner.Run(Library.Shipped.Theories[id], e)));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_reading_that_answers_differently_has_an_example_of_its_own(string id)
    {
        Assert.Contains(Examples(id), e => e.Reading == Reading.Own);
        Breach.None(from reading in Library.Shipped.Theories[id].Readings
                    where Differs(id, reading) && Examples(id).All(e => e.Reading != reading.Id)
                    select reading.Id);
    }

    /// <summary>Examples are certain; a reading that differs only in what it doubts answers them as the theory's own does.</summary>
    private static bool Differs(string id, Reading reading) =>
        Examples(id).Where(e => e.Reading == Reading.Own).Any(e => Answer(id, e with { Reading = reading.Id }) != e.Then);

    /// <summary>Null where the reading asks for measures that the example does not give.</summary>
    private static string? Answer(string id, WorkedExample example)
    {
        try
        {
            return ExampleRunner.Run(Library.Shipped.Theories[id], example);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static IReadOnlyList<WorkedExample> Examples(string id) => Library.Shipped.Examples[id];
}
