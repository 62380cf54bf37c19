using Lkj.App.Penerimaan;
using Lkj.App.Surat;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.App.Halaman;

/// <summary>The findings of a submission on its page, grouped, first repair first. The page stays small however many there are.</summary>
public static class BagianTemuan
{
    private const int KelompokTerbanyak = 60;

    /// <summary>Writes the section.</summary>
    public static Markup Tulis(IReadOnlyList<Temuan> temuan)
    {
        var kelompok = KelompokTemuan.Kelompokkan(temuan);
        return Markup.Of($"""
            <h2>Temuan</h2>
            <p>{Ringkasan.Temuan(temuan)}</p>
            {Markup.Join(kelompok.Take(KelompokTerbanyak), Kelompok)}{Markup.If(kelompok.Count > KelompokTerbanyak, () => Markup.Of($"<p>{kelompok.Count - KelompokTerbanyak} kelompok temuan lain ada di lampiran laporan.</p>\n"))}
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
