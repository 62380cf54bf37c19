using Lkj.Domain.Anggaran;
using Lkj.Domain.Nilai;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Anggaran;

public sealed class PenghitungAnggaranContohTests
{
    private static readonly HasilAnggaran Hasil = PenghitungAnggaran.Hitung(OganIlir.Pengajuan);

    [Fact]
    public void Jumlah_FortyFiveLines_IsTheirSum()
    {
        Assert.Equal(45, Hasil.Baris.Count);
        Assert.Equal("11.649.900.000", Hasil.Jumlah.Pagu.ToString());
        Assert.Equal("10.800.681.204", Hasil.Jumlah.Realisasi.ToString());
        Assert.Equal("92,71 %", Hasil.Jumlah.Serapan.ToString());
    }

    [Fact]
    public void Tercetak_BothTotals_AreKeptAsPrinted()
    {
        Assert.All(Hasil.Tercetak, total =>
        {
            Assert.Equal(new Rupiah(30_151_427_000), total.Pagu.Nilai);
            Assert.Equal(new Rupiah(28_643_714_199), total.Realisasi.Nilai);
            Assert.Equal("95,00 %", Persen.Dari(total.Realisasi.Nilai, total.Pagu.Nilai).ToString());
        });
        Assert.Equal(2, Hasil.Tercetak.Count);
    }

    [Fact]
    public void Serapan_Row24_IsRecomputed() => Assert.Equal("89,74", Serapan(24)?.Angka());

    [Fact]
    public void Serapan_PaguZero_IsNotApplicable()
    {
        var tanpaSerapan = Hasil.Baris.Where(baris => baris.Serapan is null).Select(baris => baris.Baris.Nomor!.Nilai);
        Assert.Equal(["7", "18", "44"], tanpaSerapan);
    }

    [Fact]
    public void Bagian_NoSourceAndNoAkun_AreEmpty()
    {
        Assert.Empty(Hasil.PerSumber);
        Assert.Empty(Hasil.PerJenis);
    }

    private static Persen? Serapan(int nomor) => Hasil.Baris[nomor - 1].Serapan;
}
