using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan.Tingkat6;

public sealed class AntarbagianTests
{
    [Fact]
    public void SumberDipa_OneRupiahShort_NamesTheDifference()
    {
        var temuan = Sumber("BGN-601", Bersih.Sumber(2, "BAB I", JenisSumber.Apbn, "1"), Bersih.Sumber(3, "bab i", JenisSumber.Hibah, "2"), Bersih.Sumber(4, "BAB I", JenisSumber.Dipa, "4"));
        Assert.Contains("selisih Rp 1", Assert.Single(temuan).Diharapkan, StringComparison.Ordinal);
    }

    [Fact]
    public void SumberDipa_MissingSource_IsNotCompared() =>
        Assert.Empty(Sumber("BGN-601", Bersih.Sumber(2, "BAB I", JenisSumber.Apbn, "1"), Bersih.Sumber(4, "BAB I", JenisSumber.Dipa, "4")));

    [Fact]
    public void PernyataanAntarbab_EveryLaterMention_IsComparedWithTheFirst() =>
        Assert.Equal(["C3", "C4"], Sumber(
            "BGN-602",
            Bersih.Sumber(2, "BAB I", JenisSumber.Apbn, "1"), Bersih.Sumber(3, "BAB II", JenisSumber.Apbn, "2"), Bersih.Sumber(4, "BAB III", JenisSumber.Apbn, "3"),
            Bersih.Sumber(5, "BAB IV", JenisSumber.Apbn, "1")).Select(temuan => temuan.Tempat!.Sel));

    [Theory]
    [InlineData(JenisSumber.Dipa, true)]
    [InlineData(JenisSumber.Pagu, true)]
    [InlineData(JenisSumber.Realisasi, true)]
    [InlineData(JenisSumber.Apbn, true)]
    [InlineData(JenisSumber.Hibah, true)]
    [InlineData(JenisSumber.RevisiDipa, false)]
    public void PernyataanBaris_WholeAmounts_AreComparedWithTheLines(JenisSumber jenis, bool dibandingkan) =>
        Assert.Equal(dibandingkan, Sumber("BGN-603", Bersih.Sumber(2, "BAB I", jenis, "7")).Count == 1);

    [Theory]
    [InlineData("RM", 0)]
    [InlineData("rupiah murni", 0)]
    [InlineData("Hibah Langsung", 1)]
    [InlineData("PNBP", 0)]
    [InlineData("", 0)]
    public void PernyataanBaris_Sources_AreComparedWhereEveryLineSaysIts(string sumber, int jumlah) =>
        Assert.Equal(jumlah, Periksaan.Temuan("BGN-603", pengajuan => pengajuan with
        {
            PernyataanAnggaran = [Bersih.Sumber(2, "BAB I", JenisSumber.Hibah, "1.200.000.000")],
            Anggaran = [.. pengajuan.Anggaran.Select((baris, i) => i == 0 ? baris with { SumberDana = PembuatIsian.Teks(sumber, "Anggaran", "D2") } : baris)],
        }).Count);

    [Fact]
    public void Perjanjian_RenamedMeasurement_IsFoundOnBothSides()
    {
        static Pengajuan Ganti(Pengajuan pengajuan) => pengajuan with
        {
            Pengukuran = [.. pengajuan.Pengukuran.Select((baris, i) => i == 1 ? baris with { Indikator = baris.Indikator with { Nilai = "Jumlah rapat" } } : baris)],
        };
        Assert.Single(Periksaan.Temuan("BGN-605", Ganti));
        Assert.Single(Periksaan.Temuan("BGN-606", Ganti));
        Assert.Contains("realisasi", Assert.Single(Periksaan.Temuan("BGN-607", Ganti)).Diharapkan, StringComparison.Ordinal);
    }

