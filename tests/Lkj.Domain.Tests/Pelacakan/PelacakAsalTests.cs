using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pelacakan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pelacakan;

public sealed class PelacakAsalTests
{
    private static readonly IReadOnlyDictionary<string, AsalAngka> Angka = PelacakAsal.Lacak(Bersih.Pengajuan).ToDictionary(satu => satu.Alamat);

    [Fact]
    public void Lacak_EveryFigure_EndsInCells() => Assert.All(Angka.Values, satu =>
    {
        Assert.NotEqual(satu.Tempat is null, satu.Rumus is null);
        Assert.Equal(satu.Tempat is null, satu.Dari.Count > 0);
        Assert.All(satu.Dari, dari => Assert.Contains(dari, Angka.Keys));
    });

    [Fact]
    public void Lacak_FigureThatWasRead_HasItsCellAndText()
    {
        var pagu = Angka["anggaran/2/pagu"];
        Assert.Equal(("G3", "120.500.000"), (pagu.Tempat!.Sel, pagu.Teks));
        Assert.Equal("E2", Angka["pengukuran/1/realisasi"].Tempat!.Sel);
    }

    [Fact]
    public void Lacak_ComputedFigures_AreThoseOfTheReport()
    {
        var kinerja = PenghitungKinerja.Hitung(Bersih.Pengajuan, AturanKinerja.Untuk(Bersih.Pengajuan.Identitas.Tahun));
        Assert.Equal(PenghitungAnggaran.Hitung(Bersih.Pengajuan).Jumlah.Pagu.DenganRp(), Angka["anggaran/jumlah/pagu"].Nilai);
        Assert.Equal(["anggaran/1/pagu", "anggaran/2/pagu", "anggaran/3/pagu"], Angka["anggaran/jumlah/pagu"].Dari);
        Assert.Equal(kinerja.Satker!.Value.ToString(), Angka["kinerja/satker"].Nilai);
        Assert.Equal(kinerja.Sasaran[0].Rata!.Value.ToString(), Angka["kinerja/sasaran/1/rata"].Nilai);
        Assert.Equal(["pengukuran/1/capaian", "pengukuran/2/capaian"], Angka["kinerja/sasaran/1/rata"].Dari);
    }

    [Fact]
    public void Lacak_CapaianThatCannotBeComputed_IsNoFigure()
    {
        var kosong = Bersih.Pengajuan with { Pengukuran = [.. Bersih.Pengajuan.Pengukuran.Select(satu => satu with { Realisasi = null })] };
        Assert.DoesNotContain(PelacakAsal.Lacak(kosong), satu => satu.Alamat.StartsWith("kinerja/", StringComparison.Ordinal) || satu.Alamat == "pengukuran/1/capaian");
    }
}
