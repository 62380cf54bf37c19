using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan.Tingkat4;

public sealed class AnggaranTests
{
    [Theory]
    [InlineData("96 %", null)]
    [InlineData("96,0 %", null)]
    [InlineData("96,01 %", Keparahan.Catatan)]
    [InlineData("95,99%", Keparahan.Catatan)]
    [InlineData("95,98 %", Keparahan.Peringatan)]
    [InlineData("97 %", Keparahan.Catatan)]
    [InlineData("98 %", Keparahan.Peringatan)]
    public void PersenSerapan_PrintedDecimals_DecideTheSeverity(string persen, Keparahan? keparahan) =>
        Assert.Equal(keparahan, Periksaan.Baris("KLM-401", 1, baris => baris with { PersenTercetak = Persen(persen) }).SingleOrDefault()?.Keparahan);

    [Fact]
    public void PersenSerapan_CalculatedCell_IsComparedAtTwoDecimals()
    {
        var hasilRumus = new Isian<decimal>(81.963014107m, "0.81963014107", Asal("I3"));
        Assert.Empty(Periksaan.Baris("KLM-401", 2, baris => baris with { PersenTercetak = hasilRumus }));
    }

    [Fact]
    public void RealisasiMelebihiPagu_EqualAmounts_AreFine()
    {
        Assert.Empty(Periksaan.Baris("KLM-403", 1, baris => baris with { Realisasi = baris.Pagu }));
        Assert.Single(Periksaan.Baris("KLM-403", 1, baris => baris with { Realisasi = Uang(250_000_001) }));
    }

    [Fact]
    public void PaguBelumDibelanjakan_NothingSpentAndNothingReported_IsFound()
    {
        Assert.Equal("H3", Assert.Single(Periksaan.Baris("KLM-417", 2, baris => baris with { Realisasi = Uang(0, "H3"), RealisasiVolume = null })).Tempat!.Sel);
        Assert.Empty(Periksaan.Baris("KLM-417", 2, baris => baris with { Realisasi = Uang(0, "H3") }));
        Assert.Empty(Periksaan.Baris("KLM-417", 2, baris => baris with { Realisasi = Uang(0), Pagu = Uang(0), RealisasiVolume = null }));
        Assert.Empty(Periksaan.Baris("KLM-417", 2, baris => baris with { Realisasi = Uang(0), RealisasiVolume = null, Kode = PembuatIsian.Teks("076.01.CQ.6709.QGE.002.051.A.521211", "Anggaran", "B3") }));
    }

    [Fact]
    public void UangNegatif_PaguAndRealisasi_AreBothNamed() =>
        Assert.Equal(["H2", "G2"], Periksaan.Baris("KLM-404", 1, baris => baris with { Realisasi = Uang(-1, "H2"), Pagu = Uang(-5, "G2") }).Select(temuan => temuan.Tempat!.Sel).OrderDescending());

    [Fact]
    public void JangkauanUang_AmountThatNoOfficeHas_StopsAlone()
    {
        var temuan = Pemeriksa.Periksa(Bersih.Pengajuan with { Anggaran = [.. Bersih.Pengajuan.Anggaran.Select(baris => baris with { Pagu = Uang(long.MaxValue) })] });
        Assert.Equal(3, temuan.Count);
        Assert.All(temuan, satu => Assert.Equal(("KLM-400", Keparahan.Galat), (satu.Kode, satu.Keparahan)));
    }

    [Fact]
    public void KeluaranTanpaBelanja_NothingReached_IsFine()
    {
        Assert.Single(Periksaan.Baris("KLM-405", 1, baris => baris with { Realisasi = Uang(0) }));
        Assert.Empty(Periksaan.Baris("KLM-405", 1, baris => baris with { Realisasi = Uang(0), RealisasiVolume = Volume(0, "kegiatan") }));
    }

    [Fact]
    public void BelanjaTanpaKeluaran_ZeroOrEmptyVolume_IsFound()
    {
        Assert.Single(Periksaan.Baris("KLM-406", 1, baris => baris with { RealisasiVolume = null }));
        Assert.Single(Periksaan.Baris("KLM-406", 1, baris => baris with { RealisasiVolume = Volume(0, "kegiatan") }));
        Assert.Empty(Periksaan.Baris("KLM-406", 1, baris => baris with { RealisasiVolume = null, TargetVolume = null }));
    }

    [Fact]
    public void PaguNol_WithOutput_IsNotApplicableAndFound()
    {
        static BarisAnggaran Kosongkan(BarisAnggaran baris) => baris with { Pagu = Uang(0), Realisasi = Uang(0) };
        Assert.Single(Periksaan.Baris("KLM-407", 1, Kosongkan));
        Assert.Single(Periksaan.Baris("KLM-413", 1, Kosongkan));
        Assert.Empty(Periksaan.Baris("KLM-407", 1, baris => Kosongkan(baris) with { RealisasiVolume = null }));
        Assert.Empty(Periksaan.Baris("KLM-413", 1, baris => Kosongkan(baris) with { PersenTercetak = null }));
    }

