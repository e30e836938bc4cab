using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Entente.Cases.Codebooks;
using Entente.Cases.Dates;
using Entente.Cases.Tests.Kit;

namespace Entente.Cases.Tests;

public sealed class SoundCaseTests
{
    private static readonly string[] Tables = ["evidence/a.csv", "evidence/b.csv", "records/pledges.csv", "data/figures.csv"];

    [Fact]
    public void The_head_of_a_sound_case_reads_into_the_model()
    {
        var read = new SoundCase().Sound();

        Assert.Equal("two-shores", read.Id);
        Assert.Equal(new Localised("Two shores", "兩岸"), read.Title);
        Assert.Equal((new Years(1990, 2000), new DateOnly(2001, 6, 30)), (read.Period, read.AsOf));
        Assert.Equal(new Actor("BOR", new Localised("Borduria", "波都利亞"), new Years(1990, 2000), "BOR", 901), read.Actors["BOR"]);
        Assert.Equal(new Years(1950, 1995), read.Actors["SYL"].Exists);
        Assert.Equal(["BOR", "SYL"], read.Groups["pact"].Members);
        Assert.Equal(["BOR", "SYL", "ALD"], read.Ties["BOR-SYL"].Members.Concat(read.Ties["BOR-SYL"].Adversaries));
        Assert.Equal(["four-phases", "commitment-register"], read.Applications.Select(a => a.Theory));
        Assert.Equal([new Years(1990, 1995), new Years(1998, 1998)], read.Applications[0].Years);
        Assert.Empty(read.Applications[1].Years);
        Assert.Equal(("Borduria–Syldavia", "波都利亞－西爾達維亞"), (read.NameOf("BOR-SYL").En, read.NameOf("BOR-SYL").ZhHant));
    }

    [Fact]
    public void The_codebook_and_sources_of_a_sound_case_read_into_the_model()
    {
        var read = new SoundCase().Sound();
        var (trust, pledges) = (read.Codebook.Dimensions["trust"], read.Codebook.Registers["pledges"]);

        Assert.Equal(new UncertaintyAssumptions(2.5), read.Codebook.Uncertainty);
        Assert.Equal((SubjectKind.DirectedPair, 5.0), (trust.Subject, trust.HalfLife));
        Assert.Equal([(1, "none"), (2, "some"), (3, "full")], trust.Bins.Select(b => (b.Value, b.Anchor.En)));
        Assert.Equal(Enum.GetValues<ColumnType>().Order(), pledges.Columns.Select(c => c.Type).Order());
        Assert.Equal((0, 5000), (pledges.Columns[3].From, pledges.Columns[3].To));
        Assert.Equal("Bianca Castafiore; Cuthbert Calculus. 1999. The two shores", read.Sources["calculus"].Citation);
    }

    [Fact]
    public void Rows_of_a_sound_case_read_into_the_model_with_their_places()
    {
        var read = new SoundCase().Sound();
        var quarrel = read.Evidence[1];

        Assert.Equal(["A-1", "A-2", "A-3", "B-1", "B-2", "B-3"], read.Evidence.Select(e => e.Id));
        Assert.Equal((EvidenceKind.Event, "SYL", "BOR", "trust", 1), (quarrel.Kind, quarrel.From, quarrel.To, quarrel.Dimension, quarrel.Value));
        Assert.Equal(("C3", "speech-1993", "loud"), (quarrel.Provenance.Grade.ToString(), quarrel.Provenance.Origin, quarrel.Provenance.Note));
        Assert.Equal(new Localised("A quarrel,\nin two lines.", "一場爭執，\n分兩行。"), quarrel.Provenance.Claim);
        Assert.Equal([2, 3, 6, 2, 3, 4], read.Evidence.Select(e => e.Provenance.At.Line));
        Assert.Equal("A-1", read.Evidence[0].Provenance.Origin);
        Assert.Null(read.Evidence[3].To);
        Assert.Equal("1000", Assert.Single(read.Records).Cells["troops"]);
    }

    [Fact]
    public void Quantities_and_their_data_read_into_the_model()
    {
        var read = new SoundCase().Sound();
        var (share, traffic) = (read.Codebook.Quantities["budget-share"], read.Codebook.Quantities["traffic"]);

        Assert.Equal((SubjectKind.Actor, new ValueRange(0, 12.5), 7.5, 3.0), (share.Subject, share.Range, share.Error, share.HalfLife));
        Assert.Equal("R29", Assert.Single(share.Feeds).System);
        Assert.Equal(("2.5 % of GDP", "2.5（占 GDP 百分比）"), (share.Show(2.5).En, share.Show(2.5).ZhHant));
        Assert.Equal(new ValueRange(-20, 40), traffic.Range);
        Assert.Equal(["D-1", "D-2"], read.Data.Select(d => d.Id));
        Assert.Equal(("BOR", null, "budget-share", 2.5, null, EvidenceKind.State), (read.Data[0].From, read.Data[0].To, read.Data[0].Quantity, read.Data[0].Value, read.Data[0].Error, read.Data[0].Kind));
        Assert.Equal(("SYL", "BOR", "traffic", -12.25, 4.0, EvidenceKind.Event), (read.Data[1].From, read.Data[1].To, read.Data[1].Quantity, read.Data[1].Value, read.Data[1].Error, read.Data[1].Kind));
        Assert.Equal(("table-two", "C3", 3, "rounded"), (read.Data[1].Provenance.Origin, read.Data[1].Provenance.Grade.ToString(), read.Data[1].Provenance.At.Line, read.Data[0].Provenance.Note));
    }

