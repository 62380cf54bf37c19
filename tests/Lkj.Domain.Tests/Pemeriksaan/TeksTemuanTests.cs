using System.Text.RegularExpressions;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan;

/// <summary>How findings speak: plainly, with what to do, and without blame.</summary>
public sealed partial class TeksTemuanTests
{
    private static readonly IReadOnlyList<JenisTemuan> Jenis = Pemeriksa.Jenis;
    private static readonly IReadOnlyList<Temuan> Temuan = [.. Pemeriksa.Periksa(OganIlir.Pengajuan), .. Pemeriksa.Periksa(Kacau.Pengajuan)];

    [Fact]
    public void Jenis_EveryKind_HasAStableCodeOfItsLevel()
    {
        Assert.Equal(Jenis.Count, Jenis.Select(jenis => jenis.Kode).Distinct().Count());
        Assert.All(Jenis, jenis => Assert.Matches(jenis.Tingkat switch { 4 => "^KLM-4\\d\\d$", 5 => "^BRS-5\\d\\d$", 6 => "^BGN-6\\d\\d$", _ => "^THN-7\\d\\d$" }, jenis.Kode));
    }

    [Fact]
    public void Jenis_OnlyWhatCannotBeDecided_IsGalat() =>
        Assert.Equal(["KLM-400", "BRS-503"], Jenis.Where(jenis => jenis.Keparahan == Keparahan.Galat).Select(jenis => jenis.Kode));

    [Fact]
    public void Jenis_EveryKind_HasATitleAndARemedy() =>
        Assert.All(Jenis, jenis =>
        {
            Assert.Matches("^[A-Z].*[^.]$", jenis.Judul);
            Assert.Matches("^[A-Z].*\\.$", jenis.Tindakan);
            Assert.DoesNotMatch(TidakDipakai(), $"{jenis.Judul} {jenis.Tindakan}");
        });

    [Fact]
    public void Temuan_EveryMessage_ReadsAsSentences() =>
        Assert.All(Temuan, temuan =>
        {
            var pesan = temuan.ToString();
            Assert.StartsWith($"{temuan.Kode} {temuan.Judul}. Lembar \"", pesan, StringComparison.Ordinal);
            Assert.DoesNotMatch(TidakDipakai(), pesan);
            Assert.DoesNotMatch(@"  |\.\.(?!\.)|\.""|\{|\}", pesan);
            Assert.NotEmpty(temuan.Dibaca);
            Assert.NotEmpty(temuan.Diharapkan);
            Assert.EndsWith(".", temuan.Tindakan, StringComparison.Ordinal);
        });

    [Fact]
    public void Temuan_OfSupportingSheets_AreAllRead() =>
        Assert.Empty(new[] { "BRS-503", "BRS-508", "BRS-509", "BRS-510", "BGN-618", "BGN-619", "BGN-620", "BGN-621", "BGN-622", "BGN-623", "BGN-624", "BGN-625" }
            .Except(Temuan.Select(temuan => temuan.Kode)));

    [Fact]
    public void Alasan_WhatCannotBeComputed_SpeaksPlainlyToo()
    {
        var aturan = AturanKinerja.Bernama("kpu-2015");
        var alasan =
            from polaritas in Enum.GetValues<Polaritas>()
            from target in new[] { "", "0", "-1", "1" }
            from realisasi in new[] { "", "1" }
            select PenghitungCapaian.Hitung(Bersih.Indikator("Pengukuran", 2, null, "Hal", "%", target, realisasi, "", polaritas), aturan).Alasan;
        Assert.All(alasan.OfType<string>(), satu =>
        {
            Assert.Matches("^[a-z].*[^.]$", satu);
            Assert.DoesNotMatch(TidakDipakai(), satu);
        });
    }

    [Fact]
    public void Temuan_WithoutPlace_StartsTheReadingAsASentence() =>
        Assert.Equal(
            "KLM-403 Realisasi melebihi pagu. Tertulis Rp 2. Diharapkan: Rp 1. Periksa.",
            Lkj.Domain.Pemeriksaan.Temuan.Dari(Jenis.Single(jenis => jenis.Kode == "KLM-403"), null, "Rp 2", "Rp 1", tindakan: "Periksa.").ToString());

    [Fact]
    public void Temuan_LongNarrative_IsQuotedInPart()
    {
        var kalimat = "Semua sasaran tercapai " + string.Concat(Enumerable.Repeat("\U0001F5F3 baik ", 5_000));
        var temuan = Assert.Single(Pemeriksa.Periksa(OganIlir.Pengajuan with { Narasi = [Bersih.Narasi(2, Domain.Isi.BagianNarasi.Kesimpulan, kalimat)] }), satu => satu.Kode == "BGN-612");
        Assert.InRange(temuan.Dibaca.Length, 200, 260);
        Assert.Equal(temuan.Dibaca, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(temuan.Dibaca)));
    }

    [GeneratedRegex(@"\b(invalid|salah|keliru|maaf|mohon|tolong|harap|ilegal|gagal|error|Anda|kesalahan|ceroboh|lalai)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TidakDipakai();
}
