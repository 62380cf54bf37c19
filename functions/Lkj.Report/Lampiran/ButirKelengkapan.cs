using Lkj.Domain.Isi;
using Lkj.Report.Akuntabilitas;

namespace Lkj.Report.Lampiran;

/// <summary>One thing that PermenPAN-RB 53/2014 asks of the report.</summary>
/// <param name="Bagian">The chapter it belongs to.</param>
/// <param name="Nama">What is asked.</param>
/// <param name="Ada">How many places hold it.</param>
/// <param name="Dari">How many should; 0 when there is nothing that could hold it.</param>
internal sealed record ButirKelengkapan(string Bagian, string Nama, int Ada, int Dari)
{
    /// <summary>As the checklist says it in words; colour or ticks alone say nothing to who cannot see them.</summary>
    public string Keadaan => (Ada, Dari) switch
    {
        (0, _) => "belum ada",
        _ when Ada == Dari => "ada",
        _ => $"ada pada {Ada} dari {Dari} sasaran",
    };

    /// <summary>The whole list in the order of the report.</summary>
    public static IReadOnlyList<ButirKelengkapan> Semua(Bahan bahan)
    {
        var pengajuan = bahan.Pengajuan;
        return
        [
            Satu("Kata Pengantar", "Penandatangan, tempat, dan tanggal", bahan.Identitas is { Penandatangan.Length: > 0, Tempat.Length: > 0, Tanggal: not null }),
            Satu("BAB I", "Penjelasan umum organisasi", bahan.Narasi(BagianNarasi.GambaranUmum).Count > 0),
            Satu("BAB I", "Aspek strategis dan permasalahan utama", bahan.Narasi(BagianNarasi.IsuStrategis).Count > 0),
            Satu("BAB II", "Visi dan misi", bahan.Renstra(JenisRenstra.Visi).Count > 0 && bahan.Renstra(JenisRenstra.Misi).Count > 0),
            Satu("BAB II", "Tujuan dan sasaran Renstra", bahan.Renstra(JenisRenstra.Tujuan).Count > 0 && bahan.Renstra(JenisRenstra.Sasaran).Count > 0),
            Satu("BAB II", "Rencana Kinerja Tahunan", pengajuan.Rkt.Count > 0),
            Satu("BAB II", "Ikhtisar Perjanjian Kinerja", pengajuan.PerjanjianKinerja.Count > 0),
            .. PerSasaran(bahan),
            Satu("BAB III", "Realisasi seluruh indikator Perjanjian Kinerja", pengajuan.PerjanjianKinerja.Count > 0 && bahan.Isi.Kinerja.PerjanjianDiukur == pengajuan.PerjanjianKinerja.Count),
            Satu("BAB III", "Realisasi anggaran", pengajuan.Anggaran.Count > 0),
            Satu("BAB IV", "Simpulan satker", bahan.Narasi(BagianNarasi.Kesimpulan).Count > 0),
            Satu("BAB IV", "Rekomendasi satker", bahan.Narasi(BagianNarasi.Rekomendasi).Count > 0),
            Satu("BAB IV", "Langkah pada masa mendatang", bahan.Narasi(BagianNarasi.Langkah).Count > 0),
            Satu("Lampiran", "Naskah Perjanjian Kinerja yang ditandatangani", false),
        ];
    }

    private static ButirKelengkapan Satu(string bagian, string nama, bool ada) => new(bagian, nama, ada ? 1 : 0, 1);

    private static IEnumerable<ButirKelengkapan> PerSasaran(Bahan bahan)
    {
        var sasaran = bahan.Isi.Kinerja.Sasaran;
        return sasaran.Count == 0
            ? [Satu("BAB III", "Pengukuran kinerja setiap sasaran", false)]
            : sasaran.SelectMany(satu => PerbandinganSasaran.Untuk(bahan, satu))
                .GroupBy(butir => butir.Nama)
                .Select(butir => new ButirKelengkapan("BAB III", Naskah.Tulis.Awal(butir.Key), butir.Count(satu => satu.Ada), sasaran.Count));
    }
}
