using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Lkj.Ingest;
using Lkj.Storage.Kunci;
using Lkj.Tests;

namespace Lkj.App.Tests;

public sealed class AsalPengajuanTests(Azurite azurite)
{
    private const string Alamat = $"{Aplikasi.Satker}/asal/1";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_OneFigure_NamesFileHashSheetCellAndText()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahContohAsync();
        var angka = Assert.Single(await AngkaAsync(aplikasi, "?angka=anggaran/24/pagu"))!;
        Assert.Equal(Sidik.Dari(ContohPengajuan.BukuKerja()), (string?)angka["sidik"]);
        Assert.Equal(("Anggaran", "G25", "Pagu (Rp)"), ((string?)angka["lembar"], (string?)angka["sel"], (string?)angka["kepala"]));
        Assert.NotEmpty((string)angka["teks"]!);
    }

    [Fact]
    public async Task Get_ComputedFigure_BringsAlongTheCellsThatItWasComputedFrom()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahContohAsync();
        var angka = await AngkaAsync(aplikasi, "?angka=kinerja/satker");
        Assert.Equal("80,26 %", (string?)angka[0]!["nilai"]);
        Assert.Contains(angka, satu => (string?)satu!["alamat"] == "pengukuran/1/realisasi" && satu["sidik"] is not null);
        Assert.True((await AngkaAsync(aplikasi, "")).Count > angka.Count);
    }

    [Fact]
    public async Task Get_ByABrowser_IsAPageThatThePageOfTheOfficeLinksTo()
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahContohAsync();
        using var permintaan = new HttpRequestMessage(HttpMethod.Get, Alamat);
        permintaan.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        using var jawaban = await aplikasi.Http.SendAsync(permintaan, Token);
        Assert.Contains("id=\"anggaran/jumlah/pagu\"", await jawaban.Content.ReadAsStringAsync(Token), StringComparison.Ordinal);
        Assert.Contains($"href=\"{Alamat}\"", await aplikasi.Http.GetStringAsync(Aplikasi.Satker, Token), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1?angka=anggaran/999/pagu")]
    [InlineData("2")]
    public async Task Get_WhatIsNotThere_IsSaid(string lanjutan)
    {
        await using var aplikasi = await Aplikasi.MulaiAsync(azurite);
        await aplikasi.UnggahContohAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await aplikasi.Http.GetAsync($"{Aplikasi.Satker}/asal/{lanjutan}", Token)).StatusCode);
    }

    private static async Task<JsonArray> AngkaAsync(Aplikasi aplikasi, string lanjutan)
    {
        using var jawaban = await aplikasi.Http.GetAsync(Alamat + lanjutan, Token);
        return (await Aplikasi.JsonAsync(jawaban))["angka"]!.AsArray();
    }
}
