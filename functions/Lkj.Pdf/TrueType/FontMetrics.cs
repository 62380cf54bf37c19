using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>The measures of a font that a PDF font descriptor states, in thousandths of the type size.</summary>
internal sealed record FontMetrics
{
    public required string PostScriptName { get; init; }
    public required int UnitsPerEm { get; init; }
    public required IReadOnlyList<double> BoundingBox { get; init; }
    public required double Ascent { get; init; }
    public required double Descent { get; init; }
    public required double CapHeight { get; init; }
    public required double ItalicAngle { get; init; }
    public required bool IsBold { get; init; }

    public static FontMetrics Read(FontFile file)
    {
        var head = file.Table("head");
        var hhea = file.Table("hhea");
        var os2 = file.Table("OS/2");
        var unitsPerEm = ReadUInt16BigEndian(head[18..]);
        double Scaled(ReadOnlySpan<byte> field) => Math.Round(ReadInt16BigEndian(field) * 1000.0 / unitsPerEm, 3);
        return new FontMetrics
        {
            PostScriptName = ReadPostScriptName(file),
            UnitsPerEm = unitsPerEm,
            BoundingBox = [Scaled(head[36..]), Scaled(head[38..]), Scaled(head[40..]), Scaled(head[42..])],
            Ascent = Scaled(hhea[4..]),
            Descent = Scaled(hhea[6..]),
            CapHeight = Scaled(os2[88..]),
            ItalicAngle = ReadInt32BigEndian(file.Table("post")[4..]) / 65536.0,
            IsBold = ReadUInt16BigEndian(os2[4..]) >= 600,
        };
    }

    private static string ReadPostScriptName(FontFile file)
    {
        const int windows = 3, postScriptName = 6;
        var name = file.Table("name");
        var strings = name[ReadUInt16BigEndian(name[4..])..];
        for (var i = 0; i < ReadUInt16BigEndian(name[2..]); i++)
        {
            var record = name.Slice(6 + 12 * i, 12);
            if (ReadUInt16BigEndian(record) == windows && ReadUInt16BigEndian(record[6..]) == postScriptName)
                return Encoding.BigEndianUnicode.GetString(strings.Slice(ReadUInt16BigEndian(record[10..]), ReadUInt16BigEndian(record[8..])));
        }

        throw new InvalidDataException("The font has no PostScript name.");
    }
}
