using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;

namespace Lkj.Ingest.Tests;

public class ContohPengajuanTests
{
    private static readonly HasilBaca DariXlsx = Unggahan.Baca(ContohPengajuan.NamaBukuKerja, ContohPengajuan.BukuKerja());
    private static readonly HasilBaca DariCsv = Unggahan.Baca([.. ContohPengajuan.Csv()]);

    [Fact]
    public void Sample_ReadBack_OnlyHasItsTwoPrintedSlips()
    {
        Assert.NotNull(DariXlsx.Pengajuan);
        Assert.Equal(["ISI-315 F25", "ISI-313 E37"], DariXlsx.Temuan.Select(temuan => $"{temuan.Kode} {temuan.Tempat!.Sel}"));
    }

    [Fact]
    public void Sample_Budget_SumsAsTheFindingsSay()
    {
        var baris = DariXlsx.Pengajuan!.Anggaran;

        Assert.Equal(45, baris.Count);
        Assert.Equal(11_649_900_000, baris.Sum(satu => satu.Pagu.Nilai.Nilai));
        Assert.Equal(10_800_681_204, baris.Sum(satu => satu.Realisasi.Nilai.Nilai));
        Assert.All(DariXlsx.Pengajuan.TotalAnggaran, total => Assert.Equal((30_151_427_000, 28_643_714_199), (total.Pagu.Nilai.Nilai, total.Realisasi.Nilai.Nilai)));
        Assert.Equal(89.89m, baris[23].PersenTercetak!.Nilai);
        Assert.Equal(new Volume(12, "bulan"), baris[23].RealisasiVolume!.Nilai);
        Assert.Equal(new Volume(1, "kegiatan"), baris[35].TargetVolume!.Nilai);
    }

    [Fact]
    public void Sample_AsWorkbookAndAsCsv_GivesTheSameValues() =>
        Assert.Equal(NilaiSaja.Dari(DariCsv.Pengajuan!), NilaiSaja.Dari(DariXlsx.Pengajuan!));

    [Fact]
    public void Sample_RewrittenAsCsv_GivesTheSameValues()
    {
        var kembali = Unggahan.Baca([.. PenulisCsv.Tulis(ContohPengajuan.Isi())]);

        Assert.Equal(NilaiSaja.Dari(DariCsv.Pengajuan!), NilaiSaja.Dari(kembali.Pengajuan!));
    }

    [Fact]
    public void Sample_EveryTable_IsThere()
    {
        var p = DariXlsx.Pengajuan!;

        Assert.Equal((89, 3, 8, 2, 11, 2, 10), (p.Renstra.Count, p.Rkt.Count, p.PerjanjianKinerja.Count, p.Iku.Count, p.Pengukuran.Count, p.TotalAnggaran.Count, p.PernyataanAnggaran.Count));
        Assert.Equal(8, p.Narasi.Count(satu => satu.Bagian == BagianNarasi.Hambatan));
        Assert.Equal(14, p.Narasi.Count(satu => satu.Bagian == BagianNarasi.Saran));
        Assert.Equal(17, p.Identitas.Nip!.Nilai.Length);
        Assert.Equal(new DateOnly(2020, 1, 31), p.Identitas.Tanggal);
    }

    [Fact]
    public void Sample_Origins_NameFileSheetCellAndHeading() =>
        Assert.Equal(
            new Asal(ContohPengajuan.NamaBukuKerja, "Anggaran", "G25", "Pagu (Rp)"),
            DariXlsx.Pengajuan!.Anggaran[23].Pagu.Asal);
}
