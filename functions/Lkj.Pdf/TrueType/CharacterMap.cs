using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>From code points to glyphs: the cmap table in format 12 or, without it, format 4.</summary>
internal static class CharacterMap
{
    public static Dictionary<int, ushort> Read(FontFile file)
    {
        var cmap = file.Table("cmap");
        return FindFormat(cmap, 12) is int full ? ReadGroups(cmap[full..])
            : FindFormat(cmap, 4) is int basic ? ReadSegments(cmap[basic..])
            : throw new InvalidDataException("The font has no Unicode character map.");
    }

    private static int? FindFormat(ReadOnlySpan<byte> cmap, int format)
    {
        const int unicode = 0, windows = 3;
        for (var i = 0; i < ReadUInt16BigEndian(cmap[2..]); i++)
        {
            var record = cmap.Slice(4 + 8 * i, 8);
            var offset = (int)ReadUInt32BigEndian(record[4..]);
            if (ReadUInt16BigEndian(record) is unicode or windows && ReadUInt16BigEndian(cmap[offset..]) == format)
                return offset;
        }

        return null;
    }

    private static Dictionary<int, ushort> ReadGroups(ReadOnlySpan<byte> table)
    {
        var map = new Dictionary<int, ushort>();
        for (var i = 0; i < (int)ReadUInt32BigEndian(table[12..]); i++)
        {
            var group = table.Slice(16 + 12 * i, 12);
            var (first, last) = (ReadInt32BigEndian(group), ReadInt32BigEndian(group[4..]));
            for (var code = first; code <= last; code++)
                map[code] = (ushort)(ReadInt32BigEndian(group[8..]) + code - first);
        }

        return map;
    }

    private static Dictionary<int, ushort> ReadSegments(ReadOnlySpan<byte> table)
    {
        var map = new Dictionary<int, ushort>();
        var doubled = ReadUInt16BigEndian(table[6..]);
        var ends = table.Slice(14, doubled);
        var starts = table.Slice(16 + doubled, doubled);
        var deltas = table.Slice(16 + 2 * doubled, doubled);
        var offsets = table[(16 + 3 * doubled)..];
        for (var at = 0; at < doubled; at += 2)
        {
            var offset = ReadUInt16BigEndian(offsets[at..]);
            var delta = ReadUInt16BigEndian(deltas[at..]);
            int first = ReadUInt16BigEndian(starts[at..]), last = ReadUInt16BigEndian(ends[at..]);
            for (var code = first; code <= last && code != 0xFFFF; code++)
            {
                // An offset counts from the place where it stands itself.
                int glyph = offset == 0 ? code : ReadUInt16BigEndian(offsets[(at + offset + 2 * (code - first))..]);
                glyph = offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
                if (glyph != 0)
                    map[code] = (ushort)glyph;
            }
        }

        return map;
    }
}
