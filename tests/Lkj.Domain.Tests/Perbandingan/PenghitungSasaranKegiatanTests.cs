using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Perbandingan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Perbandingan;

public sealed class PenghitungSasaranKegiatanTests
{
    private static readonly AturanKinerja Aturan = AturanKinerja.Bernama("umum-2021");

    [Theory]
    [InlineData("90", "90", Kuadran.KinerjaTinggiSerapanTinggi)]
    [InlineData("90", "89", Kuadran.KinerjaTinggiSerapanRendah)]
    [InlineData("89", "90", Kuadran.KinerjaRendahSerapanTinggi)]
    [InlineData("89", "89", Kuadran.KinerjaRendahSerapanRendah)]
    public void Pps_CapaianBesideSerapan_HasItsQuadrant(string capaian, string serapan, Kuadran kuadran)
    {
        var pps = Assert.Single(Hitung(Bersih.Pengajuan with
        {
            Pengukuran = [Indikator("Meningkatnya mutu layanan", capaian)],
            Anggaran = [Baris("Meningkatkan mutu layanan", "100", serapan), Baris(null, "7", "0")],
        }).Pps);
        Assert.Equal((kuadran, 100L), (pps.Kuadran!.Value, pps.Anggaran!.Pagu.Nilai));
        Assert.Equal((1, 1), (pps.Efisiensi.Terhitung, pps.Efisiensi.Jumlah));
    }

    [Fact]
    public void Pps_NoSupportingLines_HasNoQuadrantAndSaysWhy()
    {
        var pps = Assert.Single(Hitung(Bersih.Pengajuan with { Pengukuran = [Indikator("Mutu", "90")] }).Pps);
        Assert.Null(pps.Kuadran);
        Assert.Null(pps.Anggaran);
        Assert.Equal("belum ada baris anggaran yang mendukung", pps.Efisiensi.Alasan);
    }

    [Theory]
    [InlineData("076.01.CQ.6709", 370_500_000L)]
    [InlineData("CQ.6709", 370_500_000L)]
    [InlineData("6710", 1_200_000_000L)]
    [InlineData("6709.QGE.002", 120_500_000L)]
    [InlineData("001", null)]
    [InlineData("9999", null)]
    public void Pkk_NoMoneyGiven_TakesTheLinesUnderItsPath(string kode, long? pagu) =>
        Assert.Equal(pagu, Pkk(kode, null).Pagu?.Nilai);

    [Fact]
    public void Pkk_MoneyGiven_IsKept()
    {
        var pkk = Pkk("6709", "200");
        Assert.Equal((200L, "100,00 %"), (pkk.Pagu!.Value.Nilai, pkk.Capaian.Asli.ToString()));
    }

    [Fact]
    public void Unsur_Sample_HasOnlyTargetAgainstRealisasi() =>
        Assert.All(PenyusunIsi.Susun(OganIlir.Pengajuan, 1, new string('a', 64), []).Perbandingan.Pps, pps =>
        {
            Assert.Equal(Enum.GetValues<Unsur>(), pps.Unsur.Select(satu => satu.Unsur));
            Assert.Equal([Unsur.TargetRealisasi], pps.Unsur.Where(satu => satu.Lengkap).Select(satu => satu.Unsur));
        });

    [Fact]
    public void Unsur_AllFilled_IsComplete()
    {
        var baris = Indikator("Mutu", "80") with
        {
            Penyebab = PembuatIsian.Teks("Pelatihan", "Pengukuran", "J2"),
            TindakLanjut = PembuatIsian.Teks("Pelatihan lanjutan", "Pengukuran", "K2"),
            ProgramPendukung = PembuatIsian.Teks("Program", "Pengukuran", "Q2"),
            StandarNasional = PembuatIsian.Realisasi("75", "Pengukuran", "O2"),
        };
        var pengajuan = Bersih.Pengajuan with
        {
            Pengukuran = [baris],
            Anggaran = [Baris("Mutu", "100", "90")],
            Renstra = [Bersih.Renstra(2, JenisRenstra.Indikator, baris.Indikator.Nilai, "Mutu", "100")],
            Riwayat = [new(baris.Indikator, new(2021), "%", baris.Target, baris.Realisasi)],
        };
        Assert.All(Assert.Single(Hitung(pengajuan).Pps).Unsur, satu => Assert.True(satu.Lengkap, satu.Unsur.ToString()));
        var tanpaTindak = Hitung(pengajuan with { Pengukuran = [baris with { TindakLanjut = null }] }).Pps[0];
        Assert.Equal(Unsur.PenyebabDanTindakLanjut, Assert.Single(tanpaTindak.Unsur, satu => !satu.Lengkap).Unsur);
    }

    [Fact]
    public void Evaluasi_Sample_SaysWhatIsThereMissingAndUndecided()
    {
        var evaluasi = Hitung(OganIlir.Pengajuan).Evaluasi;
        Assert.Equal([6, 9, 7], evaluasi.CountBy(butir => butir.Kelompok).Select(satu => satu.Value));
        Assert.Equal(KeadaanButir.Sebagian, Cari("seluruh informasi"));
        Assert.Equal(KeadaanButir.BelumAda, Cari("jangka menengah"));
        Assert.Equal(KeadaanButir.TidakDapatDiputuskan, Cari("direviu"));

        KeadaanButir Cari(string kata) => Assert.Single(evaluasi, butir => butir.Butir.Contains(kata, StringComparison.Ordinal)).Keadaan;
    }

    private static HasilPkk Pkk(string kode, string? pagu) => Assert.Single(Hitung(Bersih.Pengajuan with
    {
        Kegiatan =
        [
            new(PembuatIsian.Teks(kode, "Kegiatan", "A2"), PembuatIsian.Teks("Kegiatan", "Kegiatan", "B2")!, Indikator("Mutu", "100"),
                pagu is null ? null : PembuatIsian.Uang(pagu, "Kegiatan", "G2", "Pagu"), null),
        ],
    }).Pkk);

    private static HasilPerbandingan Hitung(Pengajuan pengajuan)
    {
        var aturan = pengajuan.Identitas.Tahun.Nilai < 2021 ? AturanKinerja.Bernama("kpu-2015") : Aturan;
        return PenghitungSasaranKegiatan.Hitung(pengajuan, aturan, PenghitungKinerja.Hitung(pengajuan, aturan), PenghitungAnggaran.Hitung(pengajuan));
    }

    private static BarisIndikator Indikator(string sasaran, string realisasi) =>
        Bersih.Indikator("Pengukuran", 2, sasaran, "Persentase hal", "%", "100", realisasi, "", Polaritas.Maksimal);

    private static BarisAnggaran Baris(string? sasaran, string pagu, string realisasi) =>
        Bersih.Baris(2, "", "", "Keluaran", "1 laporan", "1 laporan", pagu, realisasi, "") with { Sasaran = sasaran is null ? null : PembuatIsian.Teks(sasaran, "Anggaran", "K2") };
}
