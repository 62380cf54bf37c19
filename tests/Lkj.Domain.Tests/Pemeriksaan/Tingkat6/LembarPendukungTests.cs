using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan.Tingkat6;

/// <summary>The sheets that support the comparisons, against themselves and the tables that they support.</summary>
public sealed class LembarPendukungTests
{
    private const long Pagu = 1_570_500_000;
    private const long Realisasi = 1_488_765_432;
    private const string Partisipasi = "Persentase partisipasi pemilih dalam Pemilu";

    [Theory]
    [InlineData(Pagu, Realisasi, 12, "")]
    [InlineData(Pagu - 1, Realisasi, 12, "BGN-618 B13")]
    [InlineData(Pagu, Realisasi + 1, 12, "BGN-618 C13")]
    [InlineData(Pagu, Realisasi, 11, "BRS-508 C12")]
    [InlineData(Pagu, Realisasi, 0, "")]
    public void Bulan_TwelveTogether_AreTheYear(long rencana, long realisasi, int banyak, string harapan) =>
        Assert.Equal(harapan, Semua(pengajuan => pengajuan with { Bulanan = [.. Bulanan(rencana, realisasi).Take(banyak)] }));

    [Theory]
    [InlineData(Pagu, 3, "")]
    [InlineData(Pagu + 1, 3, "BGN-619 C3")]
    [InlineData(Pagu, 1, "BRS-510 C3")]
    public void Revisi_Last_IsTheCeilingAndDatedLast(long pagu, int bulan, string harapan) =>
        Assert.Equal(harapan, Semua(pengajuan => pengajuan with
        {
            RevisiDipa = [new(1, new(2022, bulan, 1), Uang(pagu, "C3"), null), new(0, new(2022, 2, 1), Uang(5, "C2"), null)],
        }));

    [Theory]
    [InlineData(Konsolidasi.NilaiTerakhir, "20 40 60 80,6", "")]
    [InlineData(Konsolidasi.NilaiTerakhir, "20 40 60 80", "BGN-620 E2")]
    [InlineData(Konsolidasi.Jumlah, "20 20 20 20,6", "")]
    [InlineData(Konsolidasi.Jumlah, "20 40 60 80,6", "BGN-620 E2")]
    [InlineData(Konsolidasi.NilaiTerakhir, "20 60 40 80,6", "BRS-509 D4")]
    [InlineData(null, "20 60 40 80", "")]
    public void Triwulan_PutTogether_AreTheYear(Konsolidasi? cara, string realisasi, string harapan) =>
        Assert.Equal(harapan, Semua(pengajuan => pengajuan with
        {
            Pengukuran = [.. pengajuan.Pengukuran.Select((baris, i) => i == 0 ? baris with { Konsolidasi = cara } : baris)],
            Triwulan = Triwulan(realisasi, "10 30 50 77,5"),
        }));

    [Fact]
    public void Triwulan_WhoseTargetsStay_MayFall() =>
        Assert.Equal("", Semua(pengajuan => pengajuan with
        {
            Pengukuran = [.. pengajuan.Pengukuran.Select(baris => baris with { Konsolidasi = Konsolidasi.NilaiTerakhir })], Triwulan = Triwulan("90 85 70 80,6", "77,5 77,5 77,5 77,5"),
        }));

    [Fact]
    public void Pendukung_IndicatorThatIsNotMeasured_IsNamedOnce()
    {
        Assert.Equal("BGN-621 A2", Semua(pengajuan => pengajuan with { Triwulan = [.. Triwulan("1 2 3 4", "1 2 3 4").Select(baris => baris with { Indikator = Nama("Jumlah rapat", "A2") })] }));
        Assert.Equal("BGN-621 A3", Semua(pengajuan => pengajuan with { Riwayat = [Riwayat(2020, "A2"), Riwayat(2020, "A3", "Jumlah rapat"), Riwayat(2019, "A4", "Jumlah rapat")] }));
    }

    [Theory]
    [InlineData(2020, "")]
    [InlineData(2022, "BGN-624 A2")]
    [InlineData(2023, "BGN-624 A2")]
    public void Riwayat_YearThatIsNotEarlier_IsFound(int tahun, string harapan) =>
        Assert.Equal(harapan, Semua(pengajuan => pengajuan with { Riwayat = [Riwayat(tahun, "A2")] }));

    [Theory]
    [InlineData(370_500_000, 338_765_432, "")]
    [InlineData(370_500_001, 338_765_432, "BGN-622 H2")]
    [InlineData(370_500_000, 338_765_431, "BGN-622 I2")]
    [InlineData(null, null, "")]
    public void Kegiatan_MoneyOfItsPath_IsTheSame(int? pagu, int? realisasi, string harapan) =>
        Assert.Equal(harapan, Semua(pengajuan => pengajuan with
        {
            Kegiatan = [new(Nama("CQ.6709", "A2"), Nama("Sosialisasi", "B2"), pengajuan.Pengukuran[0], pagu is { } p ? Uang(p, "H2") : null, realisasi is { } r ? Uang(r, "I2") : null)],
        }));

