using System.Buffers.Binary;

namespace Lkj.Ingest.Berkas;

/// <summary>A number made of the bytes of a text, to find texts that are equal: of its length, its beginning and its end.</summary>
internal static class SidikBita
{
    public static int Dari(ReadOnlySpan<byte> bita)
    {
        unchecked
        {
            ulong sidik = (uint)bita.Length;
            if (bita.Length >= sizeof(ulong))
            {
                sidik = (sidik ^ BinaryPrimitives.ReadUInt64LittleEndian(bita)) * 0x9E3779B97F4A7C15;
                sidik ^= BinaryPrimitives.ReadUInt64LittleEndian(bita[^sizeof(ulong)..]);
            }
            else
            {
                foreach (var satu in bita)
                    sidik = (sidik << 8) | satu;
            }

            sidik *= 0x9E3779B97F4A7C15;
            return (int)(sidik >> 40);
        }
    }
}
