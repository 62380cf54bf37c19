using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>The outline of each glyph: the glyf table as cut up by loca.</summary>
internal sealed class Outlines(FontFile font)
{
    private readonly bool _isLong = ReadInt16BigEndian(font.Table("head")[50..]) == 1;

    /// <summary>The bytes of an outline; none for a glyph without ink.</summary>
    public ReadOnlySpan<byte> Of(int glyph) => font.Table("glyf")[Offset(glyph)..Offset(glyph + 1)];

    private int Offset(int glyph) => _isLong
        ? ReadInt32BigEndian(font.Table("loca")[(4 * glyph)..])
        : 2 * ReadUInt16BigEndian(font.Table("loca")[(2 * glyph)..]);
}