    [Fact]
    public void The_order_of_rows_and_files_of_data_does_not_matter()
    {
        var split = new SoundCase();
        var rows = split.Text("data/figures.csv").TrimEnd('\n').Split('\n');
        split.Write("data/figures.csv", $"{rows[0]}\n{rows[2]}\n").Write("data/more.csv", $"{rows[0]}\n{rows[1]}\n");
        Assert.Equal(Content(new SoundCase().Sound()), Content(split.Sound()));
    }

    [Fact]
    public void Every_input_is_recorded_with_its_digest()
    {
        var (kit, read) = (new SoundCase(), new SoundCase().Sound());
        Assert.Equal(SoundFiles.All.Keys.Order(StringComparer.Ordinal), read.Inputs.Select(i => i.Path));
        Assert.All(read.Inputs, i => Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kit.Text(i.Path)))), i.Sha256));
    }

    [Fact]
    public void The_order_of_rows_and_files_does_not_matter()
    {
        var shuffled = new SoundCase();
        var rows = SoundFiles.All["evidence/b.csv"].TrimEnd('\n').Split('\n');
        shuffled.Remove("evidence/b.csv").Write("evidence/0.csv", string.Join('\n', [rows[0], rows[3], rows[1], rows[2]]));
        Assert.Equal(Content(new SoundCase().Sound()), Content(shuffled.Sound()));
    }

    [Fact]
    public void The_order_of_columns_does_not_matter()
    {
        var turned = new SoundCase().Change("evidence/b.csv", t => string.Join('\n', t.TrimEnd('\n').Split('\n').Select(l => string.Join(',', l.Split(',').Reverse()))));
        Assert.Equal(Content(new SoundCase().Sound()), Content(turned.Sound()));
    }

    [Fact]
    public void A_byte_order_mark_changes_nothing() => Reads_the_same(t => "\uFEFF" + t, SoundFiles.All.Keys);

    [Fact]
    public void Blank_lines_and_spaces_around_cells_change_nothing() =>
        Reads_the_same(t => "\n" + t.Replace("BOR,", " BOR\u3000,", StringComparison.Ordinal) + "\n\n", Tables);

    [Fact]
    public void Windows_line_ends_change_nothing_outside_quotes()
    {
        var read = Varied(t => t.Replace("\n", "\r\n", StringComparison.Ordinal), SoundFiles.All.Keys).Sound();
        Assert.Equal([2, 3, 6], read.Evidence.Take(3).Select(e => e.Provenance.At.Line));
        Assert.Equal(Content(new SoundCase().Sound()), Content(read).Replace("\\r\\n", "\\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Semicolons_change_nothing_and_a_quoted_comma_stays() =>
        Reads_the_same(t => Separators(t, ';'), Tables);

    [Fact]
    public void An_upper_case_file_name_ending_is_a_table_all_the_same()
    {
        var renamed = new SoundCase().Remove("evidence/a.csv").Write("evidence/A.CSV", SoundFiles.All["evidence/a.csv"]);
        Assert.Equal(Content(new SoundCase().Sound()), Content(renamed.Sound()));
    }

    [Fact]
    public void An_actor_that_ended_before_the_period_keeps_its_last_year()
    {
        var read = new SoundCase().Replace("case.yml", "from: 1950, to: 1995", "to: 1940").Sound();
        Assert.Equal(new Years(1940, 1940), read.Actors["SYL"].Exists);
    }

    [Fact]
    public void Without_an_as_of_date_the_period_ends_the_view()
    {
        var read = new SoundCase().Replace("case.yml", "as-of: 2001-06\n", "").Sound();
        Assert.Equal(new DateOnly(2000, 12, 31), read.AsOf);
    }

    [Fact]
    public void A_case_without_tables_is_a_case()
    {
        var bare = new SoundCase().Remove("evidence/a.csv").Remove("evidence/b.csv").Remove("records/pledges.csv").Remove("data/figures.csv").Sound();
        Assert.Empty(bare.Evidence);
        Assert.Empty(bare.Records);
        Assert.Empty(bare.Data);
    }

    private static void Reads_the_same(Func<string, string> change, IEnumerable<string> files) =>
        Assert.Equal(Content(new SoundCase().Sound()), Content(Varied(change, files).Sound()));

    private static SoundCase Varied(Func<string, string> change, IEnumerable<string> files)
    {
        var varied = new SoundCase();
        foreach (var file in files)
            varied.Change(file, change);
        return varied;
    }

    private static string Separators(string table, char by)
    {
        var quoted = false;
        return string.Concat(table.Select(c => (c == '"' ? quoted = !quoted : quoted, c) is (false, ',') ? by : c));
    }

    /// <summary>All that was read, without the places and digests of the files.</summary>
    private static string Content(Case read) => JsonSerializer.Serialize(new
    {
        read.Id,
        read.Title,
        read.Actors,
        read.Groups,
        read.Ties,
        Codebook = read.Codebook with { Quantities = read.Codebook.Quantities.ToDictionary(q => q.Key, q => q.Value with { Feeds = [] }) },
        Sources = read.Sources.Values.Select(s => (s.Key, s.Citation).ToString()),
        Evidence = read.Evidence.Select(e => e with { Provenance = e.Provenance with { At = default } }),
        Records = read.Records.Select(r => r with { Provenance = r.Provenance with { At = default } }),
        Data = read.Data.Select(d => d with { Provenance = d.Provenance with { At = default } }),
    });
}
