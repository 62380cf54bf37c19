using System.Security.Cryptography;
using System.Text;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;

namespace Lkj.Domain.Tests.Keaslian;

public sealed class DaftarTerbitanTests
{
    private static readonly Terbitan Satu = new(
        new KodeSatker("656549"), new TahunAnggaran(2019), 1, new string('a', 64), new string('b', 64), new DateTimeOffset(2020, 1, 31, 8, 0, 0, TimeSpan.FromHours(7)), JenisTerbitan.Draf);

    [Fact]
    public void Bahan_AnyOrder_IsTheDocumentedText()
    {
        using var kunci = RSA.Create(2048);
        var daftar = DaftarTerbitan.Tandai([Satu with { Versi = 10 }, Satu with { Satker = new KodeSatker("654336"), Tahun = new TahunAnggaran(2020) }, Satu with { Versi = 2 }, Satu with { Jenis = JenisTerbitan.Disahkan }, Satu], kunci);
        var (a, b) = (Satu.Sidik, Satu.SidikIsi);
        Assert.Equal(
            $"""
            lkj-daftar/2
            2019 656549 1 draf {a} {b} 2020-01-31T01:00:00Z
            2019 656549 1 disahkan {a} {b} 2020-01-31T01:00:00Z
            2019 656549 2 draf {a} {b} 2020-01-31T01:00:00Z
            2019 656549 10 draf {a} {b} 2020-01-31T01:00:00Z
            2020 654336 1 draf {a} {b} 2020-01-31T01:00:00Z

            """.ReplaceLineEndings("\n"),
            Encoding.ASCII.GetString(daftar.Bahan()));
    }

    [Fact]
    public void Baca_WrittenList_KeepsContentAndSignature()
    {
        using var kunci = RSA.Create(2048);
        var daftar = DaftarTerbitan.Tandai([Satu, Satu with { Jenis = JenisTerbitan.Disahkan }], kunci);
        var kembali = DaftarTerbitanJson.Baca(DaftarTerbitanJson.Tulis(daftar))!;
        Assert.Equal(daftar.Bahan(), kembali.Bahan());
        Assert.True(kembali.Sah(kunci));
        Assert.Equal(daftar.Terbitan, kembali.Terbitan);
        Assert.Equal(DaftarTerbitan.SidikKunci(kunci), kembali.Kunci);
    }

    [Fact]
    public void Baca_ListFromBeforeApprovals_HoldsDraftsUnderItsOldSignature()
    {
        using var kunci = RSA.Create(2048);
        var bahan = $"lkj-daftar/1\n2019 656549 1 {Satu.Sidik} {Satu.SidikIsi} 2020-01-31T01:00:00Z\n";
        var tanda = Convert.ToBase64String(kunci.SignData(Encoding.ASCII.GetBytes(bahan), HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
        var daftar = DaftarTerbitanJson.Baca(Encoding.UTF8.GetBytes($$"""
            { "format": "lkj-daftar/1", "kunci": "{{DaftarTerbitan.SidikKunci(kunci)}}", "tandaTangan": "{{tanda}}",
              "terbitan": [{ "tahun": 2019, "satker": "656549", "versi": 1, "sidik": "{{Satu.Sidik}}", "sidikIsi": "{{Satu.SidikIsi}}", "terbit": "2020-01-31T01:00:00Z" }] }
            """))!;
        Assert.True(daftar.Sah(kunci));
        Assert.Equal(JenisTerbitan.Draf, Assert.Single(daftar.Terbitan).Jenis);
        Assert.Equal(daftar.Bahan(), DaftarTerbitanJson.Baca(DaftarTerbitanJson.Tulis(daftar))!.Bahan());
    }

    [Fact]
    public void Baca_ListWithARecap_KeepsItsKindUnderTheSignature()
    {
        using var kunci = RSA.Create(2048);
        var rekap = Satu with { Satker = Terbitan.Nasional, Versi = 20200115, Jenis = JenisTerbitan.Rekap };
        var kembali = DaftarTerbitanJson.Baca(DaftarTerbitanJson.Tulis(DaftarTerbitan.Tandai([rekap, Satu], kunci)))!;
        Assert.True(kembali.Sah(kunci));
        Assert.Equal(JenisTerbitan.Rekap, kembali.Terbitan[0].Jenis);
        Assert.Contains("2019 000000 20200115 rekap ", Encoding.ASCII.GetString(kembali.Bahan()), StringComparison.Ordinal);
    }
}
