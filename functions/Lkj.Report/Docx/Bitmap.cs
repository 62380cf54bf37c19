using Lkj.Pdf;

namespace Lkj.Report.Docx;

/// <summary>A code pattern as a BMP file of two colours: the plainest picture that every word processor shows, and the same bytes each time.</summary>
internal static class Bitmap
{
    // A module is eight pixels wide and high, which makes it one byte of each line and keeps its edges sharp on paper.
    private const int PixelsOfModule = 8;
    private const int HeaderLength = 40, DataAt = 14 + HeaderLength + 2 * 4;

    public static byte[] Of(Shape.Modules pattern)
    {
        var (height, width) = (pattern.Matrix.GetLength(0), pattern.Matrix.GetLength(1));
        var padding = new byte[(4 - width % 4) % 4];
        var length = height * PixelsOfModule * (width + padding.Length);
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("BM"u8);
        Write(writer, DataAt + length, 0, DataAt);
        Write(writer, HeaderLength, width * PixelsOfModule, height * PixelsOfModule);
        // One plane, one bit for a pixel, neither packed nor of a known resolution, two colours.
        writer.Write((short)1);
        writer.Write((short)1);
        Write(writer, 0, length, 0, 0, 2, 2);
        writer.Write([0xFF, 0xFF, 0xFF, 0, pattern.Colour.Blue, pattern.Colour.Green, pattern.Colour.Red, 0]);
        // Lines stand from the lowest to the highest.
        for (var line = height * PixelsOfModule - 1; line >= 0; line--)
        {
            for (var column = 0; column < width; column++)
                writer.Write((byte)(pattern.Matrix[line / PixelsOfModule, column] ? 0xFF : 0));
            writer.Write(padding);
        }

        return file.ToArray();
    }

    private static void Write(BinaryWriter writer, params ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
            writer.Write(number);
    }
}
