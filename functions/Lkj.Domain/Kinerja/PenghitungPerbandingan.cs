using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Kinerja;

/// <summary>Sets an indicator beside its earlier years, the end of the strategic plan, the national standard and its quarters.</summary>
/// <param name="pengajuan">The submission that holds them.</param>
/// <param name="aturan">The rule set in force.</param>
public sealed class PenghitungPerbandingan(Pengajuan pengajuan, AturanKinerja aturan)
{
    /// <summary>How many earlier years are compared.</summary>
    public const int TahunTerbanyak = 3;

    /// <summary>More decimals than this come from a calculation in the cell, not from what an office states.</summary>
    private const int DesimalTerbanyak = 4;

    private readonly TahunAnggaran tahunIni = pengajuan.Identitas.Tahun;
    private readonly IndeksNama<IGrouping<string, BarisRiwayat>> riwayat = Kelompok(pengajuan.Riwayat, baris => baris.Indikator.Nilai);
    private readonly IndeksNama<IGrouping<string, BarisTriwulan>> triwulan = Kelompok(pengajuan.Triwulan, baris => baris.Indikator.Nilai);

    private readonly IndeksNama<BarisRenstra> renstra = new(
        pengajuan.Renstra.Where(baris => baris.TargetAkhir is not null && baris.Jenis is JenisRenstra.Indikator or JenisRenstra.IkuProgram or JenisRenstra.IndikatorKegiatan),
        baris => baris.Uraian.Nilai);

    /// <summary>The comparisons of a row of any table of indicators.</summary>
    public PerbandinganIndikator Untuk(BarisIndikator baris)
    {
        var lalu = (riwayat.Cari(baris.Indikator.Nilai) ?? Enumerable.Empty<BarisRiwayat>())
            .Where(satu => satu.Tahun < tahunIni).DistinctBy(satu => satu.Tahun).ToDictionary(satu => satu.Tahun.Nilai);
        var ini = new BarisRiwayat(baris.Indikator, tahunIni, baris.Satuan, baris.Target, baris.Realisasi);
        return new PerbandinganIndikator(
            AngkaKinerja.Terhitung(baris.Realisasi?.Nilai, aturan) is { } realisasi ? UkuranKebaikan.Selisih(realisasi, baris.Target?.Nilai, aturan) : null,
            Tahun(baris, ini, lalu),
            [.. lalu.Values.OrderByDescending(satu => satu.Tahun).Take(TahunTerbanyak).Select(satu => Tahun(baris, satu, lalu))],
            renstra.Cari(baris.Indikator.Nilai)?.TargetAkhir is { } akhir ? new(akhir, PenghitungCapaian.Hitung(baris with { Target = akhir }, aturan)) : null,
            baris.StandarNasional is { } standar ? Standar(baris, standar) : null,
            triwulan.Cari(baris.Indikator.Nilai) is { } satuTahun ? Triwulan(baris, satuTahun) : null);
    }

    private CapaianTahun Tahun(BarisIndikator baris, BarisRiwayat tahun, Dictionary<int, BarisRiwayat> lalu)
    {
        var capaian = PenghitungCapaian.Hitung(baris with { Target = tahun.Target, Realisasi = tahun.Realisasi }, aturan);
        var sebelum = lalu.GetValueOrDefault(tahun.Tahun.Nilai - 1);
        var (kini, dulu) = (AngkaKinerja.Terhitung(tahun.Realisasi?.Nilai, aturan), AngkaKinerja.Terhitung(sebelum?.Realisasi?.Nilai, aturan));
        if (sebelum is null || kini is null || dulu is null || !SatuanSama(tahun.Satuan, sebelum.Satuan))
            return new(tahun.Tahun, tahun.Target?.Nilai, tahun.Realisasi?.Nilai, capaian, null, null);
        var arah = Banding(
            UkuranKebaikan.Dari(baris.Polaritas, kini.Value, tahun.Target?.Nilai, aturan),
            UkuranKebaikan.Dari(baris.Polaritas, dulu.Value, sebelum.Target?.Nilai, aturan));
        return new(tahun.Tahun, tahun.Target?.Nilai, tahun.Realisasi?.Nilai, capaian, kini - dulu, arah switch
        {
            null => null,
            > 0 => ArahPerubahan.Membaik,
            < 0 => ArahPerubahan.Menurun,
            _ => ArahPerubahan.Tetap,
        });
    }

    private CapaianStandar Standar(BarisIndikator baris, Isian<NilaiKinerja> standar)
    {
        var target = new Target(standar.Nilai);
        var capaian = PenghitungCapaian.Hitung(baris with { Target = new(target, standar.Teks, standar.Asal) }, aturan);
        var (realisasi, acuan) = (AngkaKinerja.Terhitung(baris.Realisasi?.Nilai, aturan), AngkaKinerja.Terhitung(standar.Nilai, aturan));
        var posisi = realisasi is null || acuan is null
            ? null
            : Banding(UkuranKebaikan.Dari(baris.Polaritas, realisasi.Value, target, aturan), UkuranKebaikan.Dari(baris.Polaritas, acuan.Value, target, aturan));
        return new(standar, capaian, posisi switch
        {
            null => null,
            > 0 => PosisiStandar.LebihBaik,
            < 0 => PosisiStandar.KurangBaik,
            _ => PosisiStandar.Setara,
        });
    }

    private HasilTriwulan Triwulan(BarisIndikator baris, IEnumerable<BarisTriwulan> satuTahun)
    {
        List<NilaiTriwulan> isi =
        [
            .. satuTahun.DistinctBy(satu => satu.Triwulan).OrderBy(satu => satu.Triwulan).Select(satu => new NilaiTriwulan(
                satu.Triwulan, AngkaKinerja.Terhitung(satu.Target?.Nilai, aturan), AngkaKinerja.Terhitung(satu.Realisasi?.Nilai, aturan))),
        ];
        var hasil = baris.Konsolidasi is { } cara ? PenghitungKonsolidasi.Hitung(isi, cara) : new(null, null, "cara konsolidasi triwulan belum disebut");
        return new(isi, hasil, Cocok(hasil.Realisasi, AngkaKinerja.Terhitung(baris.Realisasi?.Nilai, aturan)));
    }

    private static bool? Cocok(decimal? gabungan, decimal? setahun) =>
        gabungan is { } satu && setahun is { } dua
            ? Math.Round(satu, Math.Min((int)dua.Scale, DesimalTerbanyak), MidpointRounding.AwayFromZero) == dua
            : null;

    private static int? Banding(decimal? kiri, decimal? kanan) => kiri is { } satu && kanan is { } dua ? satu.CompareTo(dua) : null;

    /// <summary>Whether values in two units can be compared; a unit that was not given can be any.</summary>
    internal static bool SatuanSama(string kiri, string kanan) =>
        kiri.Length == 0 || kanan.Length == 0 || kiri.Equals(kanan, StringComparison.OrdinalIgnoreCase);

    private static IndeksNama<IGrouping<string, T>> Kelompok<T>(IEnumerable<T> baris, Func<T, string> nama) =>
        new(baris.GroupBy(satu => new NamaIndikator(nama(satu)).Normal), kelompok => nama(kelompok.First()));
}
