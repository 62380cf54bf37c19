using Lkj.Pdf.Tests.Samples;

namespace Lkj.Pdf.Tests;

/// <summary>What programs of others make of the file.</summary>
public sealed class IndependentReaderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lkj-pdf-");
    private readonly string _file;

    public IndependentReaderTests()
    {
        _file = Path.Combine(_folder.FullName, "contoh.pdf");
        File.WriteAllBytes(_file, Rendered.Bytes(SampleDocument.Whole));
    }

    [Fact]
    public void Qpdf_WholeSample_FindsNoFault()
    {
        if (Tool.Run("qpdf", "--check", _file) is not { } check)
        {
            Assert.Skip("qpdf is not installed, so the file's syntax was not checked by it.");
            return;
        }

        Assert.True(check.ExitCode == 0, check.Output);
    }

    [Fact]
    public void Pdfium_WholeSample_PaintsEveryPage()
    {
        var script = Path.Combine(SourceFolder.Repository, "tests", "npm", "pages.mjs");
        var painted = Tool.Run("node", script, _file, _folder.FullName, "36");
        Assert.True(painted is { ExitCode: 0 }, painted?.Output);
        var pictures = _folder.GetFiles("*.png");
        Assert.Equal(Building.Typesetter.LayOut(SampleDocument.Whole).Pages.Count, pictures.Length);
        // A page without ink compresses to far less.
        Assert.All(pictures, picture => Assert.True(picture.Length > 2_000, $"{picture.Name} has {picture.Length} bytes"));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
