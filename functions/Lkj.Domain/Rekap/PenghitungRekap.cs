using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Rekap;

/// <summary>Rolls the figures of offices up. The order of the offices changes nothing.</summary>
public static class PenghitungRekap
{
    /// <summary>The figures of some offices together.</summary>
    public static AngkaRekap Hitung(IReadOnlyList<RekapSatker> satker)
    {
        var laporan = satker.Select(satu => satu.Laporan).OfType<LaporanMasuk>().ToList();
        return new AngkaRekap(
            satker.Count,
            laporan.Count,
            laporan.Count(satu => satu.Disahkan),
            Persen.Rata(laporan.Select(satu => satu.Capaian)),
            laporan.Count(satu => satu.Capaian is not null),
            Tertimbang(laporan),
            Persen.Rata(laporan.Select(satu => satu.Jumlah.Serapan)),
            laporan.Count(satu => satu.Jumlah.Serapan is not null),
            laporan.Count(satu => satu.BarisAnggaran > 0),
            Jumlah("Jumlah", laporan.Select(satu => satu.Jumlah)),
            Menurut(laporan, satu => satu.PerJenis, JenisBelanja.TanpaAkun),
            Menurut(laporan, satu => satu.PerSumber, PenghitungAnggaran.TanpaSumber),
            laporan.Sum(satu => satu.Indikator),
            laporan.Sum(satu => satu.IndikatorTercapai),
            laporan.Sum(satu => satu.Perjanjian),
            laporan.Sum(satu => satu.PerjanjianDiukur),
            laporan.Sum(satu => satu.PerjanjianTercapai));
    }

    private static Persen? Tertimbang(IEnumerable<LaporanMasuk> laporan)
    {
        var (jumlah, bobot) = (0m, 0m);
        foreach (var satu in laporan.Where(satu => satu.Jumlah.Pagu > Rupiah.Nol).OrderBy(satu => satu.Satker.Nilai, StringComparer.Ordinal))
        {
            if (satu.Capaian is not { } capaian)
                continue;
            jumlah += capaian.Nilai * satu.Jumlah.Pagu.Nilai;
            bobot += satu.Jumlah.Pagu.Nilai;
        }
        return bobot == 0 ? null : new Persen(jumlah / bobot);
    }

    // An office whose lines are not divided stands under the name of what is not named, so that the parts add up.
    private static IReadOnlyList<JumlahAnggaran> Menurut(IEnumerable<LaporanMasuk> laporan, Func<LaporanMasuk, IReadOnlyList<JumlahAnggaran>> bagian, string tanpaNama) =>
    [
        .. laporan.Where(satu => satu.BarisAnggaran > 0)
            .SelectMany(satu => bagian(satu) is { Count: > 0 } terbagi ? terbagi : [satu.Jumlah with { Nama = tanpaNama }])
            .GroupBy(satu => satu.Nama, StringComparer.OrdinalIgnoreCase)
            .Select(kelompok => Jumlah(kelompok.Min(satu => satu.Nama)!, kelompok))
            .OrderBy(satu => satu.Nama == tanpaNama).ThenBy(satu => satu.Nama, StringComparer.Ordinal),
    ];

    private static JumlahAnggaran Jumlah(string nama, IEnumerable<JumlahAnggaran> bagian)
    {
        var (pagu, realisasi) = (Rupiah.Nol, Rupiah.Nol);
        foreach (var satu in bagian)
            (pagu, realisasi) = (pagu + satu.Pagu, realisasi + satu.Realisasi);
        return new JumlahAnggaran(nama, pagu, realisasi);
    }
}
