using System.Globalization;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pelacakan;

namespace Lkj.Ingest.Tests;

/// <summary>Origins on the complete sample, which has every kind of figure.</summary>
public class PelacakLengkapTests
{
    private static readonly IReadOnlyDictionary<string, AsalAngka> Angka = PelacakAsal.Lacak(
        PembacaPengajuan.Baca(ContohPengajuan.Lengkap.Csv(), ContohPengajuan.Lengkap.Satker, ContohPengajuan.Lengkap.Tahun, BatasBerkas.Bawaan).Pengajuan!).ToDictionary(satu => satu.Alamat);

    [Fact]
    public void Lacak_EverySum_IsTheSumOfItsParts()
    {
        var jumlah = Angka.Values.Where(satu => satu.Rumus?.StartsWith("jumlah ", StringComparison.Ordinal) == true && satu.Nilai.StartsWith("Rp ", StringComparison.Ordinal)).ToList();

        Assert.True(jumlah.Count > 100, $"{jumlah.Count}");
        Assert.All(jumlah, satu => Assert.Equal((satu.Alamat, Uang(satu)), (satu.Alamat, satu.Dari.Sum(dari => Uang(Angka[dari])))));
    }

    [Fact]
    public void Lacak_EveryFigure_EndsInCells() => Assert.All(Angka.Values, satu =>
    {
        Assert.NotEqual(satu.Tempat is null, satu.Rumus is null);
        Assert.Equal(satu.Tempat is null, satu.Dari.Count > 0);
        Assert.All(satu.Dari, dari => Assert.Contains(dari, Angka.Keys));
    });

    [Theory]
    [InlineData("anggaran/1/pagu-awal")]
    [InlineData("anggaran/jumlah/pagu-awal")]
    [InlineData("anggaran/jumlah/efisiensi")]
    [InlineData("anggaran/per-sumber/1/serapan")]
    [InlineData("anggaran/per-sasaran/1/pagu")]
    [InlineData("anggaran/jalur/1/1/pagu")]
    [InlineData("anggaran/keluaran/1/efisiensi")]
    [InlineData("bulanan/12/realisasi")]
    [InlineData("bulanan/triwulan/4/rencana")]
    [InlineData("bulanan/semester/2/realisasi")]
    [InlineData("bulanan/sampai-bulan/12/realisasi")]
    [InlineData("revisi-dipa/2/perubahan")]
    [InlineData("triwulan/1/realisasi")]
    [InlineData("kegiatan/1/serapan")]
    [InlineData("sasaran/1/pagu")]
    [InlineData("pengukuran/1/selisih")]
    [InlineData("pengukuran/1/standar-nasional")]
    [InlineData("tahun-sebelumnya/1/realisasi")]
    [InlineData("organisasi/7/jumlah")]
    public void Lacak_EachKindOfFigure_IsListed(string alamat) => Assert.Contains(alamat, Angka.Keys);

    private static long Uang(AsalAngka angka) => Rupiah.TryUrai(angka.Nilai["Rp ".Length..], out var uang) ? uang.Nilai : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"{angka.Alamat}: {angka.Nilai}"));
}
