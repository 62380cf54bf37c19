using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lkj.Pdf.TrueType;
using Lkj.Pdf.Objects;

namespace Lkj.Pdf.Painting;

/// <summary>
/// A subset of a typeface in the file: a Type0 font whose codes are glyph numbers (ISO 32000-1, 9.7), with the way back to
/// Unicode.
/// </summary>
internal sealed class EmbeddedFont(Typeface face, string name, PdfRef reference)
{
    private readonly Dictionary<ushort, Rune> _used = [];

    public string Name { get; } = name;

    public PdfRef Reference { get; } = reference;

    /// <summary>The code of a character, which is noted as used.</summary>
    public ushort Encode(Rune rune)
    {
        var glyph = face.Glyph(rune) ?? throw new MissingGlyphException([rune]);
        // Characters that share a glyph, as space and no-break space, are read back as the plainest of them.
        if (!_used.TryGetValue(glyph, out var known) || rune < known)
            _used[glyph] = rune;
        return glyph;
    }

    public void Write(PdfFileWriter file)
    {
        var used = new SortedDictionary<ushort, Rune>(_used);
        var fontFile = GlyphSubset.Write(face.File, used.Keys);
        var baseFont = PdfSyntax.Name($"{SubsetTag(fontFile)}+{face.Metrics.PostScriptName}");
        var program = file.WriteStream(new PdfDictionary().With("Length1", $"{fontFile.Length}"), fontFile);
        var descendant = new PdfDictionary("Font").With("Subtype", "/CIDFontType2").With("BaseFont", baseFont)
            .With("CIDSystemInfo", "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>").With("CIDToGIDMap", "/Identity")
            .With("FontDescriptor", file.Write(Descriptor(baseFont, program))).With("DW", "0").With("W", Widths(used.Keys));
        file.Write(Reference, new PdfDictionary("Font").With("Subtype", "/Type0").With("BaseFont", baseFont).With("Encoding", "/Identity-H")
            .With("DescendantFonts", PdfSyntax.Array([$"{file.Write(descendant)}"]))
            .With("ToUnicode", file.WriteStream(new PdfDictionary(), ToUnicode.Write(used))));
    }

    private PdfDictionary Descriptor(string baseFont, PdfRef program)
    {
        const int nonsymbolic = 32, italic = 64, regularStem = 84, boldStem = 136;
        var metrics = face.Metrics;
        return new PdfDictionary("FontDescriptor").With("FontName", baseFont)
            .With("Flags", $"{nonsymbolic | (metrics.ItalicAngle == 0 ? 0 : italic)}")
            .With("FontBBox", PdfSyntax.Array(metrics.BoundingBox.Select(PdfSyntax.Number)))
            .With("ItalicAngle", metrics.ItalicAngle).With("Ascent", metrics.Ascent).With("Descent", metrics.Descent)
            .With("CapHeight", metrics.CapHeight).With("StemV", $"{(metrics.IsBold ? boldStem : regularStem)}").With("FontFile2", program);
    }

    private string Widths(IEnumerable<ushort> glyphs) => PdfSyntax.Array(glyphs.Select(glyph => string.Create(CultureInfo.InvariantCulture, $"{glyph}[{PdfSyntax.Number(face.Advance(glyph))}]")));

    private static string SubsetTag(byte[] fontFile) => string.Concat(SHA256.HashData(fontFile).Take(6).Select(part => (char)('A' + part % 26)));
}
