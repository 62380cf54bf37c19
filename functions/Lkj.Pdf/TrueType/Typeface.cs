using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>One cut of a font: which glyph stands for a character, and how wide it is.</summary>
internal sealed class Typeface
{
    private readonly Dictionary<int, ushort> _glyphs;
    private readonly double[] _advances;

    public Typeface(byte[] data)
    {
        File = new FontFile(data);
        Metrics = FontMetrics.Read(File);
        _glyphs = CharacterMap.Read(File);
        _advances = ReadAdvances();
    }

    public FontFile File { get; }

    public FontMetrics Metrics { get; }

    /// <summary>The glyph of a character, or null where the font has none.</summary>
    public ushort? Glyph(Rune rune) => _glyphs.TryGetValue(rune.Value, out var glyph) ? glyph : null;

    /// <summary>How far the pen moves after a glyph, in thousandths of the type size.</summary>
    public double Advance(ushort glyph) => _advances[Math.Min(glyph, _advances.Length - 1)];

    /// <summary>The width of a text set on one line at a size, in the unit of the size.</summary>
    /// <exception cref="MissingGlyphException">The font lacks a character.</exception>
    public double Width(ReadOnlySpan<char> text, double size)
    {
        double width = 0;
        foreach (var rune in text.EnumerateRunes())
            width += Advance(Glyph(rune) ?? throw new MissingGlyphException([rune]));
        return width * size / 1000;
    }

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
