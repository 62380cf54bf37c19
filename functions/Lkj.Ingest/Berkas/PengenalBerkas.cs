using System.IO.Compression;
using System.Text;
using Lkj.Domain.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Berkas;

/// <summary>Tells what a file is by its bytes; its name is only compared with that.</summary>
internal static class PengenalBerkas
{
    private static ReadOnlySpan<byte> AwalZip => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> AwalZipKosong => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> AwalOle => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool Zip(BerkasMasuk berkas) =>
        berkas.Isi.Span.StartsWith(AwalZip) || berkas.Isi.Span.StartsWith(AwalZipKosong);

    /// <summary>Refuses what is neither an archive nor text, and text under the name of a workbook.</summary>
    public static void PastikanTeks(BerkasMasuk berkas)
    {
        var isi = berkas.Isi.Span;
        if (isi.StartsWith(AwalOle))
        {
            var terenkripsi = isi.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
            throw Tolak(berkas, terenkripsi ? JenisBerkas.BerkataSandi : JenisBerkas.ExcelLama);
        }

        if (isi.StartsWith("%PDF-"u8))
            throw Tolak(berkas, JenisBerkas.BelumDidukung, "dokumen PDF");
        if (Json(isi))
        {
            throw new BerkasDitolakException(
                JenisBerkas.BelumDidukung, new Asal(berkas.Nama, ""), "data JSON, misalnya dari MonSAKTI", "Laporan Fa Detail (16 Segmen) dari SAKTI sebagai .xlsx atau CSV, bersama templat");
        }

        if (Path.GetExtension(berkas.Nama).StartsWith(".xls", StringComparison.OrdinalIgnoreCase))
            throw Tolak(berkas, JenisBerkas.BedaDenganNama, $"nama \"{berkas.Nama}\", tetapi isinya bukan buku kerja Excel");
    }

    /// <summary>Refuses archives that are workbooks of another kind; says whether this one is an .xlsx workbook.</summary>
    public static bool BukuKerja(BerkasMasuk berkas, ZipArchive arsip)
    {
        var nama = arsip.Entries.Select(bagian => bagian.FullName.Replace('\\', '/').ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        if (nama.Any(satu => satu.EndsWith("vbaproject.bin", StringComparison.Ordinal)))
            throw Tolak(berkas, JenisBerkas.Makro);
        if (nama.Contains("xl/workbook.bin"))
            throw Tolak(berkas, JenisBerkas.ExcelBiner);
        if (nama.Contains("mimetype") && nama.Contains("content.xml"))
        {
            throw new BerkasDitolakException(
                JenisBerkas.BelumDidukung, new Asal(berkas.Nama, ""), "dokumen OpenDocument, misalnya .ods dari LibreOffice", "berkas yang sama sebagai buku kerja Excel (.xlsx), melalui Simpan sebagai di LibreOffice");
        }

        if (nama.Contains("mimetype") || nama.Contains("word/document.xml") || nama.Contains("ppt/presentation.xml"))
            throw Tolak(berkas, JenisBerkas.BelumDidukung, "dokumen lain yang bukan buku kerja Excel");
        return nama.Contains("[content_types].xml");
    }

    private static bool Json(ReadOnlySpan<byte> isi)
    {
        var awal = (isi.StartsWith(Encoding.UTF8.Preamble) ? isi[3..] : isi).TrimStart(" \t\r\n"u8);
        return awal.StartsWith("{\""u8) || awal.StartsWith("[{"u8) || awal.StartsWith("{\n"u8) || awal.StartsWith("{\r\n"u8) || awal.StartsWith("[]"u8);
    }

    private static BerkasDitolakException Tolak(BerkasMasuk berkas, Lkj.Domain.Pemeriksaan.JenisTemuan jenis, string dibaca = "") =>
        new(jenis, new Asal(berkas.Nama, ""), dibaca, "buku kerja Excel (.xlsx) atau berkas CSV");
}
