using Lkj.Ingest.Penyusunan;

namespace Lkj.Ingest.Tests.Penyusunan;

public class DaftarTertundaTests
{
    [Fact]
    public void Items_AreMadeOnce_WhenTheFirstIsAskedFor()
    {
        var dibuat = 0;
        var daftar = new DaftarTertunda<object>(2, () =>
        {
            dibuat++;
            return [new object(), new object()];
        });

        Assert.Equal(2, daftar.Count);
        Assert.Equal(0, dibuat);
        Assert.Same(daftar[1], daftar[1]);
        Assert.Equal([daftar[0], daftar[1]], daftar.Select(satu => satu));
        Assert.Equal(1, dibuat);
    }

    [Fact]
    public void Budget_ReadTwice_GivesTheSameLines()
    {
        var anggaran = Unggahan.Baca(Unggahan.CsvDengan("", null)).Pengajuan!.Anggaran;

        Assert.Equal(anggaran.Count, anggaran.Count(satu => satu.Pagu.Teks.Length > 0));
        Assert.All(anggaran.Zip(anggaran), dua => Assert.Same(dua.First, dua.Second));
    }
}
