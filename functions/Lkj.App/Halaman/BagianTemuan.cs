using Lkj.App.Penerimaan;
using Lkj.App.Penyajian;
using Lkj.App.Surat;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.App.Halaman;

/// <summary>Findings on a page: what to do first, then grouped, first repair first. The page stays small however many there are.</summary>
public static class BagianTemuan
{
    private const int KelompokTerbanyak = 60;

    /// <summary>Writes what stands under the heading.</summary>
    /// <param name="temuan">The findings.</param>
    /// <param name="buku">The address of their workbook; null when there is none.</param>
    public static Markup Tulis(IReadOnlyList<Temuan> temuan, string? buku)
    {
        var kelompok = KelompokTemuan.Kelompokkan(temuan);
        return Markup.Of($"""
            <p>{Ringkasan.Temuan(temuan)}{(temuan.Count > 0 ? " " + SaranTemuan.Dari(temuan) : "")}</p>
            {Markup.If(buku is not null && temuan.Count > 0, () => Markup.Of($"<p><a href=\"{buku}\">{PenyajiTemuan.Sebutan}</a>: buku kerja dengan sel bertanda dan semua temuan.</p>\n"))}{Markup.Join(kelompok.Take(KelompokTerbanyak), Kelompok)}{Markup.If(kelompok.Count > KelompokTerbanyak, () => Markup.Of($"<p>{kelompok.Count - KelompokTerbanyak} kelompok temuan lain ada di buku kerja itu.</p>\n"))}
            """);
    }

    private static Markup Kelompok(KelompokTemuan kelompok) => Markup.Of($"""
        <section class="kotak {JawabanTemuan.Nama(kelompok.Keparahan)}">
        <h3>{kelompok.Kode} {kelompok.Judul}{(kelompok.Jumlah > 1 ? $" ({kelompok.Jumlah})" : "")}</h3>
        <p>{kelompok.Keparahan}{(kelompok.Tempat is { } tempat ? $". {tempat}" : "")}. {kelompok.Tindakan}</p>
        <ul>{Markup.Join(kelompok.Contoh, contoh => Markup.Of($"<li>{Contoh(contoh)}</li>\n"))}</ul>
        </section>

        """);

    private static string Contoh(Temuan temuan) => string.Join(' ', new[]
    {
        temuan.Tempat is { } tempat ? $"{tempat}:" : "",
        temuan.Dibaca.Length > 0 ? $"tertulis {temuan.Dibaca}." : "",
        temuan.Diharapkan.Length > 0 ? $"Seharusnya {temuan.Diharapkan}." : "",
    }.Where(bagian => bagian.Length > 0));
}
