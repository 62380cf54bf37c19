using Lkj.Storage.Kunci;

namespace Lkj.App.Halaman;

/// <summary>The page that shows where figures come from.</summary>
public static class HalamanAsal
{
    /// <summary>Writes the page.</summary>
    public static Markup Tulis(KunciLaporan laporan, JawabanAsal asal, HttpRequest request) => Kerangka.Tulis(
        $"Asal angka: satker {laporan.Satker}, {laporan.Tahun}, versi {asal.Versi}",
        Markup.Of($"""
            <p><a href="{Tautan.Ke(laporan, request, $"?versi={asal.Versi}")}">Kembali ke halaman satker</a></p>
            <p>Capaian dihitung menurut aturan {asal.Aturan}.</p>
            <table>
            <caption>Setiap angka dengan sel atau rumus asalnya</caption>
            <thead><tr><th scope="col">Angka</th><th scope="col">Nilai</th><th scope="col">Asal</th></tr></thead>
            <tbody>
            {Markup.Join(asal.Angka, angka => Markup.Of($"<tr><th scope=\"row\" id=\"{angka.Alamat}\">{angka.Nama}<br><small>{angka.Alamat}</small></th><td>{angka.Nilai}</td><td>{Asal(laporan, asal.Versi, angka, request)}</td></tr>\n"))}</tbody>
            </table>

            """));

    private static Markup Asal(KunciLaporan laporan, int versi, JawabanAngka angka, HttpRequest request) => angka.Rumus is null
        ? Markup.Of($"Lembar \"{angka.Lembar}\", sel {angka.Sel} ({angka.Kepala}), tertulis \"{angka.Teks}\". Berkas {angka.Berkas}<br><small>{angka.Sidik}</small>")
        : Markup.Of($"{angka.Rumus}. <a href=\"{Tautan.Ke(laporan, request, $"/asal/{versi}?angka={Uri.EscapeDataString(angka.Alamat)}")}\">Lihat {angka.Dari.Count} angka asal</a>");
}
