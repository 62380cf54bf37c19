using Lkj.Domain;
using Microsoft.Extensions.Configuration;

namespace Lkj.App.Tests;

public sealed class PengaturanTests
{
    [Theory]
    [InlineData(null, UkuranKertas.A4)]
    [InlineData("", UkuranKertas.A4)]
    [InlineData("A4", UkuranKertas.A4)]
    [InlineData("F4", UkuranKertas.F4)]
    public void UkuranKertas_Set_IsThePaper(string? setelan, UkuranKertas kertas) => Assert.Equal(kertas, Baca(setelan).UkuranKertas);

    [Theory]
    [InlineData("folio")]
    [InlineData("1")]
    public void UkuranKertas_Unknown_IsNamed(string setelan) =>
        Assert.Contains($"'{setelan}'", Assert.Throws<InvalidOperationException>(() => Baca(setelan)).Message, StringComparison.Ordinal);

    private static Pengaturan Baca(string? kertas) => Pengaturan.Baca(new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            [nameof(Pengaturan.AlamatPublik)] = "https://lkj.contoh.example",
            [nameof(Pengaturan.UkuranKertas)] = kertas,
            ["SuratFolder"] = "surat",
            ["SuratAdministrator"] = "pengelola@contoh.example",
        })
        .Build());
}
