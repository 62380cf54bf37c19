using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Perbandingan;

/// <summary>Sets performance beside money, per objective and per activity.</summary>
public static class PenghitungSasaranKegiatan
{
    /// <summary>From results that were computed before.</summary>
    public static HasilPerbandingan Hitung(Pengajuan pengajuan, AturanKinerja aturan, HasilKinerja kinerja, HasilAnggaran anggaran)
    {
        var pps = Pps(pengajuan, aturan, kinerja, anggaran);
        return new(pps, Pkk(pengajuan, aturan), DaftarEvaluasi.Susun(pengajuan, pps));
    }

    /// <summary>The sums of money by the objective of the measurement table that they support.</summary>
    internal static ILookup<HasilSasaran?, JumlahAnggaran> Menunjang(HasilKinerja kinerja, HasilAnggaran anggaran)
    {
        var indeks = Indeks(kinerja);
        return anggaran.PerSasaran.ToLookup(satu => indeks.CariInti(satu.Nama));
    }

    /// <summary>The leaves whose path holds the activity's, with or without what stands before its programme; a path without a kegiatan matches none.</summary>
    internal static List<BarisAnggaran> Dibawah(string? kode, PohonAnggaran pohon) => Dibawah(kode, Berkode(pohon));

    private static IndeksNama<HasilSasaran> Indeks(HasilKinerja kinerja) => new(kinerja.Sasaran, sasaran => sasaran.Nama);

    private static List<HasilPps> Pps(Pengajuan pengajuan, AturanKinerja aturan, HasilKinerja kinerja, HasilAnggaran anggaran)
    {
        var indeks = Indeks(kinerja);
        var uang = Menunjang(kinerja, anggaran);
        var keluaran = anggaran.Keluaran.ToLookup(satu => satu.Sasaran is { } nama ? indeks.CariInti(nama) : null);
        return
        [
            .. kinerja.Sasaran.Select(sasaran =>
            {
                var jumlah = uang[sasaran].Aggregate((JumlahAnggaran?)null, (semua, satu) => new(sasaran.Nama, (semua?.Pagu ?? Rupiah.Nol) + satu.Pagu, (semua?.Realisasi ?? Rupiah.Nol) + satu.Realisasi));
                var efisiensi = RingkasanEfisiensi.Dari([.. keluaran[sasaran]]);
                return new HasilPps(sasaran, jumlah, efisiensi, sasaran.Rata is { } rata && jumlah?.Serapan is { } serapan ? KuadranDari.Hitung(rata, serapan, aturan) : null, PenilaiKelengkapan.Untuk(sasaran, efisiensi, pengajuan.Narasi));
            }),
        ];
    }

    private static List<HasilPkk> Pkk(Pengajuan pengajuan, AturanKinerja aturan)
    {
        if (pengajuan.Kegiatan.Count == 0)
            return [];
        var daun = Berkode(new PohonAnggaran(pengajuan.Anggaran));
        return
        [
            .. pengajuan.Kegiatan.Select(kegiatan =>
            {
                var capaian = PenghitungCapaian.Hitung(kegiatan.Indikator, aturan);
                var baris = Dibawah(kegiatan.Kode?.Nilai, daun);
                return new HasilPkk(
                    kegiatan,
                    capaian,
                    capaian.Berbatas is { } berbatas ? aturan.KategoriUntuk(berbatas) : null,
                    kegiatan.Pagu?.Nilai ?? Jumlah(baris, satu => satu.Pagu.Nilai),
                    kegiatan.RealisasiAnggaran?.Nilai ?? Jumlah(baris, satu => satu.Realisasi.Nilai));
            }),
        ];
    }

    private static List<(string[] Bagian, BarisAnggaran Baris)> Berkode(PohonAnggaran pohon) =>
        [.. pohon.Daun.Where(baris => baris.Kode is not null).Select(baris => (Bagian: JalurKode.Urai(baris.Kode!.Nilai), Baris: baris))];

    private static List<BarisAnggaran> Dibawah(string? kode, List<(string[] Bagian, BarisAnggaran Baris)> daun)
    {
        var dicari = JalurKode.Urai(kode);
        return JalurAnggaran.Dari(kode).Kegiatan is null ? [] : [.. daun.Where(satu => satu.Bagian.AsSpan().IndexOf(dicari) >= 0).Select(satu => satu.Baris)];
    }

    private static Rupiah? Jumlah(List<BarisAnggaran> baris, Func<BarisAnggaran, Rupiah> uang) =>
        baris.Count == 0 ? null : baris.Aggregate(Rupiah.Nol, (jumlah, satu) => jumlah + uang(satu));
}
