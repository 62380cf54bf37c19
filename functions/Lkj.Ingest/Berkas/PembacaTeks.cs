using System.Text;
using System.Text.Unicode;
using Lkj.Domain.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Berkas;

/// <summary>Decodes the bytes of a text file: a byte order mark decides, then strict UTF-8, then Windows-1252.</summary>
internal static class PembacaTeks
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text as UTF-8 without a mark, the bytes of the file itself where they are that; and whether each letter of it is one byte.</summary>
    public static (ReadOnlyMemory<byte> Teks, bool Ascii) Baca(BerkasMasuk berkas)
    {
        var teks = Urai(berkas.Isi);
        var ascii = Ascii.IsValid(teks.Span);
        return teks.Span.ContainsAnyInRange((byte)0, (byte)8) || (!ascii && (!Utf8.IsValid(teks.Span) || teks.Span.IndexOf("\uFFFD"u8) >= 0))
            ? throw new BerkasDitolakException(JenisBerkas.Pengodean, new Asal(berkas.Nama, ""), "isi yang bukan teks", "teks CSV UTF-8")
            : (teks, ascii);
    }

    private static ReadOnlyMemory<byte> Urai(ReadOnlyMemory<byte> isi)
    {
        if (isi.Span.StartsWith(Encoding.UTF8.Preamble))
            return isi[Encoding.UTF8.Preamble.Length..];
        if (isi.Span.StartsWith(Encoding.Unicode.Preamble))
            return Ubah(Encoding.Unicode, isi.Span[2..]);
        if (isi.Span.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Ubah(Encoding.BigEndianUnicode, isi.Span[2..]);
        return Utf8.IsValid(isi.Span) ? isi : Ubah(Windows1252, isi.Span);
    }

    private static byte[] Ubah(Encoding pengodean, ReadOnlySpan<byte> isi) => Encoding.UTF8.GetBytes(pengodean.GetString(isi));
}
