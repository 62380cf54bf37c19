using System.Text;
using Lkj.Pdf.Layout;
using Lkj.Pdf.Painting;
using Lkj.Pdf.Tagging;
using Lkj.Pdf.Tests.Conformance;
using Lkj.Pdf.Tests.Samples;
using Lkj.Pdf.TrueType;

namespace Lkj.Pdf.Tests;

/// <summary>The checker is believed only because it finds what was broken on purpose.</summary>
public class ConformanceCheckTests
{
    [Fact]
    public void Findings_WholeSample_AreNone() => Assert.Empty(ConformanceCheck.Findings(Rendered.Bytes(SampleDocument.Whole)));

    [Theory]
    [InlineData("<pdfaid:part>2", "<pdfaid:part>3", "6.6.4")]
    [InlineData("<pdfuaid:part>1", "<pdfuaid:part>2", "06-002")]
    [InlineData("<dc:title>", "<dc:titel>", "6.6.2.1")]
    [InlineData("schema#\"", "schemo#\"", "6.6.2.3")]
    [InlineData("<xmp:CreateDate>2020", "<xmp:CreateDate>2021", "dates differ")]
    [InlineData("x-default\">Contoh", "x-default\">Centoh", "title differs")]
    [InlineData("%PDF-1.7", "%PDF-2.0", "6.1.2")]
    public void Findings_FileWithOneWordChanged_NameTheRule(string word, string changed, string rule)
    {
        var bytes = Rendered.Bytes(Rendered.Document(new Paragraph("Isi.")));
        var text = Encoding.Latin1.GetString(bytes);
        Assert.Contains(word, text, StringComparison.Ordinal);
        var broken = Encoding.Latin1.GetBytes(text.Replace(word, changed, StringComparison.Ordinal));
        AssertFinds(rule, broken);
    }

    [Theory]
    [InlineData("13-004", "Figure")]
    [InlineData("14-003", "H2")]
    [InlineData("19-003", "Note")]
    [InlineData("09-004", "LI")]
    [InlineData("09-004", "Table")]
    [InlineData("28-011", "Link")]
    [InlineData("7.6", "L/LI/Lbl")]
    [InlineData("does not say what it heads", "Table/TR/TH")]
    [InlineData("no header cells", "Table/TR/TD")]
    public void Findings_TreeWithOneFault_NameTheRule(string rule, string path)
    {
        var root = new StructureNode(Role.Document);
        var leaf = path.Split('/').Aggregate(root, (node, role) => node.Add(Enum.Parse<Role>(role)));
        AssertFinds(rule, Paint(root, leaf));
    }

    [Fact]
    public void Findings_RowsOfDifferentLength_NameTheRule()
    {
        var root = new StructureNode(Role.Document);
        var table = root.Add(Role.Table);
        var head = table.Add(Role.TR).Add(new StructureNode(Role.TH) { Scope = HeaderScope.Column });
        table.Add(Role.TR).Add(new StructureNode(Role.TD) { ColumnSpan = 2 });
        AssertFinds("15-001", Paint(root, head));
    }

    [Fact]
    public void Findings_ContentOfNoElement_NameTheRule()
    {
        var (root, stray) = (new StructureNode(Role.Document), new StructureNode(Role.P));
        // The writer knows no element for the stray node, so it cannot write such a file at all.
        Assert.Throws<KeyNotFoundException>(() => Paint(root, stray));
    }

    private static void AssertFinds(string rule, byte[] pdf) =>
        Assert.Contains(ConformanceCheck.Findings(pdf), finding => finding.Contains(rule, StringComparison.Ordinal));

    private static byte[] Paint(StructureNode root, StructureNode owner)
    {
        var page = new LaidOutPage(200, 200) { Numbering = PageNumbering.Arabic, Number = 1 };
        page.AddText(owner, 20, 20, "Isi", new TextStyle(FontFamily.Arimo.Regular, 11, new Rgb(0, 0, 0)));
        using var stream = new MemoryStream();
        DocumentPainter.Paint(new LaidOutDocument(Rendered.Document(), [page], root, []), stream);
        return stream.ToArray();
    }
}
