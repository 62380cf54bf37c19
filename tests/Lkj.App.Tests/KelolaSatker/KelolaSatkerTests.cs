using System.Net;
using Lkj.Domain.Acuan;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class KelolaSatkerTests(Azurite azurite)
{
    private const string Alamat = "/api/kelola/satker";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_FirstOfAll_GivesTheEmbeddedListAndThePageNamesTheOffice()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        Assert.Equal(DaftarSatker.TeksBawaan(), await aplikasi.Http.GetStringAsync(Alamat, Token));
        Assert.Contains("Laporan Kinerja 2019: KPU Kabupaten Ogan Ilir", await aplikasi.Http.GetStringAsync(Aplikasi.Satker, Token), StringComparison.Ordinal);
        Assert.Contains("Laporan Kinerja 2019: satker 123456", await aplikasi.Http.GetStringAsync("/api/satker/123456/2019", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Put_ListWithTheCentre_IsUsedFromThenOn()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var isi = new StringContent($"{DaftarSatker.TeksBawaan()}123456,KPU Republik Indonesia,,pusat,,WIB,,,tidak\n");
        Assert.True((await aplikasi.Http.PutAsync(Alamat, isi, Token)).IsSuccessStatusCode);
        Assert.Contains("KPU Republik Indonesia", await aplikasi.Http.GetStringAsync("/api/satker/123456/2019", Token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Put_ListWithSomethingToRepair_IsNamedAndStoresNothing()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        using var isi = new StringContent($"{PembacaDaftarSatker.Kepala}\n12345,KPU,,pusat,,WIB,,,tidak\n");
        using var jawaban = await aplikasi.Http.PutAsync(Alamat, isi, Token);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, jawaban.StatusCode);
        Assert.StartsWith("Baris 2:", (string)Assert.Single((await Aplikasi.JsonAsync(jawaban))["masalah"]!.AsArray())!, StringComparison.Ordinal);
        Assert.Equal(DaftarSatker.TeksBawaan(), await aplikasi.Http.GetStringAsync(Alamat, Token));
    }
}
