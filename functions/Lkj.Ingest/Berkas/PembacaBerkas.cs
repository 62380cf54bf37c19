using System.IO.Compression;
using System.Xml;
using Lkj.Domain.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Berkas;

/// <summary>Opens an upload: one workbook, CSV files, or CSV files packed as .zip. Nothing is written to disk.</summary>
internal static class PembacaBerkas
{
    /// <summary>The sheets of the upload; none when a finding stops it. Never throws, whatever the bytes.</summary>
    public static IReadOnlyList<LembarMentah> Baca(IReadOnlyList<BerkasMasuk> berkas, BatasBerkas batas, PengumpulTemuan temuan)
    {
        var nama = berkas.Count == 1 ? berkas[0].Nama : "";
        try
        {
            PastikanUkuran(berkas, batas, nama);
            var penghitung = new PenghitungBatas(batas, nama);
            return berkas.Count == 1 && PengenalBerkas.Zip(berkas[0])
                ? BacaZip(berkas[0], penghitung)
                : BacaCsv(berkas, penghitung);
        }
        catch (BerkasDitolakException ditolak)
        {
            temuan.Tambah(ditolak.Temuan);
        }
        catch (Exception rusak) when (rusak is InvalidDataException or XmlException or EndOfStreamException or IOException or NotSupportedException or ArgumentException)
        {
            // The platform's readers name damage by these; their texts are for developers and stay out of the finding.
            temuan.Tambah(JenisBerkas.Rusak, new Asal(nama, ""), "", "berkas yang dapat dibuka di aplikasi lembar kerja");
        }

        return [];
    }

    private static void PastikanUkuran(IReadOnlyList<BerkasMasuk> berkas, BatasBerkas batas, string nama)
    {
        var bita = berkas.Sum(satu => (long)satu.Isi.Length);
        if (bita == 0)
            throw new BerkasDitolakException(JenisBerkas.Kosong, new Asal(nama, ""), "0 bita", "berkas yang berisi");
        if (bita > batas.Unggahan)
        {
            throw new BerkasDitolakException(
                JenisBerkas.TerlaluBesar, new Asal(nama, ""), PenghitungBatas.Ukuran(bita), $"paling besar {PenghitungBatas.Ukuran(batas.Unggahan)}");
        }
    }

    private static IReadOnlyList<LembarMentah> BacaZip(BerkasMasuk berkas, PenghitungBatas penghitung)
    {
        using var arsip = new ZipArchive(new MemoryStream(berkas.Isi.ToArray(), writable: false), ZipArchiveMode.Read);
        if (arsip.Entries.Count > penghitung.Batas.Bagian)
        {
            throw new BerkasDitolakException(
                JenisBerkas.TeruraiTerlaluBesar, new Asal(berkas.Nama, ""), $"{arsip.Entries.Count} bagian", $"paling banyak {penghitung.Batas.Bagian} bagian");
        }

        if (arsip.Entries.Sum(bagian => (decimal)bagian.Length) > penghitung.Batas.Terurai)
            penghitung.Terurai(penghitung.Batas.Terurai + 1);
        return PengenalBerkas.BukuKerja(berkas, arsip)
            ? new PembacaXlsx(berkas.Nama, arsip, penghitung).Baca()
            : BacaCsv(Bongkar(berkas, arsip, penghitung), penghitung);
    }

    private static List<BerkasMasuk> Bongkar(BerkasMasuk berkas, ZipArchive arsip, PenghitungBatas penghitung)
    {
        var hasil = new List<BerkasMasuk>();
        foreach (var bagian in arsip.Entries.Where(bagian => bagian.Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)))
        {
            using var isi = new StrimTerbatas(bagian.Open(), penghitung);
            using var salinan = new MemoryStream();
            isi.CopyTo(salinan);
            hasil.Add(new BerkasMasuk(bagian.Name, salinan.ToArray()));
        }

        return hasil.Count > 0
            ? hasil
            : throw new BerkasDitolakException(JenisBerkas.BelumDidukung, new Asal(berkas.Nama, ""), "arsip tanpa berkas CSV", "buku kerja Excel (.xlsx) atau arsip berisi berkas CSV");
    }

    private static List<LembarMentah> BacaCsv(IReadOnlyList<BerkasMasuk> berkas, PenghitungBatas penghitung)
    {
        var hasil = new List<LembarMentah>();
        foreach (var satu in berkas)
        {
            if (PengenalBerkas.Zip(satu))
                throw new BerkasDitolakException(JenisBerkas.Susunan, new Asal(satu.Nama, ""), "buku kerja bersama berkas lain", "satu buku kerja, atau berkas CSV saja");
            PengenalBerkas.PastikanTeks(satu);
            hasil.Add(PembacaCsv.Baca(satu, penghitung));
        }

        return hasil;
    }
}
