using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan;

/// <summary>Runs the validation on the clean submission with one thing changed.</summary>
internal static class Periksaan
{
    /// <summary>The findings of one code after the change.</summary>
    public static IReadOnlyList<Temuan> Temuan(string kode, Func<Pengajuan, Pengajuan> ubah) =>
        [.. Pemeriksa.Periksa(ubah(Bersih.Pengajuan)).Where(temuan => temuan.Kode == kode)];

    /// <summary>The findings of one code after a budget line was changed.</summary>
    public static IReadOnlyList<Temuan> Baris(string kode, int nomor, Func<BarisAnggaran, BarisAnggaran> ubah) =>
        Temuan(kode, pengajuan => pengajuan with { Anggaran = [.. pengajuan.Anggaran.Select((baris, i) => i == nomor - 1 ? ubah(baris) : baris)] });

    /// <summary>The findings of one code after a row of the measurement table was changed.</summary>
    public static IReadOnlyList<Temuan> Ukuran(string kode, int nomor, Func<BarisIndikator, BarisIndikator> ubah) =>
        Temuan(kode, pengajuan => pengajuan with { Pengukuran = [.. pengajuan.Pengukuran.Select((baris, i) => i == nomor - 1 ? ubah(baris) : baris)] });

    /// <summary>The findings of one code with a sentence as the only narrative.</summary>
    public static IReadOnlyList<Temuan> Narasi(string kode, string teks, BagianNarasi bagian = BagianNarasi.AnalisisKinerja) =>
        Temuan(kode, pengajuan => pengajuan with { Narasi = [Bersih.Narasi(2, bagian, teks)] });
}
