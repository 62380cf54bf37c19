using System.Text;
using Lkj.Domain.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Berkas;

/// <summary>Decodes the bytes of a text file: a byte order mark decides, then strict UTF-8, then Windows-1252.</summary>
internal static class PembacaTeks
{
    private static readonly UTF8Encoding Utf8Ketat = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static string Baca(BerkasMasuk berkas)
    {
        var teks = Urai(berkas.Isi.Span);
        return teks.AsSpan().ContainsAnyInRange('\0', '\u0008') || teks.Contains('\uFFFD')
            ? throw new BerkasDitolakException(JenisBerkas.Pengodean, new Asal(berkas.Nama, ""), "isi yang bukan teks", "teks CSV UTF-8")
            : teks;
    }

    private static string Urai(ReadOnlySpan<byte> isi)
    {
        if (isi.StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(isi[3..]);
        if (isi.StartsWith(Encoding.Unicode.Preamble))
            return Encoding.Unicode.GetString(isi[2..]);
        if (isi.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return Encoding.BigEndianUnicode.GetString(isi[2..]);
        try
        {
            return Utf8Ketat.GetString(isi);
        }
        catch (DecoderFallbackException)
        {
            return Windows1252.GetString(isi);
        }
    }
}
