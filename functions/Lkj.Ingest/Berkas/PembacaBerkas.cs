using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using Lkj.Domain.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Berkas;

/// <summary>Opens an upload: workbooks and CSV files side by side, or packed as .zip. Nothing is written to disk.</summary>
internal static class PembacaBerkas
{
    /// <summary>The sheets of the upload; a file that cannot be read gives none, and a finding. Never throws, whatever the bytes.</summary>
    public static IReadOnlyList<LembarMentah> Baca(IReadOnlyList<BerkasMasuk> berkas, BatasBerkas batas, PengumpulTemuan temuan)
    {
        var penghitung = new PenghitungBatas(batas);
        return Aman(berkas.Count == 1 ? berkas[0].Nama : "", temuan, () => PastikanUkuran(berkas, batas))
            ? [.. berkas.SelectMany(satu => Baca(satu, penghitung, temuan))]
            : [];
    }

    private static List<LembarMentah> Baca(BerkasMasuk berkas, PenghitungBatas penghitung, PengumpulTemuan temuan)
    {
        var hasil = new List<LembarMentah>();
        Aman(berkas.Nama, temuan, () => hasil.AddRange(Isi(berkas, penghitung, dalamArsip: false)));
        return hasil;
    }

    private static IReadOnlyList<LembarMentah> Isi(BerkasMasuk berkas, PenghitungBatas penghitung, bool dalamArsip)
    {
        penghitung.Mulai(berkas.Nama);
        return PengenalBerkas.Zip(berkas) ? BacaZip(berkas, penghitung, dalamArsip) : [BacaCsv(berkas, penghitung)];
    }

    private static bool Aman(string nama, PengumpulTemuan temuan, Action baca)
    {
        try
        {
            baca();
            return true;
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

        return false;
    }

    private static void PastikanUkuran(IReadOnlyList<BerkasMasuk> berkas, BatasBerkas batas)
    {
        var nama = berkas.Count == 1 ? berkas[0].Nama : "";
        var bita = berkas.Sum(satu => (long)satu.Isi.Length);
        if (bita == 0)
            throw new BerkasDitolakException(JenisBerkas.Kosong, new Asal(nama, ""), "0 bita", "berkas yang berisi");
        if (bita > batas.Unggahan)
            throw new BerkasDitolakException(batas.TerlaluBesar(nama, bita));
    }

    private static IReadOnlyList<LembarMentah> BacaZip(BerkasMasuk berkas, PenghitungBatas penghitung, bool dalamArsip)
    {
        // Counted before the list of parts is read: each entry of it takes memory, also one that lies about itself.
        if (berkas.Isi.Span.Count("PK\u0001\u0002"u8) is var bagian && bagian > penghitung.Batas.Bagian)
        {
            throw new BerkasDitolakException(
                JenisBerkas.TeruraiTerlaluBesar, new Asal(berkas.Nama, ""), $"{bagian} bagian", $"paling banyak {penghitung.Batas.Bagian} bagian");
        }

        using var arsip = new ZipArchive(Strim(berkas.Isi), ZipArchiveMode.Read);
        if (arsip.Entries.Sum(satu => (decimal)satu.Length) > penghitung.Batas.Terurai)
            penghitung.Terurai(penghitung.Batas.Terurai + 1);
        if (PengenalBerkas.BukuKerja(berkas, arsip))
            return new PembacaXlsx(berkas.Nama, arsip, penghitung).Baca();
        if (dalamArsip)
            throw new BerkasDitolakException(JenisBerkas.BelumDidukung, new Asal(berkas.Nama, ""), "arsip di dalam arsip", "buku kerja Excel (.xlsx) atau berkas CSV di dalam arsip");
        return [.. Bongkar(berkas, arsip, penghitung).SelectMany(satu => Isi(satu, penghitung, dalamArsip: true))];
    }

    private static MemoryStream Strim(ReadOnlyMemory<byte> isi) => MemoryMarshal.TryGetArray(isi, out var larik)
        ? new MemoryStream(larik.Array!, larik.Offset, larik.Count, writable: false)
        : new MemoryStream(isi.ToArray(), writable: false);

    private static List<BerkasMasuk> Bongkar(BerkasMasuk berkas, ZipArchive arsip, PenghitungBatas penghitung)
    {
        var hasil = new List<BerkasMasuk>();
        var sisa = (long)penghitung.Batas.Unggahan;
        foreach (var bagian in arsip.Entries.Where(bagian => Path.GetExtension(bagian.Name).ToLowerInvariant() is ".csv" or ".xlsx"))
        {
            // What is packed may weigh as much as files that are sent unpacked.
            if ((sisa -= bagian.Length) < 0)
                throw new BerkasDitolakException(JenisBerkas.TerlaluBesar, new Asal(berkas.Nama, ""), $"isi arsip lebih dari {PenghitungBatas.Ukuran(penghitung.Batas.Unggahan)}", $"paling besar {PenghitungBatas.Ukuran(penghitung.Batas.Unggahan)}");
            using var isi = new StrimTerbatas(bagian, penghitung, xml: false);
            using var salinan = new MemoryStream((int)bagian.Length);
            isi.CopyTo(salinan);
            hasil.Add(new BerkasMasuk(bagian.Name, salinan.ToArray()));
        }

        return hasil.Count > 0
            ? hasil
            : throw new BerkasDitolakException(JenisBerkas.BelumDidukung, new Asal(berkas.Nama, ""), "arsip tanpa buku kerja dan berkas CSV", "buku kerja Excel (.xlsx), atau arsip berisi buku kerja atau berkas CSV");
    }

    private static LembarMentah BacaCsv(BerkasMasuk berkas, PenghitungBatas penghitung)
    {
        PengenalBerkas.PastikanTeks(berkas);
        return PembacaCsv.Baca(berkas, penghitung);
    }
}