    [Fact]
    public void Perjanjian_Empty_DoesNotAccuseEveryMeasurement()
    {
        static Pengajuan Kosongkan(Pengajuan pengajuan) => pengajuan with { PerjanjianKinerja = [] };
        Assert.Empty(Periksaan.Temuan("BGN-606", Kosongkan));
        Assert.Empty(Periksaan.Temuan("BGN-611", Kosongkan));
    }

    [Fact]
    public void RenstraTanpaUkuran_NoEndTarget_NamesWhatIsMissing() =>
        Assert.Equal("target akhir", Assert.Single(Periksaan.Temuan("BGN-607", pengajuan => pengajuan with
        {
            Renstra = [.. pengajuan.Renstra.Select((baris, i) => i == 1 ? baris with { TargetAkhir = null } : baris)],
        })).Diharapkan);

    [Theory]
    [InlineData("77,5", 0)]
    [InlineData("77,50", 0)]
    [InlineData("80", 1)]
    public void TargetBerbeda_SameNumber_IsTheSameTarget(string target, int jumlah)
    {
        var temuan = Periksaan.Temuan("BGN-608", pengajuan => pengajuan with
        {
            Rkt = [.. pengajuan.Rkt.Select((baris, i) => i == 0 ? baris with { Target = PembuatIsian.Target(target, "RKT", "D2") } : baris)],
        });
        Assert.Equal(jumlah, temuan.Count);
    }

    [Fact]
    public void TargetBerbeda_OtherWordOfChange_IsTheSameIndicator()
    {
        var temuan = Periksaan.Temuan("BGN-608", pengajuan => pengajuan with
        {
            PerjanjianKinerja = [Indikator("Perjanjian Kinerja", "Terselenggaranya dukungan sarana", "100")],
            Rkt = [Indikator("RKT", "Meningkatkan dukungan sarana", "50")],
        });
        Assert.Equal("RKT", Assert.Single(temuan).Tempat!.Lembar);
    }

    [Fact]
    public void SasaranTanpaIndikator_PlanOrAgreement_IsFound()
    {
        Assert.Equal("Renstra", Assert.Single(Periksaan.Temuan("BGN-609", pengajuan => pengajuan with
        {
            Renstra = [.. pengajuan.Renstra.Where(baris => baris.Jenis != JenisRenstra.Indikator || baris.Induk != pengajuan.Renstra[3].Uraian.Nilai)],
        })).Tempat!.Lembar);
        Assert.Equal("Perjanjian Kinerja", Assert.Single(Periksaan.Temuan("BGN-609", pengajuan => pengajuan with { Pengukuran = [.. pengajuan.Pengukuran.Take(2)] })).Tempat!.Lembar);
    }

    [Theory]
    [InlineData("Meningkatkan kualitas penyelenggaraan Pemilu", "BGN-610", Keparahan.Catatan)]
    [InlineData("Meningkatnya kualitas penyelengaraan Pemilu", "BGN-610", Keparahan.Catatan)]
    [InlineData("Terwujudnya pemilih cerdas", "BGN-611", Keparahan.Peringatan)]
    public void Sasaran_OtherWording_IsANoteAndOtherObjectiveAWarning(string sasaran, string kode, Keparahan keparahan)
    {
        var temuan = Pemeriksa.Periksa(Bersih.Pengajuan with
        {
            Rkt = [.. Bersih.Pengajuan.Rkt.Select((baris, i) => i == 0 ? baris with { Sasaran = baris.Sasaran! with { Nilai = sasaran } } : baris)],
        });
        Assert.Equal((kode, keparahan), temuan.Select(satu => (satu.Kode, satu.Keparahan)).Single());
    }

    private static BarisIndikator Indikator(string lembar, string nama, string target) =>
        Bersih.Indikator(lembar, 2, "Sasaran", nama, "%", target, "", "", Domain.Kinerja.Polaritas.Maksimal);

    private static IReadOnlyList<Temuan> Sumber(string kode, params PernyataanAnggaran[] pernyataan) =>
        Periksaan.Temuan(kode, pengajuan => pengajuan with { PernyataanAnggaran = pernyataan });
}
