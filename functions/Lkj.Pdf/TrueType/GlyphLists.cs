using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>The lists of glyphs that layout tables share (OpenType specification, "Layout Tables Common Formats").</summary>
internal static class GlyphLists
{
    /// <summary>The glyphs that a table is about, in the order of its records.</summary>
    public static IReadOnlyList<ushort> Coverage(ReadOnlySpan<byte> table)
    {
        var glyphs = new List<ushort>();
        var isList = ReadUInt16BigEndian(table) == 1;
        for (var i = 0; i < ReadUInt16BigEndian(table[2..]); i++)
            if (isList)
                glyphs.Add(ReadUInt16BigEndian(table[(4 + 2 * i)..]));
            else
                for (int glyph = ReadUInt16BigEndian(table[(4 + 6 * i)..]); glyph <= ReadUInt16BigEndian(table[(6 + 6 * i)..]); glyph++)
                    glyphs.Add((ushort)glyph);
        return glyphs;
    }

    /// <summary>The class of each glyph that has one; the others are of class zero.</summary>
    public static Dictionary<ushort, ushort> Classes(ReadOnlySpan<byte> table)
    {
        var classes = new Dictionary<ushort, ushort>();
        if (ReadUInt16BigEndian(table) == 1)
        {
            for (var i = 0; i < ReadUInt16BigEndian(table[4..]); i++)
                classes[(ushort)(ReadUInt16BigEndian(table[2..]) + i)] = ReadUInt16BigEndian(table[(6 + 2 * i)..]);
            return classes;
        }

        for (var i = 0; i < ReadUInt16BigEndian(table[2..]); i++)
            for (int glyph = ReadUInt16BigEndian(table[(4 + 6 * i)..]); glyph <= ReadUInt16BigEndian(table[(6 + 6 * i)..]); glyph++)
                classes[(ushort)glyph] = ReadUInt16BigEndian(table[(8 + 6 * i)..]);
        return classes;
    }
}
