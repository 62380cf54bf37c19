using System.Text;

namespace Lkj.Pdf;

/// <summary>Sets a document and writes it as a tagged PDF 1.7 that claims PDF/A-2a and PDF/UA-1.</summary>
public static class PdfRenderer
{
    /// <summary>Writes the document. The same document gives the same bytes.</summary>
    /// <exception cref="MissingGlyphException">The fonts lack a character; nothing was written.</exception>
    /// <exception cref="LayoutException">An element fits on no page; nothing was written.</exception>
    public static void Render(PdfDocument document, Stream output) => throw new NotSupportedException();

    /// <summary>Which characters of a text the fonts lack, each once, in the order of their code points.</summary>
    public static IReadOnlyList<Rune> MissingCharacters(string text) => throw new NotSupportedException();
}
