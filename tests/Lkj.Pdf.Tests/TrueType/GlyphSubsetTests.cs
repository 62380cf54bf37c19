using System.Text;
using Lkj.Pdf.TrueType;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.Tests.TrueType;

public class GlyphSubsetTests
{
    private static readonly Typeface Face = FontFamily.Arimo.Regular;
    private static readonly ushort[] Used = [.. "Laporan é".EnumerateRunes().Select(rune => Face.Glyph(rune)!.Value)];
    private static readonly byte[] Bytes = GlyphSubset.Write(Face.File, Used);
    private static readonly FontFile Subset = new(Bytes);

    [Fact]
    public void Write_UsedGlyphs_KeepTheirOutlines()
    {
        var (before, after) = (new Outlines(Face.File), new Outlines(Subset));
        foreach (var glyph in Used)
            Assert.Equal(before.Of(glyph).ToArray(), after.Of(glyph)[..before.Of(glyph).Length].ToArray());
    }

    [Fact]
    public void Write_CompositeGlyph_KeepsItsParts()
    {
        var outline = new Outlines(Subset).Of(Face.Glyph(new Rune('é'))!.Value);
        Assert.True(ReadInt16BigEndian(outline) < 0, "The test needs a glyph made of others.");
        Assert.False(new Outlines(Subset).Of(ReadUInt16BigEndian(outline[12..])).IsEmpty);
    }

    [Fact]
    public void Write_UnusedGlyph_IsEmpty() => Assert.True(new Outlines(Subset).Of(Face.Glyph(new Rune('Z'))!.Value).IsEmpty);

    [Fact]
    public void Write_FewGlyphs_IsSmall() => Assert.InRange(Bytes.Length, 1_000, 25_000);

    [Fact]
    public void Write_File_HasTheChecksumOfTrueType()
    {
        uint sum = 0;
        for (var at = 0; at < Bytes.Length; at += 4)
            sum = unchecked(sum + ReadUInt32BigEndian(Bytes.AsSpan(at)));
        Assert.Equal(0xB1B0AFBA, sum);
    }

    [Fact]
    public void Write_Advances_AreKept()
    {
        foreach (var glyph in Used)
            Assert.Equal(ReadUInt16BigEndian(Face.File.Table("hmtx")[(4 * glyph)..]), ReadUInt16BigEndian(Subset.Table("hmtx")[(4 * glyph)..]));
    }
}
