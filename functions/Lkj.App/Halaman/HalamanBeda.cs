using Lkj.Domain.Perbedaan;
using Lkj.Storage.Kunci;

namespace Lkj.App.Halaman;

/// <summary>The page that shows what differs between two versions. It stays small however much does.</summary>
public static class HalamanBeda
{
    private const int BarisTerbanyak = 200;

    /// <summary>Writes the page.</summary>
    /// <param name="laporan">Office and year.</param>
    /// <param name="beda">What differs.</param>
    /// <param name="request">The call whose key is kept in every link; null for a reader who has no key, and so gets no links.</param>
    public static Markup Tulis(KunciLaporan laporan, JawabanBeda beda, HttpRequest? request) => Kerangka.Tulis(
        $"Perbedaan versi {beda.Versi} terhadap versi {beda.Dari}: satker {laporan.Satker}, {laporan.Tahun}",
        Markup.Of($"""
            {Markup.If(request is not null, () => Markup.Of($"<p><a href=\"{Tautan.Ke(laporan, request!, $"?versi={beda.Versi}")}\">Kembali ke halaman satker</a></p>\n"))}<p>Alasan perubahan: {(beda.Alasan.Length > 0 ? beda.Alasan : "belum dituliskan.")}</p>
            <p>{(beda.Perbedaan.Count == 0 ? "Semua angka sama." : $"Angka yang berubah {beda.Jumlah(JenisPerbedaan.Berubah)}, ditambahkan {beda.Jumlah(JenisPerbedaan.Ditambahkan)}, dihapus {beda.Jumlah(JenisPerbedaan.Dihapus)}.")}</p>
            {Markup.If(beda.Teks.Count > 0, () => Markup.Of($"<p>Uraian yang berubah: {string.Join(", ", beda.Teks)}.</p>\n"))}{Markup.If(beda.Perbedaan.Count > 0, () => Tabel(laporan, beda, request))}{Markup.If(beda.Perbedaan.Count > BarisTerbanyak, () => Markup.Of($"<p>{beda.Perbedaan.Count - BarisTerbanyak} perbedaan lain dapat dibaca program pada alamat yang sama sebagai JSON.</p>\n"))}
            """));

    private static Markup Tabel(KunciLaporan laporan, JawabanBeda beda, HttpRequest? request) => Markup.Of($"""
        <table>
        <caption>Angka yang berbeda: lebih dahulu yang dibaca dari sel, lalu yang dihitung darinya</caption>
        <thead><tr><th scope="col">Angka</th><th scope="col">Versi {beda.Dari}</th><th scope="col">Versi {beda.Versi}</th></tr></thead>
        <tbody>
        {Markup.Join(beda.Perbedaan.Take(BarisTerbanyak), satu => Markup.Of($"<tr><th scope=\"row\">{satu.Nama}<br><small>{satu.Jenis}</small></th><td>{Nilai(laporan, beda.Dari, satu.Lama, request)}</td><td>{Nilai(laporan, beda.Versi, satu.Baru, request)}</td></tr>\n"))}</tbody>
        </table>

        """);

    private static Markup Nilai(KunciLaporan laporan, int versi, JawabanNilai? nilai, HttpRequest? request)
    {
        if (nilai is null)
            return Markup.Of($"tidak ada");
        var tempat = nilai.Tempat ?? "dihitung";
        return Markup.Of($"{nilai.Nilai}<br><small>{(request is null ? tempat : Markup.Of($"<a href=\"{Tautan.Ke(laporan, request, $"/asal/{versi}?angka={Uri.EscapeDataString(nilai.Alamat)}")}\">{tempat}</a>"))}</small>");
    }
}
