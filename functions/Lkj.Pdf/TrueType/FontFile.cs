using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Lkj.Pdf.TrueType;

/// <summary>The tables of a TrueType file (OpenType specification, "Font file").</summary>
internal sealed class FontFile
{
    private readonly byte[] _data;
    private readonly Dictionary<string, Range> _tables = new(StringComparer.Ordinal);

    public FontFile(byte[] data)
    {
        _data = data;
        var count = ReadUInt16BigEndian(data.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var entry = data.AsSpan(12 + 16 * i, 16);
            var start = (int)ReadUInt32BigEndian(entry[8..]);
            _tables[Encoding.ASCII.GetString(entry[..4])] = start..(start + (int)ReadUInt32BigEndian(entry[12..]));
        }
    }

    public bool Has(string table) => _tables.ContainsKey(table);

    public ReadOnlySpan<byte> Table(string table) => _data.AsSpan(_tables[table]);
}
