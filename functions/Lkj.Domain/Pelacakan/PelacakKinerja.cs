using System.Globalization;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using static Lkj.Domain.Pelacakan.Angka;

namespace Lkj.Domain.Pelacakan;

/// <summary>Traces indicators, their capaian and what they are compared with.</summary>
internal static class PelacakKinerja
{
    /// <summary>The figures of the tables of indicators.</summary>
    public static IEnumerable<AsalAngka> Lacak(Pengajuan pengajuan, HasilKinerja kinerja) =>
    [
        .. Indikator("rkt", "RKT", pengajuan.Rkt, []),
        .. Indikator("perjanjian", "Perjanjian Kinerja", pengajuan.PerjanjianKinerja, []),
        .. Indikator("iku", "IKU", pengajuan.Iku, kinerja.Iku),
        .. Indikator("pengukuran", "Pengukuran", pengajuan.Pengukuran, kinerja.Sasaran.SelectMany(satu => satu.Indikator)),
        .. Rata(pengajuan, kinerja),
        .. pengajuan.Riwayat.SelectMany((satu, i) => Ada(
            Dibaca(Letak("tahun-sebelumnya", i, "target"), $"Target {satu.Tahun}: {satu.Indikator.Nilai}", satu.Target),
            Dibaca(Letak("tahun-sebelumnya", i, "realisasi"), $"Realisasi {satu.Tahun}: {satu.Indikator.Nilai}", satu.Realisasi))),
        .. pengajuan.Triwulan.SelectMany((satu, i) => Ada(
            Dibaca(Letak("triwulan", i, "target"), $"Target triwulan {satu.Triwulan}: {satu.Indikator.Nilai}", satu.Target),
            Dibaca(Letak("triwulan", i, "realisasi"), $"Realisasi triwulan {satu.Triwulan}: {satu.Indikator.Nilai}", satu.Realisasi))),
        .. pengajuan.Renstra.SelectMany((satu, i) => Ada(Dibaca(Letak("renstra", i, "target-akhir"), $"Target akhir Renstra: {satu.Uraian.Nilai}", satu.TargetAkhir))),
    ];

    /// <summary>What was read in a row.</summary>
    public static IReadOnlyList<AsalAngka> Satu(string tabel, string nama, int letak, BarisIndikator baris) =>
    [
        .. Ada(
            Dibaca(Letak(tabel, letak, "target"), $"{nama}, target: {baris.Indikator.Nilai}", baris.Target),
            Dibaca(Letak(tabel, letak, "realisasi"), $"{nama}, realisasi: {baris.Indikator.Nilai}", baris.Realisasi),
            Dibaca(Letak(tabel, letak, "nilai-terburuk"), $"{nama}, nilai terburuk: {baris.Indikator.Nilai}", baris.Terburuk),
            Dibaca(Letak(tabel, letak, "standar-nasional"), $"{nama}, standar nasional: {baris.Indikator.Nilai}", baris.StandarNasional)),
    ];

    /// <summary>The capaian of a row.</summary>
    public static AsalAngka? Capaian(string tabel, string nama, int letak, BarisIndikator baris, HasilCapaian capaian)
    {
        if (capaian.Berbatas is not { } persen)
            return null;
        string[] dari = [Letak(tabel, letak, "target"), Letak(tabel, letak, "realisasi"), .. baris.Terburuk is null ? [] : new[] { Letak(tabel, letak, "nilai-terburuk") }];
        return Dihitung(Letak(tabel, letak, "capaian"), $"{nama}, capaian: {baris.Indikator.Nilai}", persen.ToString(),
            $"capaian {baris.Polaritas.ToString().ToLowerInvariant()} dari target dan realisasi, setelah batas aturan", dari);
    }

    private static IEnumerable<AsalAngka> Indikator(string tabel, string nama, IReadOnlyList<BarisIndikator> baris, IEnumerable<HasilIndikator> hasil)
    {
        var terhitung = hasil.ToDictionary<HasilIndikator, object>(satu => satu.Baris, ReferenceEqualityComparer.Instance);
        return baris.SelectMany((satu, i) => Ada(
        [
            .. Satu(tabel, nama, i, satu),
            .. terhitung.TryGetValue(satu, out var ada) ? Terhitung(tabel, nama, i, ada) : [],
        ]));
    }

    private static IEnumerable<AsalAngka?> Terhitung(string tabel, string nama, int letak, HasilIndikator hasil)
    {
        yield return Capaian(tabel, nama, letak, hasil.Baris, hasil.Capaian);
        if (hasil.Perbandingan.Selisih is { } selisih)
        {
            yield return Dihitung(Letak(tabel, letak, "selisih"), $"{nama}, selisih: {hasil.Baris.Indikator.Nilai}", selisih.ToString(CultureInfo.InvariantCulture),
                "target - realisasi; 0 di dalam rentang target", [Letak(tabel, letak, "target"), Letak(tabel, letak, "realisasi")]);
        }
        if (hasil.Perbandingan.Standar?.Capaian.Berbatas is { } standar)
        {
            yield return Dihitung(Letak(tabel, letak, "capaian-standar"), $"{nama}, capaian terhadap standar nasional: {hasil.Baris.Indikator.Nilai}", standar.ToString(),
                "capaian dengan standar nasional sebagai target", [Letak(tabel, letak, "standar-nasional"), Letak(tabel, letak, "realisasi")]);
        }
    }

    private static IEnumerable<AsalAngka> Rata(Pengajuan pengajuan, HasilKinerja kinerja)
    {
        for (var i = 0; i < kinerja.Sasaran.Count; i++)
        {
            var sasaran = kinerja.Sasaran[i];
            if (sasaran.Rata is { } rata)
            {
                yield return Dihitung(Letak("kinerja/sasaran", i, "rata"), $"Rata-rata capaian sasaran: {sasaran.Nama}", rata.ToString(), "rata-rata capaian indikator yang dapat dihitung",
                    pengajuan.Pengukuran.Select((baris, letak) => (baris, letak))
                        .Where(satu => sasaran.Indikator.Any(indikator => ReferenceEquals(indikator.Baris, satu.baris) && indikator.Capaian.Terhitung))
                        .Select(satu => Letak("pengukuran", satu.letak, "capaian")));
            }
        }

        if (kinerja.Satker is { } satker)
        {
            yield return Dihitung("kinerja/satker", "Rata-rata capaian satker", satker.ToString(), "rata-rata capaian sasaran",
                kinerja.Sasaran.Index().Where(satu => satu.Item.Rata is not null).Select(satu => Letak("kinerja/sasaran", satu.Index, "rata")));
        }
    }
}
