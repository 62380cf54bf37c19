using System.Text;
using Lkj.Pdf.Building;
using Lkj.Pdf.Painting;
using Lkj.Pdf.TrueType;

namespace Lkj.Pdf;

/// <summary>Sets a document and writes it as a tagged PDF 1.7 that claims PDF/A-2a and PDF/UA-1.</summary>
public static class PdfRenderer
{
    /// <summary>Writes the document. The same document gives the same bytes.</summary>
    /// <param name="document">What to set.</param>
    /// <param name="output">Where to; it is left open and need not be seekable.</param>
    /// <exception cref="MissingGlyphException">The fonts lack a character; nothing was written.</exception>
    /// <exception cref="LayoutException">An element fits on no page, or a link leads nowhere; nothing was written.</exception>
    /// <exception cref="ArgumentException">The document is put together wrongly; nothing was written.</exception>
    public static void Render(PdfDocument document, Stream output)
    {
        var missing = FontFamily.Arimo.Missing(DocumentTexts.Of(document));
        if (missing.Count > 0)
            throw new MissingGlyphException(missing);
        DocumentPainter.Paint(Typesetter.LayOut(document), output);
    }

    /// <summary>How many pages the document takes.</summary>
    /// <exception cref="LayoutException">An element fits on no page, or a link leads nowhere.</exception>
    public static int CountPages(PdfDocument document) => Typesetter.LayOut(document).Pages.Count;

    /// <summary>Which characters of a text the fonts lack, each once, in the order of their code points.</summary>
    public static IReadOnlyList<Rune> MissingCharacters(string text) => FontFamily.Arimo.Missing([PlainText.Of(text).Replace("\n", "", StringComparison.Ordinal)]);
}
