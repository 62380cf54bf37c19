using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;

namespace Lkj.Periksa.Tests;

public sealed class PerintahPeriksaTests : IDisposable
{
    private static readonly byte[] Pertama = [.. "%PDF-1.7 versi 1"u8];
    private static readonly byte[] Kedua = [.. "%PDF-1.7 versi 2"u8];
    private static readonly string SidikIsi = new('c', 64);

    private readonly RSA kunci = RSA.Create(2048);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    [Fact]
    public void Jalankan_LatestVersion_SaysSo()
    {
        var (kode, teks) = Periksa(Kedua);
        Assert.Equal(KodeKeluar.Terbaru, kode);
        Assert.StartsWith("Berkas ini sama dengan Laporan Kinerja KPU Kabupaten Ogan Ilir Tahun 2019 versi 2 yang sudah disahkan dan diterbitkan pada 2 Februari 2020 07.00 WIB.", teks);
        Assert.Contains("memuat 2 terbitan, yang terakhir pada 2 Februari 2020 07.00 WIB", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Jalankan_OlderVersion_NamesTheLatest()
    {
        var (kode, teks) = Periksa(Pertama);
        Assert.Equal(KodeKeluar.Digantikan, kode);
        Assert.Contains("Draf ini sudah digantikan oleh versi 2 yang disahkan", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Jalankan_TamperedPdf_IsNotInTheList()
    {
        byte[] lain = [.. Kedua];
        lain[^1] ^= 1;
        Assert.Equal(KodeKeluar.TidakTercatat, Periksa(lain).Kode);
    }

    [Theory]
    [InlineData("\"versi\": 2", "\"versi\": 3")]
    [InlineData("\"satker\": \"656549\"", "\"satker\": \"656550\"")]
    [InlineData("\"tahun\": 2019", "\"tahun\": 2020")]
    [InlineData("2020-02-02T00:00:00Z", "2020-02-02T00:00:01Z")]
    [InlineData("\"jenis\": \"draf\"", "\"jenis\": \"disahkan\"")]
    [InlineData("cccc", "dddd")]
    public void Jalankan_TamperedList_IsRefused(string ini, string itu)
    {
        var (kode, teks) = Periksa(Kedua, daftar: Teks().Replace(ini, itu, StringComparison.Ordinal));
        Assert.Equal(KodeKeluar.DaftarTidakSah, kode);
        Assert.Contains("berubah setelah ditandatangani", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Jalankan_HashOfAForgeryInTheList_IsRefused()
    {
        byte[] palsu = [.. "%PDF-1.7 palsu"u8];
        Assert.Equal(KodeKeluar.DaftarTidakSah, Periksa(palsu, Teks().Replace(Sidik(Kedua), Sidik(palsu), StringComparison.Ordinal)).Kode);
    }

    [Fact]
    public void Jalankan_ListOfAnotherKey_NamesBothKeys()
    {
        using var lain = RSA.Create(2048);
        var (kode, teks) = Periksa(Kedua, Encoding.UTF8.GetString(DaftarTerbitanJson.Tulis(DaftarTerbitan.Tandai(Terbitan, lain))));
        Assert.Equal(KodeKeluar.DaftarTidakSah, kode);
        Assert.Contains(DaftarTerbitan.SidikKunci(lain), teks, StringComparison.Ordinal);
        Assert.Contains(DaftarTerbitan.SidikKunci(kunci), teks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("{\"format\":\"lkj-daftar/1\",\"terbitan\":[null],\"kunci\":\"\",\"tandaTangan\":\"\"}")]
    [InlineData("{\"format\":\"lkj-daftar/1\",\"terbitan\":null,\"kunci\":\"\",\"tandaTangan\":\"\"}")]
    [InlineData("{\"format\":\"lkj-daftar/1\",\"terbitan\":[],\"kunci\":\"\",\"tandaTangan\":\"%\"}")]
    [InlineData("{\"format\":\"lkj-daftar/1\",\"terbitan\":[],\"kunci\":\"\",\"tandaTangan\":\"\"}")]
    public void Jalankan_NoList_IsRefused(string daftar) => Assert.Equal(KodeKeluar.DaftarTidakSah, Periksa(Kedua, daftar).Kode);

    [Theory]
    [InlineData]
    [InlineData("laporan.pdf")]
    [InlineData("--daftar", "daftar.json")]
    [InlineData("laporan.pdf", "--daftar")]
    [InlineData("laporan.pdf", "lain.pdf", "--daftar", "daftar.json")]
    [InlineData("laporan.pdf", "--daftar", "daftar.json", "--lain")]
    public void Jalankan_OtherCall_TellsHowItIsCalled(params string[] args)
    {
        var (kode, teks) = Jalankan(null, args);
        Assert.Equal(KodeKeluar.TidakJalan, kode);
        Assert.StartsWith("Cara pakai", teks);
    }

    [Fact]
    public void Jalankan_MissingFile_NamesIt()
    {
        var (kode, teks) = Jalankan(null, "tiada.pdf", "--daftar", "tiada.json");
        Assert.Equal(KodeKeluar.TidakJalan, kode);
        Assert.Contains("tiada.pdf tidak ditemukan", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Jalankan_PrivateKeyForPublic_IsNotTaken()
    {
        var (kode, teks) = Periksa(Kedua, pem: kunci.ExportPkcs8PrivateKeyPem());
        Assert.Equal(KodeKeluar.TidakJalan, kode);
        Assert.Contains("bukan kunci publik", teks, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, true, true, "dari berkas {0} yang disebut dengan --kunci")]
    [InlineData(true, false, false, "dari berkas {0} yang disebut dengan --kunci")]
    [InlineData(false, true, true, "bawaan program ini")]
    [InlineData(false, true, false, "bawaan program ini")]
    [InlineData(false, false, true, "dari berkas {1} di samping program ini")]
    public void Jalankan_KeysAtSeveralPlaces_TakesTheFirstAndSaysWhich(bool disebut, bool dibawa, bool disamping, string asal)
    {
        // All but the first of the keys are others, with which the list would be refused.
        using var lain = RSA.Create(2048);
        var benar = kunci.ExportSubjectPublicKeyInfoPem();
        var salah = lain.ExportSubjectPublicKeyInfoPem();
        Siapkan(Kedua);
        File.WriteAllText(Berkas("kantor.pem"), benar);
        if (disamping)
            File.WriteAllText(Berkas(KunciPublik.Nama), disebut || dibawa ? salah : benar);

        var (kode, teks) = Jalankan(
            dibawa ? disebut ? salah : benar : null,
            [Berkas("laporan.pdf"), "--daftar", Berkas("daftar.json"), .. disebut ? new[] { "--kunci", Berkas("kantor.pem") } : []]);

        Assert.Equal(KodeKeluar.Terbaru, kode);
        var dipakai = string.Format(CultureInfo.InvariantCulture, asal, Berkas("kantor.pem"), Berkas(KunciPublik.Nama));
        Assert.Contains($"Kunci publik: {dipakai}, sidik {DaftarTerbitan.SidikKunci(kunci)}.", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Jalankan_OtherKeyInside_SaysThatItWasUsed()
    {
        using var lain = RSA.Create(2048);
        Siapkan(Kedua);
        var (kode, teks) = Jalankan(lain.ExportSubjectPublicKeyInfoPem(), Berkas("laporan.pdf"), "--daftar", Berkas("daftar.json"));
        Assert.Equal(KodeKeluar.DaftarTidakSah, kode);
        Assert.Contains($"kunci lain, sidik {DaftarTerbitan.SidikKunci(kunci)}.", teks, StringComparison.Ordinal);
        Assert.Contains($"Kunci publik: bawaan program ini, sidik {DaftarTerbitan.SidikKunci(lain)}.", teks, StringComparison.Ordinal);
    }

    [Fact]
    public void Jalankan_NoKeyAnywhere_TellsWhereToPutIt()
    {
        Siapkan(Kedua);
        var (kode, teks) = Jalankan(null, Berkas("laporan.pdf"), "--daftar", Berkas("daftar.json"));
        Assert.Equal(KodeKeluar.TidakJalan, kode);
        Assert.Contains("--kunci", teks, StringComparison.Ordinal);
        Assert.Contains(KunciPublik.Nama, teks, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        kunci.Dispose();
        folder.Delete(recursive: true);
    }

    private static Terbitan[] Terbitan =>
    [
        new(new KodeSatker("656549"), new TahunAnggaran(2019), 2, Sidik(Kedua), SidikIsi, new DateTimeOffset(2020, 2, 2, 0, 0, 0, TimeSpan.Zero), JenisTerbitan.Disahkan),
        new(new KodeSatker("656549"), new TahunAnggaran(2019), 1, Sidik(Pertama), SidikIsi, new DateTimeOffset(2020, 2, 1, 0, 0, 0, TimeSpan.Zero), JenisTerbitan.Draf),
    ];

    private static string Sidik(byte[] isi) => Convert.ToHexStringLower(SHA256.HashData(isi));

    private string Teks() => Encoding.UTF8.GetString(DaftarTerbitanJson.Tulis(DaftarTerbitan.Tandai(Terbitan, kunci)));

    private (KodeKeluar Kode, string Teks) Periksa(byte[] pdf, string? daftar = null, string? pem = null)
    {
        Siapkan(pdf, daftar);
        File.WriteAllText(Berkas(KunciPublik.Nama), pem ?? kunci.ExportSubjectPublicKeyInfoPem());
        return Jalankan(null, Berkas("laporan.pdf"), "--daftar", Berkas("daftar.json"));
    }

    private void Siapkan(byte[] pdf, string? daftar = null)
    {
        File.WriteAllBytes(Berkas("laporan.pdf"), pdf);
        File.WriteAllText(Berkas("daftar.json"), daftar ?? Teks());
    }

    private (KodeKeluar Kode, string Teks) Jalankan(string? bawaan, params string[] args)
    {
        using var keluaran = new StringWriter();
        using var galat = new StringWriter();
        var kode = PerintahPeriksa.Jalankan(args, bawaan, folder.FullName, keluaran, galat);
        Assert.True(keluaran.ToString().Length == 0 || galat.ToString().Length == 0);
        return (kode, keluaran.ToString() + galat);
    }

    private string Berkas(string nama) => Path.Combine(folder.FullName, nama);
}
