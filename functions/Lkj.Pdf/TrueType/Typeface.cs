using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>One cut of a font: which glyph stands for a character, and how wide it is.</summary>
internal sealed class Typeface
{
    private readonly Dictionary<int, ushort> _glyphs;
    private readonly double[] _advances;
    private readonly Kerning _kerning;

    public Typeface(byte[] data)
    {
        File = new FontFile(data);
        Metrics = FontMetrics.Read(File);
        _glyphs = CharacterMap.Read(File);
        _advances = ReadAdvances();
        _kerning = new Kerning(File);
    }

    public FontFile File { get; }

    public FontMetrics Metrics { get; }

    /// <summary>The glyph of a character, or null where the font has none.</summary>
    public ushort? Glyph(Rune rune) => _glyphs.TryGetValue(rune.Value, out var glyph) ? glyph : null;

    /// <summary>How far the pen moves after a glyph, in thousandths of the type size.</summary>
    public double Advance(ushort glyph) => _advances[Math.Min(glyph, _advances.Length - 1)];

    /// <summary>
    /// What is added to the advance of a glyph before another, in thousandths of the type size. Figures keep their common width, so that
    /// they stand below each other, and lines may break at any space, so neither is moved.
    /// </summary>
    public double Kern(Rune left, Rune right) =>
        IsMoved(left) && IsMoved(right) && Glyph(left) is { } first && Glyph(right) is { } second ? Kern(first, second) : 0;

    /// <summary>The width of a text set on one line at a size, in the unit of the size.</summary>
    /// <exception cref="MissingGlyphException">The font lacks a character.</exception>
    public double Width(ReadOnlySpan<char> text, double size)
    {
        double width = 0;
        ushort? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = Glyph(rune) ?? throw new MissingGlyphException([rune]);
            var isMoved = IsMoved(rune);
            width += Advance(glyph) + (isMoved && before is { } left ? Kern(left, glyph) : 0);
            before = isMoved ? glyph : null;
        }

        return width * size / 1000;
    }

    private double Kern(ushort left, ushort right) => _kerning.Between(left, right) * 1000.0 / Metrics.UnitsPerEm;

    private static bool IsMoved(Rune rune) => !Rune.IsDigit(rune) && !Rune.IsWhiteSpace(rune);

    private double[] ReadAdvances()
    {
        var count = ReadUInt16BigEndian(File.Table("hhea")[34..]);
        var hmtx = File.Table("hmtx");
        var advances = new double[count];
        for (var i = 0; i < count; i++)
            advances[i] = ReadUInt16BigEndian(hmtx[(4 * i)..]) * 1000.0 / Metrics.UnitsPerEm;
        return advances;
    }
}
