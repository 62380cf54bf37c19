using System.Text;
using Lkj.Pdf.TrueType;
using Lkj.Pdf.Objects;

namespace Lkj.Pdf.Painting;

/// <summary>The fonts of a file and which of their glyphs are in use.</summary>
internal sealed class FontResources(PdfFileWriter file)
{
    private readonly Dictionary<Typeface, EmbeddedFont> _fonts = [];
    private readonly List<EmbeddedFont> _inOrder = [];

    /// <summary>The font a typeface becomes in the file.</summary>
    public EmbeddedFont For(Typeface face)
    {
        if (!_fonts.TryGetValue(face, out var font))
        {
            font = new EmbeddedFont(face, $"F{_fonts.Count + 1}", file.Reserve());
            _fonts.Add(face, font);
            _inOrder.Add(font);
        }

        return font;
    }

    /// <summary>The resource dictionary of all pages.</summary>
    public PdfDictionary ToDictionary() => new PdfDictionary().With("Font", _inOrder.Aggregate(new PdfDictionary(), (fonts, font) => fonts.With(font.Name, font.Reference)));

    public void Write()
    {
        foreach (var font in _inOrder)
            font.Write(file);
    }
}