    [Fact]
    public void VolumeKosong_TableWithoutVolumes_IsFine()
    {
        Assert.Single(Periksaan.Baris("KLM-408", 1, baris => baris with { TargetVolume = null }));
        Assert.Empty(Periksaan.Temuan("KLM-408", pengajuan => pengajuan with
        {
            Anggaran = [.. pengajuan.Anggaran.Select(baris => baris with { TargetVolume = null, RealisasiVolume = null })],
        }));
    }

    [Fact]
    public void VolumeKosong_LineOfAnAkun_NeedsNone() =>
        Assert.Empty(Periksaan.Baris("KLM-408", 1, baris => baris with { TargetVolume = null, RealisasiVolume = null, Kode = Teks("076.01.WA.6709.QGE.001.113.A.521211") }));

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void KolomBergeser_OneSlippedVolume_IsChance(int tambahan, bool ditemukan)
    {
        string[] target = ["8 unit", "1 laporan", "3 peta", "1 laporan", "1 laporan"];
        string[] capai = ["8 unit", "8 unit", "3 peta", tambahan == 1 ? "3 peta" : "1 laporan", "1 laporan"];
        var baris = target.Zip(capai).Select((dua, i) => Bersih.Baris(i + 2, $"A.{i}", "RM", $"Keluaran {i}", dua.First, dua.Second, "1.000.000", "1.000.000", ""));
        Assert.Equal(ditemukan ? ["F3", "F5"] : [], Periksaan.Temuan("KLM-410", pengajuan => pengajuan with { Anggaran = [.. baris] }).Select(temuan => temuan.Tempat!.Sel));
    }

    [Fact]
    public void KolomBergeser_SlippedUp_NamesTheRowBelow()
    {
        string[] target = ["1 laporan", "8 unit", "1 laporan", "3 peta"];
        string[] capai = ["8 unit", "8 unit", "3 peta", "3 peta"];
        var baris = target.Zip(capai).Select((dua, i) => Bersih.Baris(i + 2, $"A.{i}", "RM", $"Keluaran {i}", dua.First, dua.Second, "1.000.000", "1.000.000", ""));
        var temuan = Periksaan.Temuan("KLM-410", pengajuan => pengajuan with { Anggaran = [.. baris] });
        Assert.Equal(["F2", "F4"], temuan.Select(satu => satu.Tempat!.Sel));
        Assert.All(temuan, satu => Assert.Contains("di bawahnya", satu.Dibaca, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(49, 12, true)]
    [InlineData(50, 12, false)]
    [InlineData(49, 6, false)]
    public void SerapanRendah_UnderTheThreshold_OnlyWhenDone(int juta, int kegiatan, bool ditemukan) =>
        Assert.Equal(ditemukan, Periksaan.Baris("KLM-412", 1, baris => baris with { Pagu = Uang(100_000_000), Realisasi = Uang(juta * 1_000_000L), RealisasiVolume = Volume(kegiatan, "kegiatan") }).Count == 1);

    [Fact]
    public void Volume_OtherUnit_IsComparedByUnitOnly()
    {
        static BarisAnggaran Ganti(BarisAnggaran baris) => baris with { RealisasiVolume = Volume(20, "orang") };
        Assert.Single(Periksaan.Baris("KLM-409", 1, Ganti));
        Assert.Single(Periksaan.Baris("KLM-411", 1, Ganti));
        Assert.Empty(Periksaan.Baris("KLM-415", 1, Ganti));
    }

    [Theory]
    [InlineData(13, Keparahan.Peringatan)]
    [InlineData(11, Keparahan.Catatan)]
    public void VolumeBerbeda_MoreOrLess_DecidesTheSeverity(int jumlah, Keparahan keparahan) =>
        Assert.Equal(keparahan, Assert.Single(Periksaan.Baris("KLM-415", 1, baris => baris with { RealisasiVolume = Volume(jumlah, "kegiatan") })).Keparahan);

    private static Isian<decimal>? Persen(string teks) => PembuatIsian.Persen(teks, "Anggaran", "I2", "Persen");

    private static Isian<Rupiah> Uang(long nilai, string sel = "H2") => new(new Rupiah(nilai), $"{nilai}", Asal(sel));

    private static Isian<Volume> Volume(int jumlah, string satuan) => new(new Volume(jumlah, satuan), $"{jumlah} {satuan}", Asal("F2"));

    private static Isian<string> Teks(string teks) => new(teks, teks, Asal("B2"));

    private static Asal Asal(string sel) => new("contoh.xlsx", "Anggaran", sel);
}
