using System.Globalization;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Pelacakan;

/// <summary>Traces the figures of a report to their cells. What is not computable is no figure and is not listed.</summary>
public static class PelacakAsal
{
    private const string TidakAda = "n/a";

    /// <summary>All figures of a submission; every address in <see cref="AsalAngka.Dari"/> is itself listed.</summary>
    public static IReadOnlyList<AsalAngka> Lacak(Pengajuan pengajuan)
    {
        var kinerja = PenghitungKinerja.Hitung(pengajuan, AturanKinerja.Untuk(pengajuan.Identitas.Tahun));
        return
        [
            .. Indikator("rkt", "RKT", pengajuan.Rkt, []),
            .. Indikator("perjanjian", "Perjanjian Kinerja", pengajuan.PerjanjianKinerja, []),
            .. Indikator("iku", "IKU", pengajuan.Iku, kinerja.Iku),
            .. Indikator("pengukuran", "Pengukuran", pengajuan.Pengukuran, kinerja.Sasaran.SelectMany(satu => satu.Indikator)),
            .. Sasaran(pengajuan, kinerja),
            .. Anggaran(pengajuan),
            .. pengajuan.PernyataanAnggaran.Select((satu, i) => Dibaca(Letak("sumber-dana", i, "jumlah"), $"{satu.Jenis} dalam {satu.Bagian}", satu.Jumlah, satu.Jumlah.Nilai.DenganRp())),
            .. pengajuan.Riwayat.SelectMany((satu, i) => Ada(
                Dibaca(Letak("tahun-sebelumnya", i, "target"), $"Target {satu.Tahun}: {satu.Indikator.Nilai}", satu.Target),
                Dibaca(Letak("tahun-sebelumnya", i, "realisasi"), $"Realisasi {satu.Tahun}: {satu.Indikator.Nilai}", satu.Realisasi))),
        ];
    }

    private static IEnumerable<AsalAngka> Indikator(string tabel, string nama, IReadOnlyList<BarisIndikator> baris, IEnumerable<HasilIndikator> hasil)
    {
        var capaian = hasil.ToDictionary<HasilIndikator, object, HasilCapaian>(satu => satu.Baris, satu => satu.Capaian, ReferenceEqualityComparer.Instance);
        return baris.SelectMany((satu, i) => Ada(
            Dibaca(Letak(tabel, i, "target"), $"{nama}, target: {satu.Indikator.Nilai}", satu.Target),
            Dibaca(Letak(tabel, i, "realisasi"), $"{nama}, realisasi: {satu.Indikator.Nilai}", satu.Realisasi),
            capaian.GetValueOrDefault(satu)?.Berbatas is { } persen
                ? Dihitung(Letak(tabel, i, "capaian"), $"{nama}, capaian: {satu.Indikator.Nilai}", persen.ToString(),
                    $"capaian {satu.Polaritas.ToString().ToLowerInvariant()} dari target dan realisasi, setelah batas aturan", [Letak(tabel, i, "target"), Letak(tabel, i, "realisasi")])
                : null));
    }

    private static IEnumerable<AsalAngka> Sasaran(Pengajuan pengajuan, HasilKinerja kinerja)
    {
        for (var i = 0; i < kinerja.Sasaran.Count; i++)
        {
            var sasaran = kinerja.Sasaran[i];
            if (sasaran.Rata is { } rata)
            {
                yield return Dihitung(Letak("kinerja/sasaran", i, "rata"), $"Rata-rata capaian sasaran: {sasaran.Nama}", rata.ToString(), "rata-rata capaian indikator yang dapat dihitung",
                    [.. pengajuan.Pengukuran.Select((baris, letak) => (baris, letak))
                        .Where(satu => sasaran.Indikator.Any(indikator => ReferenceEquals(indikator.Baris, satu.baris) && indikator.Capaian.Terhitung))
                        .Select(satu => Letak("pengukuran", satu.letak, "capaian"))]);
            }
        }

        if (kinerja.Satker is { } satker)
        {
            yield return Dihitung("kinerja/satker", "Rata-rata capaian satker", satker.ToString(), "rata-rata capaian sasaran",
                [.. kinerja.Sasaran.Select((satu, i) => (satu, i)).Where(satu => satu.satu.Rata is not null).Select(satu => Letak("kinerja/sasaran", satu.i, "rata"))]);
        }
    }

