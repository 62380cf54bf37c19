using System.Numerics;
using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>Puts tables together to a TrueType file, checksums included.</summary>
internal static class FontFileWriter
{
    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        const int checksumAdjustment = 8;
        WriteUInt32BigEndian(tables["head"].AsSpan(checksumAdjustment), 0);
        var head = 12 + 16 * tables.Count;
        var file = new byte[head + tables.Values.Sum(Padded)];
        var power = BitOperations.Log2((uint)tables.Count);
        WriteUInt32BigEndian(file, 0x00010000);
        WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 << power));
        WriteUInt16BigEndian(file.AsSpan(8), (ushort)power);
        WriteUInt16BigEndian(file.AsSpan(10), (ushort)(16 * tables.Count - (16 << power)));
        var (entry, at, adjustment) = (12, head, 0);
        foreach (var (name, table) in tables)
        {
            Encoding.ASCII.GetBytes(name, file.AsSpan(entry));
            table.CopyTo(file, at);
            WriteUInt32BigEndian(file.AsSpan(entry + 4), Checksum(file.AsSpan(at, Padded(table))));
            WriteUInt32BigEndian(file.AsSpan(entry + 8), (uint)at);
            WriteUInt32BigEndian(file.AsSpan(entry + 12), (uint)table.Length);
            if (name == "head")
                adjustment = at + checksumAdjustment;
            entry += 16;
            at += Padded(table);
        }

        WriteUInt32BigEndian(file.AsSpan(adjustment), unchecked(0xB1B0AFBA - Checksum(file)));
        return file;
    }

    private static int Padded(byte[] table) => (table.Length + 3) & ~3;

    private static uint Checksum(ReadOnlySpan<byte> words)
    {
        uint sum = 0;
        for (; !words.IsEmpty; words = words[4..])
            sum = unchecked(sum + ReadUInt32BigEndian(words));
        return sum;
    }
}
