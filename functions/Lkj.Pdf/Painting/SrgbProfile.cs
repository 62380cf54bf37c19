using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.Painting;

/// <summary>
/// An ICC version 2 display profile of sRGB (IEC 61966-2-1), made from the primaries and the transfer curve of the standard,
/// adapted to D50 as ICC profiles are.
/// </summary>
internal static class SrgbProfile
{
    public const string Name = "sRGB IEC61966-2.1";
    private const int HeaderSize = 128, CurvePoints = 1024;

    public static byte[] Write()
    {
        var curve = Curve();
        var tags = new (string Name, byte[] Data)[]
        {
            ("desc", Description()), ("cprt", [.. "text\0\0\0\0"u8, .. "No copyright\0"u8]), ("wtpt", Xyz(0.9642, 1, 0.8249)),
            ("rXYZ", Xyz(0.4361, 0.2225, 0.0139)), ("gXYZ", Xyz(0.3851, 0.7169, 0.0971)), ("bXYZ", Xyz(0.1431, 0.0606, 0.7141)),
            ("rTRC", curve), ("gTRC", curve), ("bTRC", curve),
        };
        var (table, data) = (new MemoryStream(), new MemoryStream());
        var first = HeaderSize + 4 + 12 * tags.Length;
        var places = new Dictionary<byte[], int>();
        table.Write(Word(tags.Length));
        foreach (var (name, content) in tags)
        {
            // The three curves are one.
            if (places.TryAdd(content, first + (int)data.Length))
                data.Write([.. content, .. new byte[-content.Length & 3]]);
            table.Write([.. Encoding.ASCII.GetBytes(name), .. Word(places[content]), .. Word(content.Length)]);
        }

        return [.. Header(first + (int)data.Length), .. table.ToArray(), .. data.ToArray()];
    }

    private static byte[] Header(int size)
    {
        var header = new byte[HeaderSize];
        Word(size).CopyTo(header, 0);
        Word(0x02100000).CopyTo(header, 8);
        "mntrRGB XYZ "u8.CopyTo(header.AsSpan(12));
        // The year in which the standard appeared; a profile must bear a date.
        WriteUInt16BigEndian(header.AsSpan(24), 1999);
        WriteUInt16BigEndian(header.AsSpan(26), 1);
        WriteUInt16BigEndian(header.AsSpan(28), 1);
        "acsp"u8.CopyTo(header.AsSpan(36));
        Xyz(0.9642, 1, 0.8249).AsSpan(8).CopyTo(header.AsSpan(68));
        return header;
    }

    private static byte[] Description()
    {
        byte[] name = [.. Encoding.ASCII.GetBytes(Name), 0];
        const int unusedUnicodeAndScript = 4 + 4 + 2 + 1 + 67;
        return [.. "desc\0\0\0\0"u8, .. Word(name.Length), .. name, .. new byte[unusedUnicodeAndScript]];
    }

    private static byte[] Curve()
    {
        var curve = new byte[12 + 2 * CurvePoints];
        "curv"u8.CopyTo(curve);
        Word(CurvePoints).CopyTo(curve, 8);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (CurvePoints - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            WriteUInt16BigEndian(curve.AsSpan(12 + 2 * i), (ushort)Math.Round(linear * 0xFFFF));
        }

        return curve;
    }

    private static byte[] Xyz(double x, double y, double z) => [.. "XYZ \0\0\0\0"u8, .. Fixed(x), .. Fixed(y), .. Fixed(z)];

    private static byte[] Fixed(double value) => Word((int)Math.Round(value * 0x10000));

    private static byte[] Word(int value)
    {
        var bytes = new byte[4];
        WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
