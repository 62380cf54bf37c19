using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using static Lkj.Domain.Pelacakan.Angka;

namespace Lkj.Domain.Pelacakan;

/// <summary>Traces the figures of a report to their cells. What is not computable is no figure and is not listed.</summary>
public static class PelacakAsal
{
    /// <summary>All figures of a submission; every address in <see cref="AsalAngka.Dari"/> is itself listed.</summary>
    public static IReadOnlyList<AsalAngka> Lacak(Pengajuan pengajuan)
    {
        var aturan = AturanKinerja.Untuk(pengajuan.Identitas.Tahun);
        var kinerja = PenghitungKinerja.Hitung(pengajuan, aturan);
        var anggaran = PenghitungAnggaran.Hitung(pengajuan);
        return
        [
            .. PelacakKinerja.Lacak(pengajuan, kinerja),
            .. PelacakAnggaran.Lacak(pengajuan, anggaran),
            .. PelacakPeriode.Lacak(pengajuan, anggaran),
            .. PelacakSasaran.Lacak(pengajuan, aturan, kinerja, anggaran),
            .. pengajuan.PernyataanAnggaran.SelectMany((satu, i) => Ada(Uang(Letak("sumber-dana", i, "jumlah"), $"{satu.Jenis} dalam {satu.Bagian}", satu.Jumlah))),
            .. pengajuan.Organisasi.SelectMany((satu, i) => Ada(Dibaca(Letak("organisasi", i, "jumlah"), $"Jumlah: {satu.Uraian.Nilai}", satu.Jumlah))),
        ];
    }
}
