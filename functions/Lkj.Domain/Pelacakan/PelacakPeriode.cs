using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using static Lkj.Domain.Pelacakan.Angka;

namespace Lkj.Domain.Pelacakan;

/// <summary>Traces the budget over the year: months, what they make together, and the states of the DIPA.</summary>
internal static class PelacakPeriode
{
    /// <summary>The figures of the sheets of months and revisions.</summary>
    public static IEnumerable<AsalAngka> Lacak(Pengajuan pengajuan, HasilAnggaran hasil) =>
    [
        .. pengajuan.Bulanan.SelectMany((satu, i) => Ada(
            Uang(Letak("bulanan", i, "rencana"), $"Rencana penarikan bulan {satu.Bulan}", satu.Rencana),
            Uang(Letak("bulanan", i, "realisasi"), $"Realisasi bulan {satu.Bulan}", satu.Realisasi))),
        .. Periode("bulanan/triwulan", pengajuan, hasil.Triwulan, 3),
        .. Periode("bulanan/semester", pengajuan, hasil.Semester, 6),
        .. Periode("bulanan/sampai-bulan", pengajuan, [.. hasil.Bulan.Select(satu => satu with { Nama = $"Januari s.d. {satu.Nama}", Rencana = satu.RencanaKumulatif, Realisasi = satu.RealisasiKumulatif })], 0),
        .. Revisi(pengajuan, hasil),
    ];

    // Periods of some months each; 0 for those that all begin in January.
    private static IEnumerable<AsalAngka> Periode(string tabel, Pengajuan pengajuan, IReadOnlyList<RealisasiPeriode> periode, int panjang) => periode.SelectMany((satu, i) =>
    {
        var (dari, sampai) = panjang == 0 ? (1, i + 1) : (i * panjang + 1, (i + 1) * panjang);
        return Ada(
            Dihitung(Letak(tabel, i, "rencana"), $"Rencana penarikan {satu.Nama}", satu.Rencana, "jumlah rencana bulan", Bulan("rencana")),
            Dihitung(Letak(tabel, i, "realisasi"), $"Realisasi {satu.Nama}", satu.Realisasi, "jumlah realisasi bulan", Bulan("realisasi")));

        IEnumerable<string> Bulan(string angka) =>
            pengajuan.Bulanan.Index().DistinctBy(bulan => bulan.Item.Bulan).Where(bulan => bulan.Item.Bulan >= dari && bulan.Item.Bulan <= sampai).Select(bulan => Letak("bulanan", bulan.Index, angka));
    });

    private static IEnumerable<AsalAngka> Revisi(Pengajuan pengajuan, HasilAnggaran hasil)
    {
        var letak = pengajuan.RevisiDipa.Index().ToDictionary<(int Index, RevisiDipa Item), RevisiDipa, int>(satu => satu.Item, satu => satu.Index, ReferenceEqualityComparer.Instance);
        return hasil.Revisi.SelectMany((satu, i) =>
        {
            var alamat = Letak("revisi-dipa", letak[satu.Revisi]);
            var nama = satu.Revisi.Ke == 0 ? "DIPA awal" : $"revisi DIPA ke-{satu.Revisi.Ke}";
            return Ada(
                Uang($"{alamat}/pagu", $"Pagu {nama}", satu.Revisi.Pagu),
                satu.Perubahan is { } perubahan
                    ? Dihitung($"{alamat}/perubahan", $"Perubahan pagu {nama}", perubahan.DenganRp(), "pagu dikurangi pagu sebelumnya", [$"{alamat}/pagu", Letak("revisi-dipa", letak[hasil.Revisi[i - 1].Revisi], "pagu")])
                    : null);
        });
    }
}
