using Lkj.App.Penyajian;
using Lkj.Domain.Nilai;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Halaman;

/// <summary>The page that the one who signs opens from the mail: what the report says in short, the report itself, and the form that approves it.</summary>
public static class HalamanPengesahan
{
    private const string Judul = "Pengesahan laporan";

    /// <summary>Writes the page.</summary>
    /// <param name="keadaan">Where the version stands.</param>
    /// <param name="alamat">The link's own address.</param>
    public static Markup Tulis(Keadaan keadaan, string alamat)
    {
        var kunci = keadaan.Versi.Kunci;
        return Kerangka.Tulis(
            $"{Judul}: {keadaan.Identitas.Nama}, {kunci.Laporan.Tahun}, versi {kunci.Versi}",
            Markup.Of($"""
                <ul>{Markup.Join(keadaan.Ringkasan, kalimat => Markup.Of($"<li>{kalimat}</li>\n"))}</ul>
                <p>Berkas diterima {Penulisan.Waktu(keadaan.Versi.Diterima, keadaan.Identitas.Zona)}.{(keadaan.Versi.Alasan.Length > 0 ? $" Alasan perubahan: {keadaan.Versi.Alasan}" : "")}</p>
                <p><a href="{alamat}?bentuk={BentukLaporan.Pdf}">{BentukLaporan.SebutanPdf}</a>{Markup.Join(BentukLaporan.Lain, bentuk => Markup.Of($" · <a href=\"{alamat}?bentuk={bentuk.Nama}\">{bentuk.Sebutan}</a>"))}</p>
                {(keadaan.Versi.Pengesahan is null && Halangan(keadaan) is { } halangan ? Kotak(halangan) : BagianPengesahan.Tulis(keadaan, alamat, lewatTautan: false))}
                """));
    }

    /// <summary>A page with one message.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="pesan">The message.</param>
    /// <param name="kembali">Where it goes back to; null for nowhere.</param>
    public static IResult Pesan(int status, string pesan, string? kembali) => PageResult.Of(
        Kerangka.Tulis(Judul, Markup.Of($"{Kotak(pesan)}{Markup.If(kembali is not null, () => Markup.Of($"<p><a href=\"{kembali}\">Kembali</a></p>\n"))}")), status);

    private static string? Halangan(Keadaan keadaan) => keadaan switch
    {
        { Versi.Status: not StatusVersi.Selesai } => "Laporan ini belum selesai disusun. Buka kembali tautan ini beberapa menit lagi.",
        { Berlaku: { } berlaku } when berlaku != keadaan.Versi.Kunci.Versi => $"Versi {keadaan.Versi.Kunci.Versi} sudah digantikan oleh versi {berlaku}. Gunakan tautan dalam surat untuk versi {berlaku}.",
        _ => null,
    };

    private static Markup Kotak(string pesan) => Markup.Of($"<p role=\"status\" class=\"kotak peringatan\">{pesan}</p>\n");
}
