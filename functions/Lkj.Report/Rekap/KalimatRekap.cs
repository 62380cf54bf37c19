using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Rekap;

/// <summary>The sentences of a recap. They are composed from the figures and cannot disagree with them.</summary>
internal static class KalimatRekap
{
    private const int PalingBanyakDisebut = 10;

    /// <summary>How many offices have a report, and how many are missing.</summary>
    public static string Penyerahan(BahanRekap bahan) => (bahan.Angka.Satker - bahan.Angka.Masuk, bahan.Angka.Masuk) switch
    {
        (_, 0) => $"Belum ada dari {Satker(bahan.Angka.Satker)} di {bahan.Wilayah.Nama} yang laporannya tersusun untuk Tahun {bahan.Rekap.Tahun}.",
        (0, _) => $"Laporan seluruh {Satker(bahan.Angka.Satker)} di {bahan.Wilayah.Nama} untuk Tahun {bahan.Rekap.Tahun} sudah tersusun.",
        var (belum, masuk) => $"Laporan {masuk} dari {Satker(bahan.Angka.Satker)} di {bahan.Wilayah.Nama} untuk Tahun {bahan.Rekap.Tahun} sudah tersusun; {belum} satker belum.",
    };

    /// <summary>How many of the reports are approved and how many are drafts; empty without a report.</summary>
    public static string Pengesahan(BahanRekap bahan) => (bahan.Angka.Masuk - bahan.Angka.Disahkan, bahan.Angka.Disahkan) switch
    {
        (0, 0) => "",
        (0, 1) => "Laporan itu sudah disahkan.",
        (1, 0) => "Laporan itu masih berupa draf dan belum disahkan.",
        (0, var sah) => $"Seluruh {Penulisan.Desimal(sah)} laporan itu sudah disahkan.",
        (var draf, 0) => $"Seluruh {Penulisan.Desimal(draf)} laporan itu masih berupa draf dan belum disahkan.",
        var (draf, sah) => $"Dari laporan itu, {Penulisan.Desimal(sah)} sudah disahkan dan {Penulisan.Desimal(draf)} masih berupa draf.",
    };

    /// <summary>What a report is that was approved, or was not.</summary>
    public static string Keadaan(bool disahkan) => disahkan ? "disahkan" : "draf";

    /// <summary>The mean capaian with what it is a mean of, and in the same sentence what was measured and reached.</summary>
    public static string Capaian(BahanRekap bahan)
    {
        var angka = bahan.Angka;
        var perjanjian = angka.Perjanjian == 0
            ? "indikator Perjanjian Kinerja belum ada dalam data yang diserahkan"
            : $"{Penulisan.Desimal(angka.PerjanjianDiukur)} dari {Penulisan.Desimal(angka.Perjanjian)} indikator Perjanjian Kinerja diukur dan {Penulisan.Desimal(angka.PerjanjianTercapai)} di antaranya mencapai target";
        if (angka.RataCapaian is not { } rata)
            return $"Rata-rata capaian kinerja belum dapat dihitung karena belum ada satker yang capaiannya dapat dihitung; {perjanjian}.";
        var tertimbang = angka.CapaianTertimbang is { } bobot ? $" Bila setiap satker ditimbang menurut pagunya, rata-ratanya {bobot}." : "";
        return $"Rata-rata capaian kinerja adalah {rata}, yaitu rata-rata sederhana dari {Satker(angka.BerCapaian)} {KalimatSatker.Batas(bahan.Aturan)}; {perjanjian}.{tertimbang}";
    }

    /// <summary>The highest and the lowest; empty with fewer than two different values as printed.</summary>
    public static string Ujung(BahanRekap bahan, Func<BarisRekap, Persen?> nilai, string apa)
    {
        var urut = bahan.Baris.Where(satu => nilai(satu) is not null).OrderByDescending(nilai).ToList();
        return urut.Count < 2 || nilai(urut[0])!.Value.Bulat() == nilai(urut[^1])!.Value.Bulat()
            ? ""
            : $"{apa} tertinggi terdapat pada {urut[0].Nama} ({nilai(urut[0])}) dan terendah pada {urut[^1].Nama} ({nilai(urut[^1])}).";
    }

    /// <summary>The sums of the budget and the mean of serapan.</summary>
    public static string Anggaran(BahanRekap bahan)
    {
        var angka = bahan.Angka;
        if (angka.Jumlah.Serapan is not { } serapan)
            return "Serapan anggaran belum dapat dihitung karena belum ada satker yang pagunya diketahui.";
        var rata = angka.RataSerapan is { } sederhana && angka.BerSerapan > 1 ? $" Rata-rata sederhana serapan {Satker(angka.BerSerapan)} adalah {sederhana}." : "";
        return $"Pagu {Satker(angka.Beranggaran)} berjumlah {angka.Jumlah.Pagu.DenganRp()} dan realisasinya {angka.Jumlah.Realisasi.DenganRp()}, sehingga serapannya {serapan}.{rata}{TanpaAnggaran(bahan)}";
    }

    /// <summary>How many offices stand in each band, best first, as the rule set names them.</summary>
    public static IReadOnlyList<(string Kategori, int Jumlah)> Kategori(BahanRekap bahan)
    {
        var jumlah = bahan.Wilayah.Satker.Where(satu => satu.Capaian is not null).CountBy(satu => satu.Laporan!.Kategori ?? "").ToDictionary();
        return [.. bahan.Aturan.Kategori.Select(pita => (pita.Nama, jumlah.GetValueOrDefault(pita.Nama)))];
    }

    /// <summary>The band of a mean, or <c>n/a</c>.</summary>
    public static string Kategori(AturanKinerja aturan, Persen? capaian) => capaian is { } ada ? aturan.KategoriUntuk(ada) : Tulis.TidakAda;

    private static string TanpaAnggaran(BahanRekap bahan)
    {
        var belum = bahan.Wilayah.Satker.Where(satu => satu.Laporan is { BarisAnggaran: 0 }).Select(satu => satu.Nama).ToList();
        return belum.Count switch
        {
            0 => "",
            > PalingBanyakDisebut => $" Tabel anggaran {Satker(belum.Count)} belum berisi baris.",
            _ => $" Tabel anggaran belum berisi baris pada {Tulis.Gabung(belum)}.",
        };
    }

    private static string Satker(int jumlah) => $"{Penulisan.Desimal(jumlah)} satker";
}
