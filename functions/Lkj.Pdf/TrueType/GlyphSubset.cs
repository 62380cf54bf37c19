using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>
/// A font file with the outlines of the glyphs in use only. Glyphs keep their numbers, so the text needs no translation;
/// the unused ones are empty.
/// </summary>
internal static class GlyphSubset
{
    private const int LongOffsets = 1;
    private const int ArgumentsAreWords = 0x1, HasScale = 0x8, MoreComponents = 0x20, HasTwoScales = 0x40, HasMatrix = 0x80;

    public static byte[] Write(FontFile font, IEnumerable<ushort> used)
    {
        var outlines = new Outlines(font);
        var kept = WithComponents(outlines, used);
        var count = kept.Max + 1;
        var (glyf, loca) = CopyOutlines(outlines, kept, count);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = glyf,
            ["loca"] = loca,
            ["hmtx"] = CopyMetrics(font, count),
            ["head"] = CopyWith(font, "head", at: 50, LongOffsets),
            ["hhea"] = CopyWith(font, "hhea", at: 34, count),
            ["maxp"] = CopyWith(font, "maxp", at: 4, count),
        };
        foreach (var hinting in new[] { "cvt ", "fpgm", "prep" })
            if (font.Has(hinting))
                tables[hinting] = font.Table(hinting).ToArray();
        return FontFileWriter.Write(tables);
    }

    private static SortedSet<int> WithComponents(Outlines outlines, IEnumerable<ushort> used)
    {
        var kept = new SortedSet<int> { 0 };
        var open = new Stack<int>(used.Select(glyph => (int)glyph));
        while (open.TryPop(out var glyph))
            if (kept.Add(glyph))
                foreach (var component in Components(outlines.Of(glyph)))
                    open.Push(component);
        return kept;
    }

    private static List<int> Components(ReadOnlySpan<byte> outline)
    {
        var components = new List<int>();
        if (outline.IsEmpty || ReadInt16BigEndian(outline) >= 0)
            return components;
        for (var at = 10; ;)
        {
            int flags = ReadUInt16BigEndian(outline[at..]);
            components.Add(ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2)
                + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
            if ((flags & MoreComponents) == 0)
                return components;
        }
    }

    private static (byte[] Glyf, byte[] Loca) CopyOutlines(Outlines outlines, SortedSet<int> kept, int count)
    {
        using var glyf = new MemoryStream();
        var loca = new byte[4 * (count + 1)];
        for (var glyph = 0; glyph < count; glyph++)
        {
            WriteUInt32BigEndian(loca.AsSpan(4 * glyph), (uint)glyf.Length);
            if (!kept.Contains(glyph))
                continue;
            glyf.Write(outlines.Of(glyph));
            while (glyf.Length % 4 != 0)
                glyf.WriteByte(0);
        }

        WriteUInt32BigEndian(loca.AsSpan(4 * count), (uint)glyf.Length);
        return (glyf.ToArray(), loca);
    }

    private static byte[] CopyMetrics(FontFile font, int count)
    {
        var source = font.Table("hmtx");
        int full = ReadUInt16BigEndian(font.Table("hhea")[34..]);
        var metrics = new byte[4 * count];
        source[..(4 * Math.Min(full, count))].CopyTo(metrics);
        for (var glyph = full; glyph < count; glyph++)
        {
            source.Slice(4 * (full - 1), 2).CopyTo(metrics.AsSpan(4 * glyph));
            source.Slice(4 * full + 2 * (glyph - full), 2).CopyTo(metrics.AsSpan(4 * glyph + 2));
        }

        return metrics;
    }

    private static byte[] CopyWith(FontFile font, string table, int at, int value)
    {
        var copy = font.Table(table).ToArray();
        WriteUInt16BigEndian(copy.AsSpan(at), (ushort)value);
        return copy;
    }
}
