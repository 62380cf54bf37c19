using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>
/// How much closer two glyphs stand than their widths say: the pair adjustments of the feature "kern" (OpenType specification, GPOS,
/// lookup type 2).
/// </summary>
internal sealed class Kerning
{
    private const int PairAdjustment = 2, Extension = 9;
    private readonly Dictionary<(ushort Left, ushort Right), short> _pairs = [];
    private readonly List<KerningClasses> _classes = [];

    private Kerning()
    {
    }

    /// <summary>The kerning of a font; none where it has no such table.</summary>
    public static Kerning Read(FontFile file)
    {
        var kerning = new Kerning();
        if (!file.Has("GPOS"))
            return kerning;
        var table = file.Table("GPOS");
        var lookups = table[ReadUInt16BigEndian(table[8..])..];
        foreach (var index in KernLookups(table[ReadUInt16BigEndian(table[6..])..]))
            kerning.AddLookup(lookups[ReadUInt16BigEndian(lookups[(2 + 2 * index)..])..]);
        return kerning;
    }

    /// <summary>What is added to the width of the left glyph, in units of the font; mostly zero or less.</summary>
    public short Between(ushort left, ushort right)
    {
        if (_pairs.TryGetValue((left, right), out var adjustment))
            return adjustment;
        foreach (var classes in _classes)
            if (classes.Covers(left))
                return classes.Between(left, right);
        return 0;
    }

    // The scripts of a Latin text share their lookups, so each is taken once, whichever script names it.
    private static SortedSet<int> KernLookups(ReadOnlySpan<byte> features)
    {
        var lookups = new SortedSet<int>();
        for (var i = 0; i < ReadUInt16BigEndian(features); i++)
        {
            var record = features.Slice(2 + 6 * i, 6);
            if (Encoding.ASCII.GetString(record[..4]) != "kern")
                continue;
            var feature = features[ReadUInt16BigEndian(record[4..])..];
            for (var k = 0; k < ReadUInt16BigEndian(feature[2..]); k++)
                lookups.Add(ReadUInt16BigEndian(feature[(4 + 2 * k)..]));
        }

        return lookups;
    }

    private void AddLookup(ReadOnlySpan<byte> lookup)
    {
        int type = ReadUInt16BigEndian(lookup);
        for (var i = 0; i < ReadUInt16BigEndian(lookup[4..]); i++)
        {
            var subtable = lookup[ReadUInt16BigEndian(lookup[(6 + 2 * i)..])..];
            if (type == PairAdjustment)
                AddSubtable(subtable);
            else if (type == Extension && ReadUInt16BigEndian(subtable[2..]) == PairAdjustment)
                AddSubtable(subtable[(int)ReadUInt32BigEndian(subtable[4..])..]);
        }
    }

    private void AddSubtable(ReadOnlySpan<byte> subtable)
    {
        if (ReadUInt16BigEndian(subtable) == 1)
            AddPairs(subtable);
        else
            _classes.Add(KerningClasses.Read(subtable));
    }

    private void AddPairs(ReadOnlySpan<byte> subtable)
    {
        var record = new KerningRecord(ReadUInt16BigEndian(subtable[4..]), ReadUInt16BigEndian(subtable[6..]));
        var covered = GlyphLists.Coverage(subtable[ReadUInt16BigEndian(subtable[2..])..]);
        for (var i = 0; i < covered.Count; i++)
        {
            var set = subtable[ReadUInt16BigEndian(subtable[(10 + 2 * i)..])..];
            for (var k = 0; k < ReadUInt16BigEndian(set); k++)
            {
                var pair = set.Slice(2 + k * (2 + record.Size), 2 + record.Size);
                _pairs.TryAdd((covered[i], ReadUInt16BigEndian(pair)), record.Advance(pair[2..]));
            }
        }
    }
}
