using Lkj.App.Penerimaan;
using Lkj.App.Penyajian;
using Lkj.Domain.Acuan;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Storage.Kunci;
using Lkj.Storage.Pengajuan;

namespace Lkj.App.Halaman;

/// <summary>The page of an office's year: upload, steps, findings, versions.</summary>
public static class HalamanUtama
{
    /// <summary>Writes the page.</summary>
    /// <param name="laporan">Office and year.</param>
    /// <param name="kantor">The office as the list of offices knows it; null when the list does not have it.</param>
    /// <param name="keadaan">Where its report stands; null when nothing was submitted.</param>
    /// <param name="request">The call; its key is kept in every link.</param>
    /// <param name="unggahan">What became of the upload that this page answers, with its findings; null for a page that was only opened.</param>
    public static Markup Tulis(KunciLaporan laporan, DataSatker? kantor, Keadaan? keadaan, HttpRequest request, (JawabanUnggah Jawaban, IReadOnlyList<Temuan> Temuan)? unggahan = null) => Kerangka.Tulis(
        $"Laporan Kinerja {laporan.Tahun}: {keadaan?.Identitas.Nama ?? Sebutan.Kantor(kantor, laporan.Satker)}",
        Markup.Of($"{(unggahan is var (jawaban, temuan) ? Jawaban(laporan, jawaban, temuan, request) : Markup.Empty)}{Formulir(laporan, keadaan is not null, request)}{(keadaan is null ? Kosong : Isi(laporan, keadaan, request, denganTemuan: unggahan is null))}"));

    private static Markup Kosong => Markup.Of($"<h2>Keadaan</h2>\n<p>Belum ada berkas yang diterima untuk tahun ini.</p>\n");

    private static Markup Jawaban(KunciLaporan laporan, JawabanUnggah jawaban, IReadOnlyList<Temuan> temuan, HttpRequest request)
    {
        string? Alamat(string? alamat) => alamat is null ? null : Tautan.Ke(laporan, request, alamat[JawabanUnggah.Alamat(laporan).Length..]);
        return Markup.Of($"""
            <section aria-labelledby="hasil" class="kotak {(temuan.Any(satu => satu.Keparahan == Keparahan.Galat) ? "galat" : "")}">
            <h2 id="hasil">Hasil kiriman</h2>
            <p role="status">{jawaban.Pesan}</p>
            {Markup.If(jawaban.Hasil is not null, () => Markup.Of($"<p><a href=\"{Alamat(jawaban.Hasil)}\">Hasil ini</a> dapat dibuka kembali selama beberapa hari.</p>\n"))}</section>
            {Markup.If(temuan.Count > 0, () => BagianTemuan.Tulis(temuan, Alamat(jawaban.Buku)))}

            """);
    }

    private static Markup Formulir(KunciLaporan laporan, bool adaVersi, HttpRequest request) => Markup.Of($"""
        <h2>Unggah berkas</h2>
        <form method="post" enctype="multipart/form-data" action="{Tautan.Ke(laporan, request, "/realisasi")}">
        <p><label for="berkas">Buku kerja .xlsx atau beberapa berkas .csv; laporan Fa Detail dari SAKTI boleh ikut dipilih</label>
        <input id="berkas" name="{BadanUnggahan.Bidang}" type="file" multiple required accept=".xlsx,.csv,.zip"></p>
        {Markup.If(adaVersi, () => Markup.Of($"<p><label for=\"alasan\">Alasan perubahan, dicatat pada versi yang baru</label>\n<input id=\"alasan\" name=\"alasan\" maxlength=\"{Penolakan.AlasanTerpanjang}\" size=\"60\"></p>\n"))}<p><button name="periksa" value="ya" class="kedua">Periksa saja</button> <button name="periksa" value="tidak">Unggah</button></p>
        <p><small>"Periksa saja" memeriksa berkas tanpa menyimpannya; hanya hasilnya yang disimpan beberapa hari.</small></p>
        </form>
        <p><a href="{Tautan.Ke(laporan, request, "/template")}">Unduh templat</a> · <a href="{Tautan.Ke(laporan, request, "/template?contoh=ya")}">Unduh contoh terisi</a> · <a href="{Tautan.Ke(laporan, request, "/template?contoh=lengkap")}">Unduh contoh yang semua lembarnya terisi</a></p>

        """);

