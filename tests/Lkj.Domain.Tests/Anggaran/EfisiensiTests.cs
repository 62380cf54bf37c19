using CsCheck;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Anggaran;

public sealed class EfisiensiTests
{
    [Fact]
    public void Gabungan_WorkedExampleOfPmk214_Is25Point67WithValue100()
    {
        var efisiensi = RumusEfisiensi.Gabungan(
            [(new(4_000_000_000), new(3_800_000_000), 1.22m), (new(1_000_000_000), new(975_000_000), 0.80m), (new(5_000_000_000), new(4_725_000_000), 1.42m)]);
        Assert.Equal("25,67 %", efisiensi.ToString());
        Assert.Equal(100, RumusEfisiensi.Nilai(efisiensi));
    }

    [Theory]
    [InlineData(0, 50)]
    [InlineData(10, 75)]
    [InlineData(-20, 0)]
    [InlineData(74.03, 100)]
    [InlineData(-30, 0)]
    public void Nilai_AnyEfficiency_StaysWithin0And100(double efisiensi, double nilai) =>
        Assert.Equal((decimal)nilai, RumusEfisiensi.Nilai(new Persen((decimal)efisiensi)));

    [Theory]
    [InlineData("2 laporan", "2 laporan", "100", "80", "20,00 %")]
    [InlineData("2 laporan", "1 laporan", "100", "80", "-60,00 %")]
    [InlineData("2 laporan", "4 laporan", "100", "100", "50,00 %")]
    public void Keluaran_TrustedVolumes_FollowPmk249(string target, string capai, string pagu, string realisasi, string efisiensi) =>
        Assert.Equal(efisiensi, Satu(target, capai, pagu, realisasi).Efisiensi.ToString());

    [Theory]
    [InlineData("", "", "100", "target dan realisasi volume belum diisi")]
    [InlineData("", "1 laporan", "100", "target volume belum diisi")]
    [InlineData("1 laporan", "", "100", "realisasi volume belum diisi")]
    [InlineData("0 laporan", "1 laporan", "100", "target volume 0 tidak dapat menjadi pembagi")]
    [InlineData("1 laporan", "0 laporan", "100", "realisasi volume 0 tidak dapat menjadi pembagi")]
    [InlineData("1 laporan", "1 unit", "100", "satuan realisasi volume (unit) berbeda dari satuan targetnya (laporan)")]
    [InlineData("1 laporan", "1 laporan", "0", "pagu 0 tidak dapat menjadi pembagi")]
    public void Keluaran_VolumesThatCannotBeTrusted_SayWhy(string target, string capai, string pagu, string alasan)
    {
        var keluaran = Satu(target, capai, pagu, "0");
        Assert.Null(keluaran.Efisiensi);
        Assert.Equal(alasan, keluaran.Alasan);
    }

    [Fact]
    public void Keluaran_LinesUnderOneRo_TakeTheVolumeOfTheRo()
    {
        var hasil = Hitung([
            Bersih.Baris(2, "WA.6709.QGE.001", "", "Laporan", "2 laporan", "2 laporan", "100", "50", ""),
            Bersih.Baris(3, "WA.6709.QGE.001.051", "", "Rapat", "", "", "60", "20", ""),
            Bersih.Baris(4, "WA.6709.QGE.001.052", "", "Cetak", "", "", "40", "30", ""),
        ]);
        var keluaran = Assert.Single(hasil.Keluaran);
        Assert.Equal(("Laporan", "50,00 %"), (keluaran.Anggaran.Nama, keluaran.Efisiensi.ToString()));
        Assert.Equal((1, 1, "50,00 %", 100m), (hasil.Efisiensi.Terhitung, hasil.Efisiensi.Jumlah, hasil.Efisiensi.Efisiensi.ToString(), hasil.Efisiensi.Nilai!.Value));
    }

    [Fact]
    public void Efisiensi_SampleWithShiftedColumn_IsNotComputable()
    {
        var hasil = PenghitungAnggaran.Hitung(OganIlir.Pengajuan);
        Assert.Equal((45, 0), (hasil.Efisiensi.Jumlah, hasil.Efisiensi.Terhitung));
        Assert.Contains("bergeser", hasil.Efisiensi.Alasan, StringComparison.Ordinal);
    }

    [Fact]
    public void Efisiensi_AnyVolumes_NeverThrows() =>
        Gen.Select(Gen.Decimal.Select(Math.Abs), Gen.Decimal.Select(Math.Abs), Gen.Long[-40_000_000_000_000, 40_000_000_000_000], Gen.Long[-40_000_000_000_000, 40_000_000_000_000])
            .Array[1, 20].Sample(baris => Hitung([.. baris.Select(satu => Bersih.Baris(2, "", "", "Uraian", "", "", "0", "0", "") with
            {
                TargetVolume = Isi(new Volume(satu.Item1, "unit")), RealisasiVolume = Isi(new Volume(satu.Item2, "unit")), Pagu = Isi(new Rupiah(satu.Item3)), Realisasi = Isi(new Rupiah(satu.Item4)),
            })]).Keluaran.All(keluaran => keluaran.Efisiensi is null == keluaran.Alasan is not null));

    private static HasilKeluaran Satu(string target, string capai, string pagu, string realisasi) =>
        Hitung([Bersih.Baris(2, "", "", "Keluaran", target, capai, pagu, realisasi, "")]).Keluaran.Single();

    private static HasilAnggaran Hitung(IReadOnlyList<BarisAnggaran> baris) => PenghitungAnggaran.Hitung(Bersih.Pengajuan with { Anggaran = baris });

    private static Isian<T> Isi<T>(T nilai) => new(nilai, "", new Asal("contoh.xlsx", "Anggaran"));
}
