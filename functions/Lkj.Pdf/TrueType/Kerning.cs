using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>
/// How much closer two glyphs stand than their widths say: the pair adjustments of the feature "kern" (OpenType specification, GPOS,
/// lookup type 2). They are searched in the font and kept for the first glyphs, which are those of plain text: reading all of them takes
/// longer than most reports.
/// </summary>
internal sealed class Kerning
{
    private const int PairAdjustment = 2, Extension = 9, Kept = 256;
    private const short Unknown = short.MinValue;
    private readonly FontFile _file;
    private readonly List<int> _subtables = [];
    private readonly short[] _kept = new short[Kept * Kept];

    /// <summary>The kerning of a font; none where it has no such table.</summary>
    public Kerning(FontFile file)
    {
        _file = file;
        Array.Fill(_kept, Unknown);
        if (!file.Has("GPOS"))
            return;
        var table = file.Table("GPOS");
        int lookups = ReadUInt16BigEndian(table[8..]);
        foreach (var index in KernLookups(table[ReadUInt16BigEndian(table[6..])..]))
            AddLookup(table, lookups + ReadUInt16BigEndian(table[(lookups + 2 + 2 * index)..]));
    }

    /// <summary>What is added to the width of the left glyph, in units of the font; mostly zero or less.</summary>
    public short Between(ushort left, ushort right)
    {
        if (left >= Kept || right >= Kept)
            return Find(left, right);
        // Two threads that find the same pair keep the same number.
        ref var kept = ref _kept[left * Kept + right];
        return kept != Unknown ? kept : kept = Find(left, right);
    }

    private short Find(ushort left, ushort right)
    {
        foreach (var at in _subtables)
            if (KerningPairs.Find(_file.Table("GPOS")[at..], left, right) is { } adjustment)
                return adjustment;
        return 0;
    }

    // The scripts of a Latin text share their lookups, so each is taken once, whichever script names it.
    private static SortedSet<int> KernLookups(ReadOnlySpan<byte> features)
    {
        var lookups = new SortedSet<int>();
        for (var i = 0; i < ReadUInt16BigEndian(features); i++)
        {
            var record = features.Slice(2 + 6 * i, 6);
            if (!record.StartsWith("kern"u8))
                continue;
            var feature = features[ReadUInt16BigEndian(record[4..])..];
            for (var k = 0; k < ReadUInt16BigEndian(feature[2..]); k++)
                lookups.Add(ReadUInt16BigEndian(feature[(4 + 2 * k)..]));
        }

        return lookups;
    }

    private void AddLookup(ReadOnlySpan<byte> table, int lookup)
    {
        int type = ReadUInt16BigEndian(table[lookup..]);
        for (var i = 0; i < ReadUInt16BigEndian(table[(lookup + 4)..]); i++)
        {
            var at = lookup + ReadUInt16BigEndian(table[(lookup + 6 + 2 * i)..]);
            if (type == PairAdjustment)
                _subtables.Add(at);
            else if (type == Extension && ReadUInt16BigEndian(table[(at + 2)..]) == PairAdjustment)
                _subtables.Add(at + (int)ReadUInt32BigEndian(table[(at + 4)..]));
        }
    }
}
