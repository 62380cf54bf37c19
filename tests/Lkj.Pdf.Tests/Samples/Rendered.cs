namespace Lkj.Pdf.Tests.Samples;

/// <summary>Documents as bytes.</summary>
public static class Rendered
{
    public static byte[] Bytes(PdfDocument document)
    {
        using var stream = new MemoryStream();
        PdfRenderer.Render(document, stream);
        return stream.ToArray();
    }

    /// <summary>A document of one section of these blocks.</summary>
    public static PdfDocument Document(params IReadOnlyList<Block> blocks) =>
        new() { Title = "Contoh", Created = SampleDocument.Created, Sections = [new Section(blocks)] };
}
