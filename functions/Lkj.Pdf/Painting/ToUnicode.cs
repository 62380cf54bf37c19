using System.Globalization;
using System.Text;

namespace Lkj.Pdf.Painting;

/// <summary>The CMap that leads from glyphs back to characters, so that text can be searched, copied and read aloud.</summary>
internal static class ToUnicode
{
    // A bfchar block may hold no more (Adobe Technical Note 5014).
    private const int EntriesPerBlock = 100;

    public static byte[] Write(IReadOnlyDictionary<ushort, Rune> characters)
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """);
        foreach (var block in characters.Chunk(EntriesPerBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (glyph, rune) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{glyph:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(rune.ToString()))}>\n");
            map.Append("endbfchar\n");
        }

        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return Encoding.ASCII.GetBytes(map.ToString());
    }
}