    private static IEnumerable<AsalAngka> Anggaran(Pengajuan pengajuan)
    {
        var baris = pengajuan.Anggaran;
        var daun = new PohonAnggaran(baris).Daun.ToHashSet<object>(ReferenceEqualityComparer.Instance);
        var jumlah = PenghitungAnggaran.Hitung(pengajuan).Jumlah;
        string[] Daun(string angka) => [.. baris.Select((satu, i) => (satu, i)).Where(satu => daun.Contains(satu.satu)).Select(satu => Letak("anggaran", satu.i, angka))];
        return
        [
            .. baris.SelectMany((satu, i) => Ada(
                Dibaca(Letak("anggaran", i, "target-volume"), $"Target volume: {satu.Uraian.Nilai}", satu.TargetVolume),
                Dibaca(Letak("anggaran", i, "realisasi-volume"), $"Realisasi volume: {satu.Uraian.Nilai}", satu.RealisasiVolume),
                Dibaca(Letak("anggaran", i, "pagu"), $"Pagu: {satu.Uraian.Nilai}", satu.Pagu, satu.Pagu.Nilai.DenganRp()),
                Dibaca(Letak("anggaran", i, "realisasi"), $"Realisasi anggaran: {satu.Uraian.Nilai}", satu.Realisasi, satu.Realisasi.Nilai.DenganRp()),
                Serapan(Letak("anggaran", i, ""), satu.Uraian.Nilai, Persen.Dari(satu.Realisasi.Nilai, satu.Pagu.Nilai)))),
            Dihitung("anggaran/jumlah/pagu", "Jumlah pagu", jumlah.Pagu.DenganRp(), "jumlah pagu baris terbawah", Daun("pagu")),
            Dihitung("anggaran/jumlah/realisasi", "Jumlah realisasi anggaran", jumlah.Realisasi.DenganRp(), "jumlah realisasi baris terbawah", Daun("realisasi")),
            Serapan("anggaran/jumlah/", "seluruh anggaran", jumlah.Serapan),
            .. pengajuan.TotalAnggaran.SelectMany((satu, i) => Ada(
                Dibaca(Letak("total-tercetak", i, "pagu"), "Jumlah pagu tercetak", satu.Pagu, satu.Pagu.Nilai.DenganRp()),
                Dibaca(Letak("total-tercetak", i, "realisasi"), "Jumlah realisasi tercetak", satu.Realisasi, satu.Realisasi.Nilai.DenganRp()))),
        ];
    }

    private static AsalAngka Serapan(string awalan, string nama, Persen? serapan) =>
        Dihitung($"{awalan}serapan", $"Serapan: {nama}", serapan?.ToString() ?? TidakAda, "realisasi / pagu x 100", [$"{awalan}pagu", $"{awalan}realisasi"]);

    private static AsalAngka Dibaca<T>(string alamat, string nama, Isian<T> isi, string nilai) => new(alamat, nama, nilai, isi.Asal, isi.Teks, null, []);

    private static AsalAngka? Dibaca<T>(string alamat, string nama, Isian<T>? isi) =>
        isi is null ? null : Dibaca(alamat, nama, isi, Convert.ToString(isi.Nilai, CultureInfo.InvariantCulture) ?? "");

    private static AsalAngka Dihitung(string alamat, string nama, string nilai, string rumus, IReadOnlyList<string> dari) => new(alamat, nama, nilai, null, null, rumus, dari);

    private static IEnumerable<AsalAngka> Ada(params IEnumerable<AsalAngka?> angka) => angka.OfType<AsalAngka>();

    private static string Letak(string tabel, int letak, string angka) => string.Create(CultureInfo.InvariantCulture, $"{tabel}/{letak + 1}/{angka}");
}
