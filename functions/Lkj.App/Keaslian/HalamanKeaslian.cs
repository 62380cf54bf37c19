using Lkj.App.Halaman;
using Lkj.App.Penerimaan;
using Lkj.Domain.Keaslian;
using Lkj.Domain.Nilai;

namespace Lkj.App.Keaslian;

/// <summary>The page where anyone can find out whether a report was issued.</summary>
public static class HalamanKeaslian
{
    private const string Judul = "Pemeriksaan keaslian Laporan Kinerja";

    /// <summary>The page with nothing but its form.</summary>
    public static Markup Tulis() => Kerangka.Tulis(Judul, Formulir);

    /// <summary>The page with why nothing could be checked.</summary>
    public static Markup Tulis(string pesan) => Kerangka.Tulis(Judul, Markup.Of($"{Kotak("peringatan", pesan, Markup.Empty)}{Formulir}"));

    /// <summary>The page with an answer.</summary>
    public static Markup Tulis(JawabanKeaslian jawaban) => Kerangka.Tulis(
        Judul,
        Markup.Of($"{Kotak(Warna(jawaban.Keadaan), jawaban.Pesan, jawaban.Terbitan is { } terbitan ? Rincian(jawaban.Nama!, terbitan) : Markup.Empty)}{Formulir}"));

    private static Markup Formulir => Markup.Of($"""
        <h2>Periksa berkas PDF</h2>
        <form method="post" enctype="multipart/form-data" action="periksa">
        <p><label for="berkas">Berkas PDF laporan</label>
        <input id="berkas" name="{BadanUnggahan.Bidang}" type="file" required accept=".pdf,application/pdf"></p>
        <p><button>Periksa</button></p>
        <p><small>Berkas hanya dihitung sidiknya (SHA-256) dan tidak disimpan.</small></p>
        </form>

        """);

    private static string Warna(KeadaanKeaslian keadaan) => keadaan switch
    {
        KeadaanKeaslian.Terbaru => "",
        KeadaanKeaslian.Digantikan => "peringatan",
        _ => "galat",
    };

    private static Markup Kotak(string warna, string pesan, Markup rincian) => Markup.Of($"""
        <section aria-labelledby="hasil" class="kotak {warna}">
        <h2 id="hasil">Hasil pemeriksaan</h2>
        <p role="status">{pesan}</p>
        {rincian}</section>

        """);

    private static Markup Rincian(string nama, JawabanTerbitan terbitan) => Markup.Of($"""
        <table>
        <caption>Terbitan yang tercatat</caption>
        <tbody>
        <tr><th scope="row">Kantor</th><td>{nama}</td></tr>
        <tr><th scope="row">Kode satker</th><td>{terbitan.Satker}</td></tr>
        <tr><th scope="row">Tahun</th><td>{terbitan.Tahun}</td></tr>
        <tr><th scope="row">Versi</th><td>{terbitan.Versi}, {Jenis(terbitan.Jenis)}</td></tr>
        <tr><th scope="row">Diterbitkan</th><td>{Penulisan.Waktu(terbitan.Terbit, ZonaWaktu.Wib)}</td></tr>
        <tr><th scope="row">Sidik isi</th><td>{Terbagi(terbitan.SidikIsi)}</td></tr>
        <tr><th scope="row">Sidik PDF</th><td>{Terbagi(terbitan.Sidik)}</td></tr>
        </tbody>
        </table>

        """);

    private static string Jenis(JenisTerbitan jenis) => jenis switch
    {
        JenisTerbitan.Draf => "draf",
        JenisTerbitan.Disahkan => "disahkan",
        _ => "rekapitulasi",
    };

    // In fours of sixteen, as the last page of the report prints them.
    private static string Terbagi(string sidik) => string.Join(' ', sidik.Chunk(16).Select(potong => new string(potong)));
}
