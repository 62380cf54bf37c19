using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>Kerning of glyphs by classes of alike ones: a number for each pair of classes.</summary>
internal sealed class KerningClasses
{
    private readonly HashSet<ushort> _covered;
    private readonly Dictionary<ushort, ushort> _left, _right;
    private readonly short[,] _adjustments;

    private KerningClasses(HashSet<ushort> covered, Dictionary<ushort, ushort> left, Dictionary<ushort, ushort> right, short[,] adjustments) =>
        (_covered, _left, _right, _adjustments) = (covered, left, right, adjustments);

    public static KerningClasses Read(ReadOnlySpan<byte> subtable)
    {
        const int head = 16;
        var record = new KerningRecord(ReadUInt16BigEndian(subtable[4..]), ReadUInt16BigEndian(subtable[6..]));
        var adjustments = new short[ReadUInt16BigEndian(subtable[12..]), ReadUInt16BigEndian(subtable[14..])];
        for (var i = 0; i < adjustments.GetLength(0); i++)
            for (var k = 0; k < adjustments.GetLength(1); k++)
                adjustments[i, k] = record.Advance(subtable[(head + (i * adjustments.GetLength(1) + k) * record.Size)..]);
        return new KerningClasses(
            [.. GlyphLists.Coverage(subtable[ReadUInt16BigEndian(subtable[2..])..])],
            GlyphLists.Classes(subtable[ReadUInt16BigEndian(subtable[8..])..]),
            GlyphLists.Classes(subtable[ReadUInt16BigEndian(subtable[10..])..]),
            adjustments);
    }

    public bool Covers(ushort left) => _covered.Contains(left);

    public short Between(ushort left, ushort right) => _adjustments[_left.GetValueOrDefault(left), _right.GetValueOrDefault(right)];
}
