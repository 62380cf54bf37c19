using System.Numerics;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>A subtable of pair adjustments, searched where it stands.</summary>
internal static class KerningPairs
{
    private const int XAdvance = 4, BeforeXAdvance = 3;

    /// <summary>What is added to the advance of the left glyph; null where the subtable says nothing of the pair.</summary>
    public static short? Find(ReadOnlySpan<byte> subtable, ushort left, ushort right)
    {
        var place = GlyphLists.PlaceIn(subtable[ReadUInt16BigEndian(subtable[2..])..], left);
        return place < 0 ? null : ReadUInt16BigEndian(subtable) == 1 ? OfGlyphs(subtable, place, right) : OfClasses(subtable, left, right);
    }

    private static short? OfGlyphs(ReadOnlySpan<byte> subtable, int place, ushort right)
    {
        var set = subtable[ReadUInt16BigEndian(subtable[(10 + 2 * place)..])..];
        var size = 2 + RecordSize(subtable);
        var at = GlyphLists.Search(set[2..], ReadUInt16BigEndian(set), size, right);
        return at >= 0 && ReadUInt16BigEndian(set[(2 + at * size)..]) == right ? Advance(subtable, set[(4 + at * size)..]) : null;
    }

    private static short OfClasses(ReadOnlySpan<byte> subtable, ushort left, ushort right)
    {
        var first = GlyphLists.ClassIn(subtable[ReadUInt16BigEndian(subtable[8..])..], left);
        var second = GlyphLists.ClassIn(subtable[ReadUInt16BigEndian(subtable[10..])..], right);
        return Advance(subtable, subtable[(16 + (first * ReadUInt16BigEndian(subtable[14..]) + second) * RecordSize(subtable))..]);
    }

    // Each bit of a format is a field of two bytes.
    private static int RecordSize(ReadOnlySpan<byte> subtable) =>
        2 * (BitOperations.PopCount(ReadUInt16BigEndian(subtable[4..])) + BitOperations.PopCount(ReadUInt16BigEndian(subtable[6..])));

    private static short Advance(ReadOnlySpan<byte> subtable, ReadOnlySpan<byte> record)
    {
        var format = ReadUInt16BigEndian(subtable[4..]);
        return (format & XAdvance) == 0 ? (short)0 : ReadInt16BigEndian(record[(2 * BitOperations.PopCount((uint)(format & BeforeXAdvance)))..]);
    }
}
