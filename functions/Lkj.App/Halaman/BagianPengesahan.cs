using Lkj.Domain.Nilai;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Halaman;

/// <summary>The part of a page where the version in force is approved, or that says by whom it was.</summary>
public static class BagianPengesahan
{
    /// <summary>Writes the part; empty for a version that cannot be approved.</summary>
    /// <param name="keadaan">Where the version stands.</param>
    /// <param name="alamat">Where the form is sent.</param>
    /// <param name="lewatTautan">Whether it is approved by a mailed link instead of this form.</param>
    public static Markup Tulis(Keadaan keadaan, string alamat, bool lewatTautan)
    {
        var versi = keadaan.Versi.Kunci.Versi;
        if (keadaan.Versi.Pengesahan is { } sah)
        {
            return Markup.Of($"""
                <h2>Pengesahan</h2>
                <p>Versi {versi} disahkan oleh {sah.Nama}, {sah.Jabatan}, pada {Penulisan.Waktu(sah.Waktu, keadaan.Identitas.Zona)}. {(keadaan.Versi.TautanDisahkan is null ? "Laporan tanpa tanda DRAF sedang disusun; tautannya akan dikirim lewat surel." : "")}</p>

                """);
        }
        if (keadaan.Versi.Status != StatusVersi.Selesai || keadaan.Berlaku != versi)
            return Markup.Empty;
        if (lewatTautan)
        {
            return Markup.Of($"""
                <h2>Pengesahan</h2>
                <p>Laporan versi {versi} masih bertanda DRAF. Tautan untuk membaca dan mengesahkannya sudah dikirim kepada penanda tangan satker. {PengesahLaporan.BilaHilang}</p>

                """);
        }
        return Markup.Of($"""
            <h2>Pengesahan</h2>
            <p>Laporan versi {versi} masih bertanda DRAF. Setelah disahkan, laporan disusun sekali lagi tanpa tanda itu, dengan angka yang sama, dan tautannya dikirim lewat surel. Pengesahan tidak dapat ditarik; kekeliruan diperbaiki dengan versi baru.</p>
            <form method="post" enctype="multipart/form-data" action="{alamat}">
            <p><label for="sah-nama">Nama yang mengesahkan</label>
            <input id="sah-nama" name="{FormulirPengesahan.Nama}" required maxlength="{FormulirPengesahan.Terpanjang}" size="50" autocomplete="off" value="{keadaan.Identitas.Penandatangan ?? ""}"></p>
            <p><label for="sah-jabatan">Jabatan</label>
            <input id="sah-jabatan" name="{FormulirPengesahan.Jabatan}" required maxlength="{FormulirPengesahan.Terpanjang}" size="50" autocomplete="off" value="{keadaan.Identitas.Jabatan ?? ""}"></p>
            <p><label for="sah-nip">NIP, bila ada</label>
            <input id="sah-nip" name="{FormulirPengesahan.Nip}" inputmode="numeric" size="25" autocomplete="off" value="{keadaan.Identitas.Nip?.Nilai ?? ""}"></p>
            <p><label for="sah-dibaca"><input id="sah-dibaca" name="{FormulirPengesahan.Dibaca}" type="checkbox" value="{FormulirPengesahan.Ya}" required> Saya sudah membaca laporan versi {versi} dan isinya benar</label></p>
            <p><button>Sahkan versi {versi}</button></p>
            </form>

            """);
    }
}
