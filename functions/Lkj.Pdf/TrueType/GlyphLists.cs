using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>The lists of glyphs that layout tables share, searched where they stand (OpenType specification, "Layout Tables Common Formats").</summary>
internal static class GlyphLists
{
    /// <summary>The place of a glyph among those that a coverage table names; -1 for none of them.</summary>
    public static int PlaceIn(ReadOnlySpan<byte> coverage, ushort glyph)
    {
        int count = ReadUInt16BigEndian(coverage[2..]);
        if (ReadUInt16BigEndian(coverage) == 1)
            return Search(coverage[4..], count, size: 2, glyph) is var at && at >= 0 && ReadUInt16BigEndian(coverage[(4 + 2 * at)..]) == glyph ? at : -1;
        var range = RangeOf(coverage[4..], count, glyph);
        return range.IsEmpty ? -1 : ReadUInt16BigEndian(range[4..]) + glyph - ReadUInt16BigEndian(range);
    }

    /// <summary>The class of a glyph; zero for one that has none.</summary>
    public static int ClassIn(ReadOnlySpan<byte> classes, ushort glyph)
    {
        if (ReadUInt16BigEndian(classes) == 1)
        {
            var place = glyph - ReadUInt16BigEndian(classes[2..]);
            return place >= 0 && place < ReadUInt16BigEndian(classes[4..]) ? ReadUInt16BigEndian(classes[(6 + 2 * place)..]) : 0;
        }

        var range = RangeOf(classes[4..], ReadUInt16BigEndian(classes[2..]), glyph);
        return range.IsEmpty ? 0 : ReadUInt16BigEndian(range[4..]);
    }

    /// <summary>The last of some records whose first field is not above a glyph; -1 where all are.</summary>
    public static int Search(ReadOnlySpan<byte> records, int count, int size, ushort glyph)
    {
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (ReadUInt16BigEndian(records[(middle * size)..]) <= glyph)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return high;
    }

    // First glyph, last glyph, and what the range is about.
    private static ReadOnlySpan<byte> RangeOf(ReadOnlySpan<byte> ranges, int count, ushort glyph)
    {
        const int size = 6;
        var at = Search(ranges, count, size, glyph);
        return at >= 0 && glyph <= ReadUInt16BigEndian(ranges[(at * size + 2)..]) ? ranges.Slice(at * size, size) : [];
    }
}
