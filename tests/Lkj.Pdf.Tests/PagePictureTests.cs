using Lkj.Pdf.Tests.Samples;

namespace Lkj.Pdf.Tests;

/// <summary>
/// How pages look, beside pictures that people approved. The painter is PDFium in the version of <c>tests/npm</c>, so that pictures are the
/// same on every machine. <c>LKJ_TULIS_DOKUMEN</c> approves the pages as they are now.
/// </summary>
public sealed class PagePictureTests : IDisposable
{
    private const string Resolution = "40";
    private static readonly string Npm = Path.Combine(SourceFolder.Repository, "tests", "npm");
    private static readonly string Approved = Path.Combine(SourceFolder.Repository, "tests", "Lkj.Pdf.Tests", "Approved");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lkj-pages-");

    [Fact]
    public void Pages_OfTheSample_LookAsApproved()
    {
        var painted = Paint("painted", SampleDocument.Whole);
        if (Environment.GetEnvironmentVariable("LKJ_TULIS_DOKUMEN") is not null)
            Assert.Equal(0, Compare(Approved, painted).ExitCode);

        var (exitCode, output) = Compare(Approved, painted, Path.Combine(AppContext.BaseDirectory, "differences"));
        Assert.True(exitCode == 0, output);
    }

    [Fact]
    public void Comparison_OfALineThatMovedByAPoint_ShowsWhere()
    {
        var before = Paint("before", Rendered.Document(new Paragraph(Prose.Ample), new Paragraph(Prose.Brief)));
        var after = Paint("after", Rendered.Document(new Paragraph(Prose.Ample), new Spacer(Theme.Default.ParagraphSpace + 1), new Paragraph(Prose.Brief)));
        var differences = Path.Combine(_folder.FullName, "differences");

        Assert.Equal(0, Compare(before, before, differences).ExitCode);
        var (exitCode, output) = Compare(before, after, differences);
        Assert.Equal(1, exitCode);
        var picture = Path.Combine(differences, "001.png");
        Assert.Contains(picture, output, StringComparison.Ordinal);
        Assert.True(File.Exists(picture));
    }

    [Fact]
    public void Comparison_OfAPageMore_NamesIt()
    {
        var before = Paint("before", Rendered.Document(new Paragraph("Satu")));
        var after = Paint("after", Rendered.Document(new Paragraph("Satu"), new PageBreak(), new Paragraph("Dua")));

        Assert.Contains("002.png is not approved", Compare(before, after, _folder.FullName).Output, StringComparison.Ordinal);
        Assert.Contains("002.png is approved", Compare(after, before, _folder.FullName).Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Paint(string name, PdfDocument document)
    {
        var file = Path.Combine(_folder.FullName, $"{name}.pdf");
        File.WriteAllBytes(file, Rendered.Bytes(document));
        var folder = Path.Combine(_folder.FullName, name);
        var painted = Tool.Run("node", Path.Combine(Npm, "pages.mjs"), file, folder, Resolution);
        Assert.True(painted is { ExitCode: 0 }, painted?.Output);
        return folder;
    }

    private static (int ExitCode, string Output) Compare(params string[] folders) =>
        Tool.Run("node", [Path.Combine(Npm, "compare.mjs"), .. folders])!.Value;
}
