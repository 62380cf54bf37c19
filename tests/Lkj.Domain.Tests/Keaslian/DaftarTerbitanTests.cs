using System.Security.Cryptography;
using System.Text;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Tests.Keaslian;

public sealed class DaftarTerbitanTests
{
    private static readonly Terbitan Satu = new(
        new KodeSatker("656549"), new TahunAnggaran(2019), 1, new string('a', 64), new string('b', 64), new DateTimeOffset(2020, 1, 31, 8, 0, 0, TimeSpan.FromHours(7)));

    [Fact]
    public void Bahan_AnyOrder_IsTheDocumentedText()
    {
        using var kunci = RSA.Create(2048);
        var daftar = DaftarTerbitan.Tandai([Satu with { Versi = 10 }, Satu with { Satker = new KodeSatker("654336"), Tahun = new TahunAnggaran(2020) }, Satu with { Versi = 2 }, Satu], kunci);
        var (a, b) = (Satu.Sidik, Satu.SidikIsi);
        Assert.Equal(
            $"""
            lkj-daftar/1
            2019 656549 1 {a} {b} 2020-01-31T01:00:00Z
            2019 656549 2 {a} {b} 2020-01-31T01:00:00Z
            2019 656549 10 {a} {b} 2020-01-31T01:00:00Z
            2020 654336 1 {a} {b} 2020-01-31T01:00:00Z

            """.ReplaceLineEndings("\n"),
            Encoding.ASCII.GetString(daftar.Bahan()));
    }

    [Fact]
    public void Baca_WrittenList_KeepsContentAndSignature()
    {
        using var kunci = RSA.Create(2048);
        var daftar = DaftarTerbitan.Tandai([Satu], kunci);
        var kembali = DaftarTerbitanJson.Baca(DaftarTerbitanJson.Tulis(daftar))!;
        Assert.Equal(daftar.Bahan(), kembali.Bahan());
        Assert.True(kembali.Sah(kunci));
        Assert.Equal(DaftarTerbitan.SidikKunci(kunci), kembali.Kunci);
    }
}
