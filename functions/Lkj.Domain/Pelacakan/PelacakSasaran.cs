using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Perbandingan;
using static Lkj.Domain.Pelacakan.Angka;

namespace Lkj.Domain.Pelacakan;

/// <summary>Traces the money beside objectives (PPS) and activities (PKK).</summary>
internal static class PelacakSasaran
{
    /// <summary>The figures of both forms.</summary>
    public static IEnumerable<AsalAngka> Lacak(Pengajuan pengajuan, AturanKinerja aturan, HasilKinerja kinerja, HasilAnggaran anggaran)
    {
        var hasil = PenghitungSasaranKegiatan.Hitung(pengajuan, aturan, kinerja, anggaran);
        return [.. Pps(kinerja, anggaran, hasil.Pps), .. Pkk(pengajuan, hasil.Pkk)];
    }

    private static IEnumerable<AsalAngka> Pps(HasilKinerja kinerja, HasilAnggaran anggaran, IReadOnlyList<HasilPps> pps)
    {
        var bagian = PenghitungSasaranKegiatan.Menunjang(kinerja, anggaran);
        return pps.SelectMany((satu, i) => satu.Anggaran is not { } jumlah
            ? []
            : PelacakAnggaran.Jumlah(Letak("sasaran", i), satu.Sasaran.Nama, jumlah, "baris yang menunjang",
                [.. anggaran.PerSasaran.Index().Where(uang => bagian[satu.Sasaran].Contains(uang.Item)).Select(uang => Letak("anggaran/per-sasaran", uang.Index))]));
    }

    private static IEnumerable<AsalAngka> Pkk(Pengajuan pengajuan, IReadOnlyList<HasilPkk> pkk)
    {
        var letak = PelacakAnggaran.Urutan(pengajuan);
        var pohon = new PohonAnggaran(pengajuan.Anggaran);
        return pkk.SelectMany((satu, i) =>
        {
            var (baris, nama) = (satu.Baris, satu.Baris.Kegiatan.Nilai);
            var alamat = Letak("kegiatan", i);
            var dibawah = PelacakAnggaran.Alamat(letak, PenghitungSasaranKegiatan.Dibawah(baris.Kode?.Nilai, pohon));
            return Ada(
            [
                .. PelacakKinerja.Satu("kegiatan", "Kegiatan", i, baris.Indikator),
                PelacakKinerja.Capaian("kegiatan", "Kegiatan", i, baris.Indikator, satu.Capaian),
                Uang($"{alamat}/pagu", $"Pagu: {nama}", baris.Pagu) ?? Dihitung($"{alamat}/pagu", $"Pagu: {nama}", satu.Pagu, "jumlah pagu baris anggaran kegiatan ini", dibawah.Select(dari => $"{dari}/pagu")),
                Uang($"{alamat}/realisasi-anggaran", $"Realisasi anggaran: {nama}", baris.RealisasiAnggaran)
                    ?? Dihitung($"{alamat}/realisasi-anggaran", $"Realisasi anggaran: {nama}", satu.Realisasi, "jumlah realisasi baris anggaran kegiatan ini", dibawah.Select(dari => $"{dari}/realisasi")),
                satu.Serapan is { } serapan ? Dihitung($"{alamat}/serapan", $"Serapan: {nama}", serapan.ToString(), "realisasi / pagu x 100", [$"{alamat}/pagu", $"{alamat}/realisasi-anggaran"]) : null,
            ]);
        });
    }
}
