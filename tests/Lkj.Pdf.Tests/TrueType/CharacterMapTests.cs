using Lkj.Pdf.TrueType;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.Tests.TrueType;

public class CharacterMapTests
{
    [Fact]
    public void Read_Segments_MapByDeltaAndByArray()
    {
        // Segment 1: A to C by delta; segment 2: a to b by an array of glyphs, the second of them missing; segment 3: the end.
        int[] table = [4, 0, 0, 6, 0, 0, 0, 'C', 'b', 0xFFFF, 0, 'A', 'a', 0xFFFF, 10 - 'A', 5, 1, 0, 4, 0, 20, 0];
        var map = CharacterMap.Read(FontWith(table));
        Assert.Equal([('A', 10), ('B', 11), ('C', 12), ('a', 25)], map.Select(entry => ((char)entry.Key, (int)entry.Value)));
    }

    [Fact]
    public void Read_OtherFormat_IsRefused() => Assert.Throws<InvalidDataException>(() => CharacterMap.Read(FontWith([6, 0, 0, 0])));

    private static FontFile FontWith(int[] words)
    {
        const int windows = 3, fullUnicode = 1, tableAt = 12;
        int[] cmap = [0, 1, windows, fullUnicode, 0, tableAt, .. words];
        var bytes = new byte[2 * cmap.Length];
        for (var i = 0; i < cmap.Length; i++)
            WriteUInt16BigEndian(bytes.AsSpan(2 * i), unchecked((ushort)cmap[i]));
        return new FontFile(FontFileWriter.Write(new(StringComparer.Ordinal) { ["cmap"] = bytes, ["head"] = new byte[54] }));
    }
}
