using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest.Anotasi;

/// <summary>
/// The uploader's own workbook with its findings. Small parts (styles, comments, the list of sheets) are changed by the package library;
/// sheets stream through while the archive is packed, so that the largest permitted one needs little memory.
/// </summary>
internal static class BukuAnotasi
{
    /// <summary>The annotated copy; null for what is no workbook, is beyond the limits, or is in a flavour that the package library would rewrite.</summary>
    public static byte[]? Coba(BerkasMasuk berkas, IsiTemuan isi, BatasBerkas batas)
    {
        var penghalang = new PengumpulTemuan();
        if (!PengenalBerkas.Zip(berkas) || PembacaBerkas.Baca([berkas], batas, penghalang) is not { Count: > 0 } lembar || penghalang.AdaGalat)
            return null;
        try
        {
            return Salin(berkas, isi, lembar);
        }
        catch (Exception rusak) when (rusak is not OutOfMemoryException)
        {
            // The package library is stricter than our reader and names damage by many exceptions; the findings are given all the same.
            return null;
        }
    }

    private static byte[]? Salin(BerkasMasuk berkas, IsiTemuan isi, IReadOnlyList<LembarMentah> lembar)
    {
        var tanda = TandaSel.Dari(isi.Temuan);
        var sunting = new Dictionary<string, Action<Stream, Stream>>(StringComparer.Ordinal);
        using var asal = new ZipArchive(new MemoryStream(berkas.Isi.ToArray(), writable: false), ZipArchiveMode.Read);
        using var salinan = new MemoryStream();
        salinan.Write(berkas.Isi.Span);
        using (var dokumen = SpreadsheetDocument.Open(salinan, isEditable: true))
        {
            if (dokumen.StrictRelationshipFound || dokumen.WorkbookPart is not { Workbook.Sheets: not null } buku)
                return null;
            var (lama, tetap) = (lembar.Where(LembarTambahan.MilikKita).ToList(), lembar.Where(satu => !LembarTambahan.MilikKita(satu)).Select(satu => satu.Nama).ToList());
            foreach (var satu in lama)
                LembarTambahan.Buang(buku, satu.Nama);
            var gaya = GayaAnotasi.Pasang(buku);
            foreach (var satu in buku.Workbook.Sheets.Elements<Sheet>())
            {
                if (buku.GetPartById(satu.Id!.Value!) is not WorksheetPart bagian)
                    continue;
                var nama = bagian.Uri.OriginalString.TrimStart('/');
                var bertanda = tanda[satu.Name?.Value ?? ""].ToList();
                var gambar = KomentarLembar.Pasang(bagian, bertanda, bagian.VmlDrawingParts.Any() ? Gambar(asal, nama) : null);
                sunting[nama] = new PenyuntingLembar(bertanda, gaya, gambar).Salin;
            }

            LembarTambahan.Tambah(buku, isi, gaya, tetap);
        }

        salinan.Position = 0;
        return ArsipTetap.Kemas(salinan, sunting);
    }

    private static string? Gambar(ZipArchive asal, string nama)
    {
        using var isi = (asal.GetEntry(nama) ?? throw new InvalidDataException("A sheet is not under the name that its workbook gives.")).Open();
        return PenyuntingLembar.IdGambar(isi);
    }
}
