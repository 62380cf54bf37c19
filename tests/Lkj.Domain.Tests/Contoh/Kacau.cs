using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Tests.Contoh;

/// <summary>The clean submission with supporting sheets that agree with nothing.</summary>
public static class Kacau
{
    public static Pengajuan Pengajuan { get; } = Bersih.Pengajuan with
    {
        Pengukuran = [.. Bersih.Pengajuan.Pengukuran.Select((baris, i) => i == 0 ? baris with { Konsolidasi = Konsolidasi.NilaiTerakhir } : baris)],
        Bulanan = [.. Enumerable.Range(1, 12).Select(bulan => new RealisasiBulan(bulan, Uang(bulan, $"B{bulan + 1}"), bulan == 5 ? null : Uang(bulan, $"C{bulan + 1}")))],
        RevisiDipa = [new(0, new(2022, 3, 1), Uang(7, "C2"), null), new(1, new(2022, 2, 1), Uang(8, "C3"), null), new(1, null, Uang(8, "C4"), null)],
        Triwulan = [.. Triwulan(Bersih.Pengajuan.Pengukuran[0].Indikator.Nilai, 2), .. Triwulan("Jumlah rapat", 6)],
        Riwayat = [new(Nama("Jumlah rapat", "A2"), new TahunAnggaran(2023), "rapat", null, null)],
        Kegiatan = [new(Nama("CQ.6709", "A2"), Nama("Sosialisasi", "B2"), Bersih.Pengajuan.Pengukuran[0], Uang(9, "H2"), Uang(9, "I2"))],
        Organisasi = [new(JenisOrganisasi.Unit, Nama("Subbagian Umum", "B2"), "Sekretariat", null)],
        Alasan = [new("KLM-403", "Anggaran!H9", Nama("Sudah dijelaskan.", "C2"))],
    };

    private static IEnumerable<BarisTriwulan> Triwulan(string indikator, int awal) =>
        Enumerable.Range(1, 4).Select(ke => new BarisTriwulan(Nama(indikator, $"A{awal + ke}"), ke, Nilai(20 * ke, $"C{awal + ke}"), Nilai(90 - ke, $"D{awal + ke}")));

    private static Isian<string> Nama(string teks, string sel) => PembuatIsian.Teks(teks, "Pendukung", sel)!;

    private static Isian<NilaiKinerja> Nilai(int nilai, string sel) => PembuatIsian.Realisasi($"{nilai}", "Pendukung", sel)!;

    private static Isian<Rupiah> Uang(long nilai, string sel) => new(new Rupiah(nilai), $"{nilai}", new Asal("contoh.xlsx", "Pendukung", sel));
}
