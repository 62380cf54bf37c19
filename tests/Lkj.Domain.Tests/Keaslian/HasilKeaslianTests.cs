using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Tests.Keaslian;

public sealed class HasilKeaslianTests
{
    [Theory]
    [InlineData("1d", "1d", "", "Laporan ini belum disahkan, dan belum ada versi yang lebih baru.")]
    [InlineData("1s", "1d 1s", "", "Belum ada versi lebih baru yang disahkan.")]
    [InlineData("1d", "1d 1s", "1s", "gunakan yang disahkan.")]
    [InlineData("1d", "1d 2d", "2d", "gunakan versi 2.")]
    [InlineData("1s", "1d 1s 2d", "", "Belum ada versi lebih baru yang disahkan.")]
    [InlineData("1d", "1d 1s 2d", "1s", "gunakan yang disahkan.")]
    [InlineData("2d", "1d 1s 2d", "", "Laporan ini belum disahkan, dan belum ada versi yang lebih baru.")]
    [InlineData("1s", "1d 1s 2d 2s", "2s", "gunakan versi 2.")]
    [InlineData("1d", "1d 1s 2d 2s 3d", "2s", "gunakan yang disahkan.")]
    [InlineData("2s", "1d 1s 2d 2s 3d", "", "Belum ada versi lebih baru yang disahkan.")]
    public void Periksa_DraftsAndApprovedOnes_NamesWhatToTakeInstead(string ini, string semua, string pengganti, string akhir)
    {
        var hasil = HasilKeaslian.Periksa(Satu(ini).Sidik, [.. semua.Split(' ').Select(Satu), Satu("9s") with { Satker = new KodeSatker("654336") }]);
        Assert.Equal(Satu(ini), hasil.Terbitan);
        Assert.Equal(pengganti.Length > 0 ? Satu(pengganti) : Satu(ini), hasil.Terbaru);
        Assert.Equal(pengganti.Length > 0 ? KeadaanKeaslian.Digantikan : KeadaanKeaslian.Terbaru, hasil.Keadaan);
        Assert.EndsWith(akhir, hasil.Kalimat("KPU Kabupaten Ogan Ilir"));
    }

    [Theory]
    [InlineData("654336", "KPU Provinsi Sumatera Selatan", "Provinsi Sumatera Selatan")]
    [InlineData("000000", "", "Indonesia")]
    public void Periksa_Recap_IsReplacedByALaterRecapOnly(string kode, string kantor, string wilayah)
    {
        Terbitan Rekap(int hari) => new(new KodeSatker(kode), new TahunAnggaran(2019), 20200100 + hari, $"r{hari}", "isi", new DateTimeOffset(2020, 1, hari, 0, 0, 0, TimeSpan.Zero), JenisTerbitan.Rekap);
        Terbitan[] semua = [Rekap(15), Rekap(16), Satu("9s") with { Satker = new KodeSatker(kode) }];
        var (lama, baru) = (HasilKeaslian.Periksa("r15", semua), HasilKeaslian.Periksa("r16", semua));
        Assert.Equal((KeadaanKeaslian.Digantikan, KeadaanKeaslian.Terbaru), (lama.Keadaan, baru.Keadaan));
        Assert.Contains($"sama dengan Rekapitulasi Laporan Kinerja {wilayah} Tahun 2019 yang diterbitkan pada 15 Januari 2020", lama.Kalimat(kantor), StringComparison.Ordinal);
        Assert.Contains("digantikan oleh yang diterbitkan pada 16 Januari 2020", lama.Kalimat(kantor), StringComparison.Ordinal);
        Assert.Equal(KeadaanKeaslian.Terbaru, HasilKeaslian.Periksa("9s", semua).Keadaan);
    }

    private static Terbitan Satu(string tanda) => new(
        new KodeSatker("656549"), new TahunAnggaran(2019), tanda[0] - '0', tanda, "isi", new DateTimeOffset(2020, 1, tanda[0] - '0', 0, 0, 0, TimeSpan.Zero),
        tanda[1] == 's' ? JenisTerbitan.Disahkan : JenisTerbitan.Draf);
}
