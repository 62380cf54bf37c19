using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Report.Naskah;

namespace Lkj.Report.Kalimat;

/// <summary>The sentences about one objective, composed from its figures.</summary>
internal static class KalimatSasaran
{
    private const int PalingBanyakDisebut = 4;

    /// <summary>All sentences in the order of the paragraph.</summary>
    public static IReadOnlyList<string> Semua(HasilSasaran sasaran, AturanKinerja aturan) =>
    [
        .. new[]
        {
            Rata(sasaran, aturan),
            KalimatKetercapaian.Hitungan(sasaran.Indikator.Count(indikator => indikator.MencapaiTarget), sasaran.Indikator.Count, "indikator"),
            Ujung(sasaran),
            Kekurangan(sasaran),
            Dibatasi(sasaran, aturan),
            TidakTerhitung(sasaran),
        }.Where(kalimat => kalimat.Length > 0),
    ];

    /// <summary>The mean, and over how many of how many.</summary>
    public static string Rata(HasilSasaran sasaran, AturanKinerja aturan)
    {
        var jumlah = sasaran.Indikator.Count;
        if (sasaran.Rata is not { } rata)
            return $"Capaian sasaran ini tidak dapat dihitung: 0 dari {jumlah} indikatornya dapat dihitung.";
        var dari = sasaran.Terhitung == jumlah ? $"{jumlah} indikator" : $"{sasaran.Terhitung} dari {jumlah} indikator";
        return $"Rata-rata capaian sasaran ini {rata} (kategori {sasaran.Kategori}), dihitung dari {dari} {KalimatSatker.Batas(aturan)}.";
    }

    /// <summary>The highest and the lowest capaian before the cap; empty with fewer than two values.</summary>
    public static string Ujung(HasilSasaran sasaran)
    {
        var urut = sasaran.Indikator.Where(indikator => indikator.Capaian.Terhitung).OrderByDescending(Asli).ToList();
        if (urut.Count < 2)
            return "";
        var (tertinggi, terendah) = (Asli(urut[0]), Asli(urut[^1]));
        return tertinggi.Bulat() == terendah.Bulat()
            ? $"Capaian {urut.Count} indikator itu sama, yaitu {tertinggi}."
            : $"Capaian tertinggi terdapat pada {Sebut(urut.Where(satu => Asli(satu).Bulat() == tertinggi.Bulat()))} ({tertinggi}) "
                + $"dan terendah pada {Sebut(urut.Where(satu => Asli(satu).Bulat() == terendah.Bulat()))} ({terendah}).";
    }

    /// <summary>How far the indicator that missed its target by most is from it; empty when none missed.</summary>
    public static string Kekurangan(HasilSasaran sasaran)
    {
        var terjauh = sasaran.Indikator.Where(indikator => indikator.Capaian.Terhitung && !indikator.MencapaiTarget).MinBy(Asli);
        if (terjauh is null)
            return "";

        // From the rounded value, so that capaian and shortfall as printed add up to 100.
        var kurang = new Persen(100 - Asli(terjauh).Bulat());
        return $"Kekurangan terbesar terhadap target adalah {kurang.Angka()} poin persen, pada indikator {Tulis.Kutip(terjauh.Baris.Indikator.Nilai)}.";
    }

    /// <summary>Which values the cap cut; empty when it cut none.</summary>
    public static string Dibatasi(HasilSasaran sasaran, AturanKinerja aturan)
    {
        var terpotong = sasaran.Indikator.Where(indikator => indikator.Capaian.Asli > indikator.Capaian.Berbatas).ToList();
        return terpotong.Count == 0 || aturan.Batas is not { } batas
            ? ""
            : $"Sebanyak {terpotong.Count} indikator melampaui batas atas sehingga dihitung {Penulisan.Desimal(batas)} %; "
                + $"capaian aslinya {Tulis.Gabung([.. terpotong.Select(indikator => Asli(indikator).ToString())])}.";
    }

    /// <summary>Which indicators have no value, and why; empty when all have one.</summary>
    public static string TidakTerhitung(HasilSasaran sasaran)
    {
        var tanpa = sasaran.Indikator.Where(indikator => !indikator.Capaian.Terhitung).ToList();
        var kalimat = tanpa.GroupBy(indikator => indikator.Capaian.Alasan).Select(sama => sama.Key is { Length: > 0 } alasan
            ? $"Sebanyak {sama.Count()} indikator tidak dapat dihitung, yaitu {Sebut(sama)}: {Tulis.Bersih(alasan)}."
            : $"Sebanyak {sama.Count()} indikator tidak dapat dihitung, yaitu {Sebut(sama)}.");
        return string.Join(' ', kalimat);
    }

    private static Persen Asli(HasilIndikator indikator) => indikator.Capaian.Asli!.Value;

    private static string Sebut(IEnumerable<HasilIndikator> indikator)
    {
        var nama = indikator.Select(satu => Tulis.Kutip(satu.Baris.Indikator.Nilai)).ToList();
        return nama.Count <= PalingBanyakDisebut
            ? Tulis.Gabung(nama)
            : Tulis.Gabung([.. nama.Take(PalingBanyakDisebut - 1), $"{nama.Count - PalingBanyakDisebut + 1} indikator lain"]);
    }
}
