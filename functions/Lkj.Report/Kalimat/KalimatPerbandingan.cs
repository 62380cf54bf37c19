using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Report.Naskah;

namespace Lkj.Report.Kalimat;

/// <summary>The sentences that set indicators beside earlier years, the strategic plan and the national standard.</summary>
internal static class KalimatPerbandingan
{
    /// <summary>How the realisasi moved against the year before; there is at least one indicator.</summary>
    public static string TahunLalu(IReadOnlyList<HasilIndikator> indikator)
    {
        var arah = indikator.ToLookup(satu => satu.Perbandingan.TahunIni.Arah);
        var tanpa = arah[null].Count();
        if (tanpa == indikator.Count)
            return "Realisasi tahun ini belum dapat dibandingkan dengan realisasi satu tahun sebelumnya.";
        return $"Dibandingkan dengan satu tahun sebelumnya, {Hitung(arah, ArahPerubahan.Membaik)} indikator membaik, {Hitung(arah, ArahPerubahan.Tetap)} tetap, "
            + $"dan {Hitung(arah, ArahPerubahan.Menurun)} memburuk" + (tanpa == 0 ? "." : $"; {tanpa} indikator belum dapat dibandingkan.");
    }

    /// <summary>How many end targets are reached already, and which is farthest off; there is at least one indicator.</summary>
    public static string Renstra(IReadOnlyList<HasilIndikator> indikator, int jumlah)
    {
        var capaian = indikator.Select(satu => (satu.Baris, satu.Perbandingan.Renstra!.Capaian.Asli)).Where(satu => satu.Asli is not null).ToList();
        var pokok = indikator.Count == jumlah ? "Renstra menetapkan target akhir untuk seluruh indikator sasaran ini." : $"Renstra menetapkan target akhir untuk {indikator.Count} dari {jumlah} indikator sasaran ini.";
        if (capaian.Count == 0)
            return $"{pokok} Capaian terhadap target akhir itu tidak dapat dihitung.";
        var (terjauh, asli) = capaian.MinBy(satu => satu.Asli);
        var tercapai = capaian.Count(satu => satu.Asli is { Nilai: >= 100 });
        return $"{pokok} {KalimatKetercapaian.Hitungan(tercapai, indikator.Count, "indikator", "target akhir Renstra")}"
            + (tercapai == capaian.Count ? "" : $" Yang terjauh adalah {Tulis.Kutip(terjauh.Indikator.Nilai)} dengan capaian {asli} terhadap target akhirnya.");
    }

    /// <summary>How many stand above, at and below the standard; there is at least one indicator.</summary>
    public static string Standar(IReadOnlyList<HasilIndikator> indikator)
    {
        var posisi = indikator.ToLookup(satu => satu.Perbandingan.Standar!.Posisi);
        var tanpa = posisi[null].Count();
        if (tanpa == indikator.Count)
            return "Realisasi belum dapat dibandingkan dengan standar nasional.";
        return $"Terhadap standar nasional, {posisi[PosisiStandar.LebihBaik].Count()} indikator lebih baik, {posisi[PosisiStandar.Setara].Count()} setara, "
            + $"dan {posisi[PosisiStandar.KurangBaik].Count()} di bawah standar" + (tanpa == 0 ? "." : $"; {tanpa} indikator belum dapat dibandingkan.");
    }

    /// <summary>How far the realisasi is from its target, in words; the direction is told, not whether it is good.</summary>
    public static string Selisih(HasilIndikator indikator) => indikator.Perbandingan.Selisih switch
    {
        null => "tidak dapat dihitung",
        0 => "sesuai target",
        > 0 and var kurang => $"{Besar(kurang, indikator)} di bawah target",
        var lebih => $"{Besar(-lebih.Value, indikator)} di atas target",
    };

    private static string Besar(decimal nilai, HasilIndikator indikator) =>
        Tulis.Bersatuan(Penulisan.Desimal(nilai), indikator.Baris.Satuan == "%" ? "poin persen" : indikator.Baris.Satuan);

    private static int Hitung(ILookup<ArahPerubahan?, HasilIndikator> arah, ArahPerubahan satu) => arah[satu].Count();
}
