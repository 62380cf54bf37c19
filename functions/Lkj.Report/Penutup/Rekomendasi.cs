using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;
using Lkj.Report.Naskah;

namespace Lkj.Report.Penutup;

/// <summary>What the figures themselves recommend; each point is there only while its cause is.</summary>
internal static class Rekomendasi
{
    /// <summary>The points, possibly none.</summary>
    public static IReadOnlyList<string> DariAngka(Bahan bahan)
    {
        var (kinerja, anggaran) = (bahan.Isi.Kinerja, bahan.Isi.Anggaran);
        var belumDiukur = kinerja.Perjanjian.Count - kinerja.PerjanjianDiukur;
        var belumTercapai = kinerja.Sasaran.SelectMany(sasaran => sasaran.Indikator).Where(satu => satu.Capaian.Terhitung && !satu.MencapaiTarget).ToList();
        var bedaTarget = kinerja.Perjanjian.Count(satu => satu.Ukuran is { } ukuran && ukuran.Baris.Target?.Nilai != satu.Baris.Target?.Nilai);
        var bedaJumlah = anggaran.Tercetak.Any(total => total.Pagu.Nilai != anggaran.Jumlah.Pagu || total.Realisasi.Nilai != anggaran.Jumlah.Realisasi);
        var sumber = SumberBab.Dari(bahan.Pengajuan.PernyataanAnggaran);
        var rendah = anggaran.Baris.Count(satu => satu.Serapan is { } serapan && serapan.Nilai < bahan.Aturan.AmbangSerapan);
        return
        [
            .. new[]
            {
                belumDiukur > 0 ? $"Menetapkan sumber data dan waktu pengukuran untuk {belumDiukur} indikator Perjanjian Kinerja yang belum memiliki realisasi." : "",
                bedaTarget > 0 ? $"Menyamakan target {bedaTarget} indikator pada Perjanjian Kinerja dengan target pada tabel pengukurnya, atau mencatat revisinya." : "",
                belumTercapai.Count > 0 ? $"Menyusun rencana perbaikan untuk {belumTercapai.Count} indikator yang belum mencapai target, dimulai dari {Tulis.Kutip(belumTercapai.MinBy(satu => satu.Capaian.Asli)!.Baris.Indikator.Nilai)}." : "",
                bedaJumlah ? "Mencocokkan baris anggaran dengan jumlah yang tercantum sampai keduanya sama." : "",
                sumber.Any(bab => bab.Selisih is { } selisih && selisih != Rupiah.Nol) ? "Mencocokkan jumlah APBN dan hibah dengan DIPA revisi terakhir." : "",
                rendah > 0 ? $"Menjelaskan {rendah} baris anggaran dengan serapan di bawah {Penulisan.Desimal(bahan.Aturan.AmbangSerapan)} % dan menyesuaikan perencanaannya." : "",
            }.Where(butir => butir.Length > 0),
        ];
    }
}
