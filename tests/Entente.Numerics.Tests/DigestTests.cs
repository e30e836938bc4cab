using System.Diagnostics;

namespace Entente.Numerics.Tests;

public sealed class DigestTests
{
    // A change here changes the results of every study: say so in the changelog.
    private const string Recorded = "d3033383e72b099fa366a971d9393ab9b66432ad5e995e0e1da079336f818f43";
    private const string WidthVariable = "ENTENTE_EXPECTED_WIDTH";

    [Fact]
    public void The_battery_gives_the_recorded_bits()
    {
        var expectedWidth = Environment.GetEnvironmentVariable(WidthVariable);
        if (expectedWidth is not null) Assert.Equal(expectedWidth, Lanes.Kernel.Width.ToString());
        var digest = Battery.Digest();
        Assert.True(digest == Recorded, $"The digest is now {digest}.");
    }

    public static TheoryData<string, int> Processors => new()
    {
        { "DOTNET_EnableAVX512=0", 4 },
        { "DOTNET_EnableAVX2=0", 2 },
        { "DOTNET_EnableAVX=0", 2 }, // and with it fused multiply-add: this runtime has no switch for that alone
        { "DOTNET_EnableHWIntrinsic=0", 1 },
    };

    [Theory]
    [MemberData(nameof(Processors))]
    public async Task A_process_without_wider_vectors_gives_the_same_bits(string setting, int width)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(DigestTests).Assembly.Location);
        start.ArgumentList.Add("-method");
        start.ArgumentList.Add($"{typeof(DigestTests).FullName}.{nameof(The_battery_gives_the_recorded_bits)}");
        start.Environment[setting.Split('=')[0]] = "0";
        start.Environment[WidthVariable] = Math.Min(width, Lanes.Kernel.Width).ToString();
        using var child = Process.Start(start)!;
        var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(child.ExitCode == 0 && output.Contains("Total: 1,", StringComparison.Ordinal), output);
    }
}
