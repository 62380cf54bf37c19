using Lkj.Domain.Perbedaan;
using Lkj.Storage.Kunci;

namespace Lkj.App.Halaman;

/// <summary>The page that shows what differs between two versions. It stays small however much does.</summary>
public static class HalamanBeda
{
    private const int BarisTerbanyak = 200;

    /// <summary>Writes the page.</summary>
    public static Markup Tulis(KunciLaporan laporan, JawabanBeda beda, HttpRequest request)
    {
        int Jumlah(JenisPerbedaan jenis) => beda.Perbedaan.Count(satu => satu.Jenis == jenis);
        return Kerangka.Tulis(
            $"Perbedaan versi {beda.Versi} terhadap versi {beda.Dari}: satker {laporan.Satker}, {laporan.Tahun}",
            Markup.Of($"""
                <p><a href="{Tautan.Ke(laporan, request, $"?versi={beda.Versi}")}">Kembali ke halaman satker</a></p>
                <p>Alasan perubahan: {(beda.Alasan.Length > 0 ? beda.Alasan : "belum dituliskan.")}</p>
                <p>{(beda.Perbedaan.Count == 0 ? "Semua angka sama." : $"Angka yang berubah {Jumlah(JenisPerbedaan.Berubah)}, ditambahkan {Jumlah(JenisPerbedaan.Ditambahkan)}, dihapus {Jumlah(JenisPerbedaan.Dihapus)}.")}</p>
                {Markup.If(beda.Perbedaan.Count > 0, () => Tabel(laporan, beda, request))}{Markup.If(beda.Perbedaan.Count > BarisTerbanyak, () => Markup.Of($"<p>{beda.Perbedaan.Count - BarisTerbanyak} perbedaan lain dapat dibaca program pada alamat yang sama sebagai JSON.</p>\n"))}
                """));
    }

    private static Markup Tabel(KunciLaporan laporan, JawabanBeda beda, HttpRequest request) => Markup.Of($"""
        <table>
        <caption>Angka yang berbeda: lebih dahulu yang dibaca dari sel, lalu yang dihitung darinya</caption>
        <thead><tr><th scope="col">Angka</th><th scope="col">Versi {beda.Dari}</th><th scope="col">Versi {beda.Versi}</th></tr></thead>
        <tbody>
        {Markup.Join(beda.Perbedaan.Take(BarisTerbanyak), satu => Markup.Of($"<tr><th scope=\"row\">{satu.Nama}<br><small>{satu.Jenis}</small></th><td>{Nilai(laporan, beda.Dari, satu.Lama, request)}</td><td>{Nilai(laporan, beda.Versi, satu.Baru, request)}</td></tr>\n"))}</tbody>
        </table>

        """);

    private static Markup Nilai(KunciLaporan laporan, int versi, JawabanNilai? nilai, HttpRequest request) => nilai is null
        ? Markup.Of($"tidak ada")
        : Markup.Of($"{nilai.Nilai}<br><small><a href=\"{Tautan.Ke(laporan, request, $"/asal/{versi}?angka={Uri.EscapeDataString(nilai.Alamat)}")}\">{nilai.Tempat ?? "dihitung"}</a></small>");
}
