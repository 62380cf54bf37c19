using Lkj.Domain.Kinerja;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Kinerja;

public sealed class PenghitungKinerjaContohTests
{
    private static readonly AturanKinerja Aturan = AturanKinerja.Untuk(OganIlir.Pengajuan.Identitas.Tahun);
    private static readonly HasilKinerja Hasil = PenghitungKinerja.Hitung(OganIlir.Pengajuan, Aturan);

    [Fact]
    public void Satker_CapOf100_IsTheMeanOverObjectives()
    {
        Assert.Equal("kpu-2015", Aturan.Nama);
        Assert.Equal(["53,52", "90,81", "96,46"], Hasil.Sasaran.Select(sasaran => sasaran.Rata!.Value.Angka()));
        Assert.Equal("80,26 %", Hasil.Satker.ToString());
        Assert.Equal("tinggi", Hasil.Kategori);
    }

    [Fact]
    public void Satker_CapOf120_IsTheMeanOverObjectives()
    {
        var hasil = PenghitungKinerja.Hitung(OganIlir.Pengajuan, Aturan with { Batas = 120 });
        Assert.Equal(["53,52", "97,48", "103,74"], hasil.Sasaran.Select(sasaran => sasaran.Rata!.Value.Angka()));
        Assert.Equal("84,91 %", hasil.Satker.ToString());
    }

    [Fact]
    public void Sasaran_ElevenIndicators_AreAllComputed()
    {
        Assert.Equal(11, Hasil.JumlahIndikator);
        Assert.Equal(3, Hasil.IndikatorTercapai);
        Assert.Equal([5, 3, 3], Hasil.Sasaran.Select(sasaran => sasaran.Terhitung));
        Assert.Equal(["49,53", "5,19", "21,12", "96,67", "95,10"], Hasil.Sasaran[0].Indikator.Select(indikator => indikator.Capaian.Asli!.Value.Angka()));
        Assert.Equal(["90,30", "82,13", "203,39"], Hasil.Sasaran[1].Indikator.Select(indikator => indikator.Capaian.Asli!.Value.Angka()));
        Assert.Equal(["90,30", "82,13", "100,00"], Hasil.Sasaran[1].Indikator.Select(indikator => indikator.Capaian.Berbatas!.Value.Angka()));
        Assert.Equal(["89,39", "106,25", "115,58"], Hasil.Sasaran[2].Indikator.Select(indikator => indikator.Capaian.Asli!.Value.Angka()));
    }

    [Fact]
    public void Iku_TwoIndicators_AreComputed() =>
        Assert.Equal(["104,21", "100,48"], Hasil.Iku.Select(indikator => indikator.Capaian.Asli!.Value.Angka()));

    [Fact]
    public void Perjanjian_EightIndicators_TwoAreMeasured()
    {
        Assert.Equal(8, Hasil.Perjanjian.Count);
        Assert.Equal([0, 5], Enumerable.Range(0, 8).Where(i => Hasil.Perjanjian[i].Ukuran is not null));
        Assert.Equal(2, Hasil.PerjanjianDiukur);
        Assert.Equal(1, Hasil.PerjanjianTercapai);
    }
}