    private static Markup Isi(KunciLaporan laporan, Keadaan keadaan, HttpRequest request, bool denganTemuan) => Markup.Of($"""
        <h2>Keadaan versi {keadaan.Versi.Kunci.Versi}: {Sebutan.Status(keadaan.Versi.Status)}</h2>
        {Markup.If(keadaan.CatatanSurel.Length > 0, () => Markup.Of($"<p class=\"kotak peringatan\">{keadaan.CatatanSurel} Isi Surel di lembar Identitas, atau minta administrator mencatat alamat satker.</p>\n"))}{Markup.If(keadaan.Ringkasan.Count > 0, () => Markup.Of($"<ul>{Markup.Join(keadaan.Ringkasan, kalimat => Markup.Of($"<li>{kalimat}</li>\n"))}</ul>\n"))}<table>
        <caption>Langkah yang sudah dilalui</caption>
        <thead><tr><th scope="col">Langkah</th><th scope="col">Waktu</th><th scope="col">Keterangan</th></tr></thead>
        <tbody>
        {Markup.Join(keadaan.Langkah, langkah => Markup.Of($"<tr><th scope=\"row\">{Sebutan.Langkah(langkah.Langkah)}</th><td>{Penulisan.Waktu(langkah.Waktu, keadaan.Identitas.Zona)}</td><td>{langkah.Keterangan}</td></tr>\n"))}</tbody>
        </table>
        <p><a href="{Tautan.Ke(laporan, request, $"/asal/{keadaan.Versi.Kunci.Versi}")}">Asal setiap angka</a> · <a href="/api/laporan/periksa">Periksa keaslian sebuah laporan</a></p>
        {BagianPengesahan.Tulis(keadaan, Tautan.Ke(laporan, request, $"/laporan/{keadaan.Versi.Kunci.Versi}/pengesahan"), keadaan.LewatTautan)}{Markup.If(keadaan.Versi.Kunci.Versi > 1, () => Beda(laporan, keadaan.Versi, request))}{(denganTemuan
            ? Markup.Of($"<h2>Temuan</h2>\n{BagianTemuan.Tulis(keadaan.Temuan, Tautan.Ke(laporan, request, JawabanUnggah.AlamatBuku(keadaan.Versi.Kunci.Versi)))}")
            : Markup.Of($"<p><a href=\"{Tautan.Ke(laporan, request, $"?versi={keadaan.Versi.Kunci.Versi}")}\">Temuan versi {keadaan.Versi.Kunci.Versi}</a></p>\n"))}
        <h2>Semua versi</h2>
        <table>
        <caption>Berkas yang pernah diterima</caption>
        <thead><tr><th scope="col">Versi</th><th scope="col">Diterima</th><th scope="col">Status</th><th scope="col">Laporan</th></tr></thead>
        <tbody>
        {Markup.Join(keadaan.Semua.Reverse(), versi => Versi(laporan, keadaan, versi, request))}</tbody>
        </table>

        """);

    private static Markup Versi(KunciLaporan laporan, Keadaan keadaan, CatatanVersi versi, HttpRequest request) => Markup.Of($"""
        <tr><th scope="row"><a href="{Tautan.Ke(laporan, request, $"?versi={versi.Kunci.Versi}")}">Versi {versi.Kunci.Versi}</a></th><td>{Penulisan.Waktu(versi.Diterima, keadaan.Identitas.Zona)}</td><td>{Sebutan.Status(versi.Status)}{(keadaan.Berlaku == versi.Kunci.Versi ? ", berlaku" : "")}{(versi.Pengesahan is null ? "" : ", disahkan")}</td><td>{Markup.If(versi.Status == StatusVersi.Selesai || versi.Pengesahan is not null, () => Unduhan(laporan, versi.Kunci.Versi, request))}</td></tr>

        """);

    private static Markup Beda(KunciLaporan laporan, CatatanVersi versi, HttpRequest request) => Markup.Of($"""
        <p><a href="{Tautan.Ke(laporan, request, $"/beda/{versi.Kunci.Versi}")}">Perbedaan dengan versi {versi.Kunci.Versi - 1}</a>. Alasan perubahan: {(versi.Alasan.Length > 0 ? versi.Alasan : "belum dituliskan.")}</p>

        """);

    private static Markup Unduhan(KunciLaporan laporan, int versi, HttpRequest request) => Markup.Of($"""
        <a href="{Tautan.Ke(laporan, request, $"/laporan/{versi}")}">{BentukLaporan.SebutanPdf}</a>{Markup.Join(BentukLaporan.Lain, bentuk => Markup.Of($"<br><a href=\"{Tautan.Ke(laporan, request, $"/laporan/{versi}?bentuk={bentuk.Nama}")}\">{bentuk.Sebutan}</a>"))}
        """);
}
