using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Report.Naskah;

namespace Lkj.Report.Kalimat;

/// <summary>The sentences about the budget, composed from its figures.</summary>
internal static class KalimatAnggaran
{
    private const int PalingBanyakDisebut = 10;

    /// <summary>The recomputed total; says so when there are no lines.</summary>
    public static string Jumlah(HasilAnggaran anggaran) => anggaran.Baris.Count == 0
        ? "Realisasi anggaran tidak dapat dihitung karena tabel anggaran belum berisi baris."
        : $"Tabel anggaran memuat {anggaran.Baris.Count} baris dengan jumlah pagu {anggaran.Jumlah.Pagu.DenganRp()} dan jumlah realisasi {anggaran.Jumlah.Realisasi.DenganRp()}; "
            + (anggaran.Jumlah.Serapan is { } serapan ? $"serapannya {serapan}." : "serapannya n/a karena jumlah pagunya nol.");

    /// <summary>Each printed total beside the recomputed one, with the difference; totals that say the same are told once.</summary>
    public static IReadOnlyList<string> Tercetak(HasilAnggaran anggaran) => [.. Serupa(anggaran).Select(total => Tercetak(total, anggaran.Jumlah))];

    /// <summary>The printed totals, those with the same figures together.</summary>
    public static IEnumerable<IGrouping<(Rupiah Pagu, Rupiah Realisasi, decimal? Persen), TotalTercetak>> Serupa(HasilAnggaran anggaran) =>
        anggaran.Tercetak.GroupBy(total => (total.Pagu.Nilai, total.Realisasi.Nilai, total.PersenTercetak?.Nilai));

    /// <summary>What stands before printed totals of the same figures.</summary>
    public static string Label(IEnumerable<TotalTercetak> total) => Tulis.Awal(Tulis.Gabung([.. total.Select(Label).Distinct()]));

    private static string Tercetak(IGrouping<(Rupiah Pagu, Rupiah Realisasi, decimal? Persen), TotalTercetak> total, JumlahAnggaran jumlah)
    {
        var (pagu, realisasi, tercetak) = total.Key;
        var beda = Tulis.Gabung([.. new[] { Beda("pagu", pagu - jumlah.Pagu), Beda("realisasi", realisasi - jumlah.Realisasi) }.Where(teks => teks.Length > 0)]);
        var persen = tercetak is { } nilai ? $" ({new Persen(nilai)})" : "";
        return $"{Label(total)} yang tercantum pada dokumen satker adalah pagu {pagu.DenganRp()} dan realisasi {realisasi.DenganRp()}{persen}, "
            + (beda.Length == 0 ? "sama dengan jumlah barisnya." : $"yaitu {beda} daripada jumlah barisnya.");
    }

    private static string Label(TotalTercetak total) =>
        total.Uraian is { } uraian && Tulis.Bersih(uraian.Nilai) is { Length: > 0 } nama
            ? nama.Equals("jumlah", StringComparison.OrdinalIgnoreCase) ? "jumlah" : $"jumlah {Tulis.Kutip(nama)}"
            : "jumlah tanpa label";

    /// <summary>Lines without a ceiling; empty when there are none.</summary>
    public static string PaguNol(HasilAnggaran anggaran) =>
        Menyebut(anggaran, baris => baris.Serapan is null, jumlah => $"Sebanyak {jumlah} baris berpagu nol sehingga serapannya n/a dan tidak ikut dirata-ratakan");

    /// <summary>Lines with a ceiling that spent nothing; empty when there are none.</summary>
    public static string TanpaRealisasi(HasilAnggaran anggaran) =>
        Menyebut(anggaran, baris => baris.Serapan is { Nilai: 0 }, jumlah => $"Sebanyak {jumlah} baris berpagu tidak memiliki realisasi anggaran");

    /// <summary>Lines that spent something, but less than the threshold of the rule set; empty when there are none.</summary>
    public static string Rendah(HasilAnggaran anggaran, AturanKinerja aturan) =>
        Menyebut(anggaran, baris => baris.Serapan is { } serapan && serapan.Nilai > 0 && serapan.Nilai < aturan.AmbangSerapan,
            jumlah => $"Sebanyak {jumlah} baris menyerap kurang dari {Penulisan.Desimal(aturan.AmbangSerapan)} % pagunya");

    /// <summary>Lines that spent more than their ceiling; empty when there are none.</summary>
    public static string MelebihiPagu(HasilAnggaran anggaran) =>
        Menyebut(anggaran, baris => baris.Baris.Realisasi.Nilai > baris.Baris.Pagu.Nilai, jumlah => $"Sebanyak {jumlah} baris memiliki realisasi di atas pagunya");

    private static string Beda(string apa, Rupiah selisih) => selisih.Nilai switch
    {
        0 => "",
        > 0 => $"{apa} lebih besar {selisih.DenganRp()}",
        _ => $"{apa} lebih kecil {selisih.Mutlak().DenganRp()}",
    };

    private static string Menyebut(HasilAnggaran anggaran, Func<HasilBaris, bool> syarat, Func<int, string> kalimat)
    {
        var nomor = anggaran.Baris.Index().Where(satu => syarat(satu.Item)).Select(satu => Nomor(satu.Item.Baris, satu.Index)).ToList();
        if (nomor.Count == 0)
            return "";
        var sebut = nomor.Count <= PalingBanyakDisebut ? Tulis.Gabung(nomor) : Tulis.Gabung([.. nomor.Take(PalingBanyakDisebut), $"{nomor.Count - PalingBanyakDisebut} baris lain"]);
        return $"{kalimat(nomor.Count)}, yaitu nomor {sebut}.";
    }

    /// <summary>The printed number of a line, or its place in the table.</summary>
    public static string Nomor(BarisAnggaran baris, int urutan) =>
        baris.Nomor is { } nomor && Tulis.Bersih(nomor.Nilai) is { Length: > 0 } teks ? teks : Penulisan.Desimal(urutan + 1);
}
