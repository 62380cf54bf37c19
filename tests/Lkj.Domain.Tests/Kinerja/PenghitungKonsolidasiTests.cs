using Lkj.Domain.Kinerja;

namespace Lkj.Domain.Tests.Kinerja;

public sealed class PenghitungKonsolidasiTests
{
    [Theory]
    [InlineData(Konsolidasi.Jumlah, 18, 9)]
    [InlineData(Konsolidasi.RataRata, 4.5, 2.25)]
    [InlineData(Konsolidasi.NilaiTerakhir, 5, 4)]
    public void Hitung_FourQuarters_FollowsTheWay(Konsolidasi cara, double target, double realisasi)
    {
        NilaiTriwulan[] triwulan = [new(4, 5, 4), new(1, 4, 1), new(3, 4, 3), new(2, 5, 1)];
        Assert.Equal(new HasilKonsolidasi((decimal)target, (decimal)realisasi, null), PenghitungKonsolidasi.Hitung(triwulan, cara));
    }

    [Fact]
    public void Hitung_QuarterWithoutTarget_DoesNotCount() =>
        Assert.Equal(new HasilKonsolidasi(75, 70, null), PenghitungKonsolidasi.Hitung([new(1, 25, 20), new(2, 75, 70), new(3, null, 99)], Konsolidasi.NilaiTerakhir));

    [Theory]
    [InlineData(Konsolidasi.Jumlah)]
    [InlineData(Konsolidasi.RataRata)]
    [InlineData(Konsolidasi.NilaiTerakhir)]
    public void Hitung_TargetWithoutRealisasi_NamesTheQuarter(Konsolidasi cara)
    {
        var hasil = PenghitungKonsolidasi.Hitung([new(1, 4, 1), new(2, 5, null), new(3, 4, 0)], cara);
        Assert.Equal((null, null, "realisasi triwulan 2 belum diisi"), (hasil.Target, hasil.Realisasi, hasil.Alasan));
    }

    [Fact]
    public void Hitung_NoTargetAtAll_HasNoValue() => Assert.NotNull(PenghitungKonsolidasi.Hitung([new(1, null, 5)], Konsolidasi.Jumlah).Alasan);
}
