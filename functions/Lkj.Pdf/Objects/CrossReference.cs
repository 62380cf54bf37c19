using System.Buffers.Binary;

namespace Lkj.Pdf.Objects;

/// <summary>An entry of the cross-reference stream: where an object stands (ISO 32000-1, 7.5.8.3).</summary>
internal readonly record struct CrossReference
{
    /// <summary>The widths of the three fields in bytes.</summary>
    public const string Widths = "[1 4 2]";

    private readonly byte _kind;
    private readonly long _place;
    private readonly int _detail;

    private CrossReference(byte kind, long place, int detail)
    {
        _kind = kind;
        _place = place;
        _detail = detail;
    }

    public static CrossReference Free { get; } = new(0, 0, 0xFFFF);

    public static CrossReference At(long position) => new(1, position, 0);

    public static CrossReference Inside(PdfRef objectStream, int index) => new(2, objectStream.Number, index);

    public void WriteTo(Stream table)
    {
        Span<byte> entry = stackalloc byte[7];
        entry[0] = _kind;
        BinaryPrimitives.WriteUInt32BigEndian(entry[1..], checked((uint)_place));
        BinaryPrimitives.WriteUInt16BigEndian(entry[5..], (ushort)_detail);
        table.Write(entry);
    }
}
