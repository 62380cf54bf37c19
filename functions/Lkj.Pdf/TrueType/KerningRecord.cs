using System.Numerics;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>Where in a record of two glyphs the advance of the first stands; each bit of a format is a field of two bytes.</summary>
internal readonly record struct KerningRecord(int FirstFormat, int SecondFormat)
{
    private const int XAdvance = 4, BeforeXAdvance = 3;

    public int Size => 2 * (BitOperations.PopCount((uint)FirstFormat) + BitOperations.PopCount((uint)SecondFormat));

    public short Advance(ReadOnlySpan<byte> record) =>
        (FirstFormat & XAdvance) == 0 ? (short)0 : ReadInt16BigEndian(record[(2 * BitOperations.PopCount((uint)(FirstFormat & BeforeXAdvance)))..]);
}