    [Theory]
    [InlineData("Sekretaris", "")]
    [InlineData("sekretaris.", "")]
    [InlineData("Sekretariat", "BGN-623 B3")]
    public void Organisasi_UnitAbove_IsAmongTheUnits(string induk, string harapan) =>
        Assert.Equal(harapan, Semua(pengajuan => pengajuan with
        {
            Organisasi =
            [
                new(JenisOrganisasi.Unit, Nama("Sekretaris", "B2"), null, null), new(JenisOrganisasi.Unit, Nama("Subbagian Umum", "B3"), induk, null),
                new(JenisOrganisasi.Pegawai, Nama("Golongan III", "B4"), "tidak dibaca", null),
            ],
        }));

    [Fact]
    public void KunciGanda_InSupportingSheets_CannotBeDecided()
    {
        Assert.Equal("BRS-503 C3", Semua(pengajuan => pengajuan with { Bulanan = [new(1, null, Uang(1, "C2")), new(1, null, Uang(2, "C3"))] }, Keparahan.Galat));
        Assert.Equal("BRS-503 A3", Semua(pengajuan => pengajuan with { Riwayat = [Riwayat(2020, "A2"), Riwayat(2020, "A3"), Riwayat(2019, "A4")] }, Keparahan.Galat));
        Assert.Equal("BRS-503 C3", Semua(pengajuan => pengajuan with { RevisiDipa = [new(0, null, Uang(Pagu, "C2"), null), new(0, null, Uang(Pagu, "C3"), null)] }, Keparahan.Galat));
        Assert.Equal("BRS-503 A2", Semua(pengajuan => pengajuan with { Triwulan = [.. Triwulan("1", "1"), .. Triwulan("2", "2")] }, Keparahan.Galat));
    }

    [Theory]
    [InlineData("KLM-403", "", "BGN-625 C2")]
    [InlineData("ISI-313", "", "")]
    [InlineData("klm-406", "", "")]
    [InlineData("KLM-406", "Anggaran!E3", "")]
    [InlineData("KLM-406", "Anggaran!E9", "BGN-625 C2")]
    public void Alasan_ForNoFinding_IsNamed(string kode, string sel, string harapan)
    {
        var temuan = Pemeriksa.Periksa(Bersih.Pengajuan with
        {
            Alasan = [new(kode, sel, Nama("Sudah dijelaskan.", "C2"))],
            Anggaran = [.. Bersih.Pengajuan.Anggaran.Select((baris, i) => i == 1 ? baris with { RealisasiVolume = null } : baris)],
        });

        Assert.Equal(harapan, string.Join(' ', temuan.Where(satu => satu.Kode != "KLM-406").Select(Tulis)));
        Assert.Equal("E3", Assert.Single(temuan, satu => satu.Kode == "KLM-406").Tempat!.Sel);
    }

    private static string Semua(Func<Pengajuan, Pengajuan> ubah, Keparahan paling = Keparahan.Catatan) =>
        string.Join(' ', Pemeriksa.Periksa(ubah(Bersih.Pengajuan)).Where(temuan => temuan.Keparahan <= paling).Select(Tulis));

    private static string Tulis(Temuan temuan) => $"{temuan.Kode} {temuan.Tempat!.Sel}";

    private static IEnumerable<RealisasiBulan> Bulanan(long rencana, long realisasi) =>
        Enumerable.Range(1, 12).Select(bulan => new RealisasiBulan(
            bulan, Uang((rencana / 12) + (bulan == 1 ? rencana % 12 : 0), $"B{bulan + 1}"), Uang((realisasi / 12) + (bulan == 1 ? realisasi % 12 : 0), $"C{bulan + 1}")));

    private static BarisTriwulan[] Triwulan(string realisasi, string target) =>
    [
        .. realisasi.Split(' ').Zip(target.Split(' ')).Select((dua, i) => new BarisTriwulan(
            Nama(Partisipasi, $"A{i + 2}"), i + 1, Nilai(dua.Second, $"C{i + 2}"), Nilai(dua.First, $"D{i + 2}"))),
    ];

    private static BarisRiwayat Riwayat(int tahun, string sel, string nama = Partisipasi) => new(Nama(nama, sel), new TahunAnggaran(tahun), "%", null, null);

    private static Isian<string> Nama(string teks, string sel) => PembuatIsian.Teks(teks, "Pendukung", sel)!;

    private static Isian<NilaiKinerja>? Nilai(string teks, string sel) => PembuatIsian.Realisasi(teks, "Triwulan", sel);

    private static Isian<Rupiah> Uang(long nilai, string sel) => new(new Rupiah(nilai), $"{nilai}", new Asal("contoh.xlsx", "Pendukung", sel));
}
