using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan.Tingkat6;

public sealed class AngkaAntartabelTests
{
    [Theory]
    [InlineData("96.00 %", "81,96 %", 1)]
    [InlineData("96.00 %", "81.96 %", 0)]
    [InlineData("96,00 %", "81,96 %", 0)]
    [InlineData("96.00", "81,96 %", 0)]
    [InlineData("96 %", "81,96 %", 0)]
    public void TandaDesimal_DotBesideComma_IsNamedOncePerColumn(string satu, string dua, int jumlah)
    {
        var temuan = Periksaan.Temuan("BGN-614", pengajuan => pengajuan with
        {
            TotalAnggaran = [],
            Pengukuran = [],
            Iku = [],
            Anggaran = [.. pengajuan.Anggaran.Select((baris, i) => baris with { PersenTercetak = PembuatIsian.Persen(i == 1 ? dua : satu, "Anggaran", $"I{i + 2}", "Persen") })],
        });

        Assert.Equal(jumlah, temuan.Count);
        Assert.All(temuan, satu => Assert.Equal(("I2", "\"96.00 %\" dan 1 isian lain dengan titik"), (satu.Tempat!.Sel, satu.Dibaca)));
    }

    [Fact]
    public void CapaianSebagian_SomeWithoutCapaian_IsNamedAndNoneAtAllIsFine()
    {
        Assert.Contains("104,00 %", Assert.Single(Periksaan.Ukuran("BGN-615", 1, baris => baris with { CapaianTercetak = null })).Diharapkan, StringComparison.Ordinal);
        Assert.Empty(Periksaan.Temuan("BGN-615", pengajuan => pengajuan with { Iku = [.. pengajuan.Iku.Select(Tanpa)], Pengukuran = [.. pengajuan.Pengukuran.Select(Tanpa)] }));

        static BarisIndikator Tanpa(BarisIndikator baris) => baris with { CapaianTercetak = null };
    }

    [Theory]
    [InlineData("81,96", "%", 1)]
    [InlineData("81,95", "%", 0)]
    [InlineData("81,96", "dokumen", 0)]
    public void RealisasiSamaSerapan_EqualToTheSecondDecimal_IsFound(string realisasi, string satuan, int jumlah) =>
        Assert.Equal(jumlah, Periksaan.Ukuran("BGN-616", 2, baris => baris with { Satuan = satuan, Realisasi = PembuatIsian.Realisasi(realisasi, "Pengukuran", "E2") }).Count);

    [Theory]
    [InlineData("100", null, 1)]
    [InlineData("60", null, 1)]
    [InlineData("60", 70, 1)]
    [InlineData("90", null, 0)]
    [InlineData("75", null, 0)]
    [InlineData("60", 75, 0)]
    [InlineData("", null, 0)]
    public void RealisasiSamaSerapan_NearItsTarget_IsMeasuredAgainstIt(string target, int? atas, int jumlah) =>
        Assert.Equal(jumlah, SamaSerapan(baris => baris with
        {
            Target = PembuatIsian.Target(target, "Pengukuran", "D2") is { } satu ? satu with { Nilai = satu.Nilai with { BatasAtas = atas } } : null,
        }));

    [Theory]
    [InlineData("Persentase layanan data pemilih", 1)]
    [InlineData("Persentase terwujudnya layanan data pemilih", 1)]
    [InlineData("Persentase layanan data pegawai", 0)]
    public void RealisasiSamaSerapan_NearItsTargetWithTheNameOfTheLine_IsFound(string nama, int jumlah) =>
        Assert.Equal(jumlah, SamaSerapan(baris => baris with { Indikator = PembuatIsian.Teks(nama, "Pengukuran", "B2")!, Target = PembuatIsian.Target("82", "Pengukuran", "D2") }));

    [Theory]
    [InlineData("Persentase penyerapan anggaran")]
    [InlineData("Serapan Anggaran")]
    public void RealisasiSamaSerapan_IndicatorOfSerapan_IsFine(string nama) =>
        Assert.Equal(0, SamaSerapan(baris => baris with { Indikator = PembuatIsian.Teks(nama, "Pengukuran", "B2")! }));

    [Theory]
    [InlineData(8, 1)]
    [InlineData(9, 0)]
    public void RealisasiSamaSerapan_ManyLinesCloseBy_IsChance(int tetangga, int jumlah) =>
        Assert.Equal(jumlah, SamaSerapan(
            baris => baris,
            Enumerable.Range(1, tetangga).Select(i => Bersih.Baris(4 + i, $"076.01.WA.6711.EBA.{i:000}", "RM", $"Layanan {i}", "1 layanan", "1 layanan", "1.000.000", $"821.5{i:00}", ""))));

    [Fact]
    public void RealisasiSamaSerapan_ManyRoundLinesCloseBy_CannotBeEqualByChance() =>
        Assert.Equal(1, SamaSerapan(
            baris => baris,
            Enumerable.Range(1, 9).Select(i => Bersih.Baris(4 + i, $"076.01.WA.6711.EBA.{i:000}", "RM", $"Layanan {i}", "1 layanan", "1 layanan", "1.000.000", "820.000", ""))));

    [Theory]
    [InlineData("Persentase Program Dukungan Manajemen", 1)]
    [InlineData("Persentase Program Dukungan Manajemen yang selesai", 0)]
    public void IndikatorNamaProgram_NamesTheIndicatorOfThePlan(string indikator, int jumlah)
    {
        var temuan = Periksaan.Temuan("BGN-617", pengajuan => pengajuan with
        {
            Renstra =
            [
                Bersih.Renstra(2, JenisRenstra.Program, "Program Dukungan Manajemen"),
                Bersih.Renstra(3, JenisRenstra.IkuProgram, "Persentase layanan tepat waktu", "Program Dukungan Manajemen"),
            ],
            Iku = [Bersih.Indikator("IKU", 2, null, indikator, "%", "90", "90", "100 %", Polaritas.Maksimal)],
        });

        Assert.Equal(jumlah, temuan.Count);
        Assert.All(temuan, satu => Assert.Contains("Persentase layanan tepat waktu", satu.Diharapkan, StringComparison.Ordinal));
    }

    /// <summary>How often it is found where the first indicator, with target 60, has the serapan of a line; both may be changed.</summary>
    private static int SamaSerapan(Func<BarisIndikator, BarisIndikator> ubah, IEnumerable<BarisAnggaran>? tambahan = null) =>
        Periksaan.Temuan("BGN-616", pengajuan => pengajuan with
        {
            Iku = [],
            Pengukuran =
            [
                ubah(pengajuan.Pengukuran[0] with
                {
                    Target = PembuatIsian.Target("60", "Pengukuran", "D2"), Realisasi = PembuatIsian.Realisasi("81,96", "Pengukuran", "E2"),
                }),
            ],
            Anggaran = [.. pengajuan.Anggaran, .. tambahan ?? []],
        }).Count;
}
