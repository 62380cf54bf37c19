using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Lkj.App;

/// <summary>What the HTTP functions do and answer, beside what their <c>function.json</c> says. HEAD answers as GET does, without content.</summary>
public static class KatalogOperasi
{
    private const string Formulir = "application/x-www-form-urlencoded";
    private const string Berbagian = "multipart/form-data";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static readonly (string, string?) Pdf = ("application/pdf", null);
    private static readonly (string, string?) Docx = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", null);
    private static readonly (string, string?) Buku = (Xlsx, null);
    private static readonly (string, string?) Zip = ("application/zip", null);
    private static readonly (string, string?) Csv = ("text/csv", null);
    private static readonly (string, string?) Laman = ("text/html", null);
    private static readonly (string, string?)[] BentukLaporan = [Pdf, Docx, Buku, Json("angka-laporan")];
    private static readonly (string, string?)[] PesanLaman = [Laman, Json("pesan")];
    private static readonly (string, string?)[] PengesahanBadan = [(Formulir, "formulir-pengesahan"), (Berbagian, "formulir-pengesahan")];
    private static readonly JawabanOperasi SalahAlamat = Pesan(Status400BadRequest, "Kode satker atau tahun dalam alamat belum sesuai.");
    private static readonly (string, string) Bentuk = ("bentuk", "docx, xlsx atau json; tanpa ini PDF.");

    private static readonly JawabanOperasi[] TidakDisahkan =
    [
        new(Status303SeeOther, "Disahkan; peramban diantar ke halamannya."),
        new(Status400BadRequest, "Isian formulir belum lengkap.", PesanLaman),
        new(Status409Conflict, "Belum selesai disusun, atau sudah digantikan oleh versi yang lebih baru.", PesanLaman),
        new(Status415UnsupportedMediaType, "Kiriman bukan formulir.", PesanLaman),
    ];

    /// <summary>The operations by function and method.</summary>
    public static readonly IReadOnlyDictionary<(string Fungsi, string Metode), Operasi> Semua = new Dictionary<(string, string), Operasi>
    {
        [(nameof(UnggahRealisasi), "post")] = new(
            "Mengunggah data realisasi satu satker dan tahun, atau hanya memeriksanya.",
            new(Status200OK, "Hanya diperiksa; tidak ada galat.", Laman, Json("unggah")), new(Status202Accepted, "Diterima; laporan sedang disusun.", Json("unggah")),
            new(Status303SeeOther, "Diterima; peramban diantar ke halaman satker."), new(Status400BadRequest, "Alamat belum sesuai, berkas kosong, atau alasan terlalu panjang.", Laman, Json("unggah-atau-pesan")),
            new(Status413PayloadTooLarge, "Melewati batas ukuran.", Laman, Json("unggah")), new(Status415UnsupportedMediaType, "Jenis berkas tidak dibaca.", Laman, Json("unggah")),
            new(Status422UnprocessableEntity, "Isi berkas perlu diperbaiki.", Laman, Json("unggah")))
        {
            Kueri = [("periksa", "ya: hanya memeriksa, tanpa menyimpan."), ("alasan", "Alasan versi baru, paling banyak 500 huruf.")],
            Badan = [(Xlsx, null), ("application/octet-stream", null), ("application/zip", null), ("application/x-zip-compressed", null), ("text/csv", null), (Berbagian, "formulir-unggah")],
        },
        [(nameof(HalamanSatker), "get")] = new("Halaman satu satker dan tahun.", new(Status200OK, "Halaman.", Laman), SalahAlamat) { Kueri = [("versi", "Versi yang dilihat; tanpa ini yang terbaru.")] },
        [(nameof(StatusPengajuan), "get")] = new("Keadaan sebuah pengajuan.", new(Status200OK, "Keadaannya.", Json("status")), SalahAlamat, TidakAda("Belum ada berkas yang diterima."))
        {
            Kueri = [("versi", "Versi yang ditanyakan; tanpa ini yang terbaru.")],
        },
        [(nameof(UnduhTemplat), "get")] = new("Templat, terisi dengan yang sudah diketahui.", new(Status200OK, "Buku kerja, atau berkas CSV dalam .zip.", Buku, Zip), SalahAlamat)
        {
            Kueri = [("contoh", "ya atau lengkap: contoh terisi."), ("bentuk", "csv: berkas CSV dalam .zip.")],
        },
        [(nameof(TemuanPengajuan), "get")] = new("Semua temuan satu versi.", new(Status200OK, "Temuannya.", Json("temuan"), Buku), SalahAlamat, TidakAda("Versi ini belum ada."))
        {
            Kueri = [("bentuk", "xlsx: buku kerja temuan.")],
        },
        [(nameof(HasilUnggahan), "get")] = new(
            "Hasil unggahan yang ditolak atau hanya diperiksa.", new(Status200OK, "Hasilnya.", Json("unggah"), Laman, Buku), SalahAlamat, TidakAda("Tidak ada, atau lewat masa simpannya."))
        {
            Kueri = [("bentuk", "xlsx: buku kerja temuan.")],
        },
        [(nameof(Skema), "get")] = new("Skema JSON sebuah jawaban.", new(Status200OK, "Skemanya.", ("application/schema+json", null)), TidakAda("Nama skema tidak dikenal.")),
        [(nameof(OpenApi), "get")] = new("Dokumen ini.", new JawabanOperasi(Status200OK, "Dokumen OpenAPI.", ("application/json", null))),
        [(nameof(AsalPengajuan), "get")] = new("Asal angka satu versi: sel atau rumusnya.", new(Status200OK, "Asalnya.", Json("asal"), Laman), SalahAlamat, TidakAda("Versi atau angka tidak ada."))
        {
            Kueri = [("angka", "Alamat angka, atau baris; tanpa ini semua.")],
        },
        [(nameof(BedaVersi), "get")] = new("Perbedaan sebuah versi dengan versi sebelumnya.", new(Status200OK, "Perbedaannya.", Json("beda"), Laman), SalahAlamat, TidakAda("Salah satu versi belum ada."))
        {
            Kueri = [("dari", "Versi pembanding; tanpa ini versi sebelumnya.")],
        },
        [(nameof(LaporanSatker), "get")] = new(
            "Laporan satu versi, yang disahkan bila ada.",
            new(Status200OK, "Laporannya, atau angkanya.", BentukLaporan), Pesan(Status400BadRequest, "Alamat belum sesuai, atau bentuk tidak dikenal."), TidakAda("Laporan belum ada.")) { Kueri = [Bentuk] },
        [(nameof(SahkanLaporan), "post")] = new(
            "Mengesahkan versi yang berlaku dengan kunci satker.",
            [new(Status202Accepted, "Disahkan; laporan tanpa tanda DRAF sedang disusun.", Json("pengesahan")), .. TidakDisahkan,
             new(Status403Forbidden, "Pengesahan dilakukan melalui tautan penanda tangan.", PesanLaman), new(Status404NotFound, "Laporan belum ada.", PesanLaman)]) { Badan = PengesahanBadan },
        [(nameof(SahkanMelaluiTautan), "get")] = new(
            "Halaman untuk membaca dan mengesahkan laporan, dari tautan penanda tangan. Membukanya tidak mengesahkan apa pun.",
            new(Status200OK, "Halaman, atau laporan dalam bentuk yang diminta.", [Laman, .. BentukLaporan]), Pesan(Status400BadRequest, "Bentuk tidak dikenal."),
            new(Status404NotFound, "Laporan belum tersedia.", Laman), new(Status410Gone, "Tautan tidak dikenal atau tidak berlaku lagi.", Laman)) { Kueri = [("bentuk", "pdf, docx, xlsx atau json; tanpa ini halaman.")] },
        [(nameof(SahkanMelaluiTautan), "post")] = new(
            "Mengesahkan laporan melalui tautan penanda tangan.",
            [new(Status202Accepted, "Disahkan; laporan tanpa tanda DRAF sedang disusun.", Json("pesan")), .. TidakDisahkan,
             new(Status404NotFound, "Laporan belum ada.", PesanLaman), new(Status410Gone, "Tautan tidak dikenal atau tidak berlaku lagi.", Laman)]) { Badan = PengesahanBadan },
        [(nameof(Unduh), "get")] = new(
            "Membuka tautan dalam surat.", new(Status200OK, "Laporan, buku kerja temuan, perbedaan, atau rekapitulasi.", [.. BentukLaporan, Laman]), Pesan(Status400BadRequest, "Bentuk tidak dikenal."),
            new(Status404NotFound, "Tautan tidak dikenal, atau isinya belum tersedia.", Laman), new(Status410Gone, "Masa berlaku tautan berakhir.", Laman))
        {
            Kueri = [("bentuk", "docx, xlsx, json, temuan, beda, atau terkini untuk rekapitulasi; tanpa ini PDF.")],
        },
        [(nameof(PeriksaLaporan), "get")] = new(
            "Apakah sebuah PDF diterbitkan, menurut sidiknya atau kode pada halaman terakhirnya.",
            new(Status200OK, "Jawabannya.", Json("keaslian"), Laman), new(Status400BadRequest, "Sidik atau kode belum lengkap.", PesanLaman))
        {
            Kueri = [("sidik", "SHA-256 berkas PDF."), ("satker", "Kode satker."), ("tahun", "Tahun anggaran."), ("versi", "Versi."), ("isi", "Sidik isi dari kode.")],
        },
        [(nameof(PeriksaLaporan), "post")] = new(
            "Apakah PDF yang dikirim diterbitkan.", new(Status200OK, "Jawabannya.", Json("keaslian"), Laman), new(Status400BadRequest, "Belum ada berkas.", PesanLaman),
            new(Status413PayloadTooLarge, "Berkas terlalu besar.", PesanLaman)) { Badan = [Pdf, (Berbagian, "formulir-periksa")] },
        [(nameof(DaftarLaporan), "get")] = new("Semua terbitan sebagai daftar bertanda tangan.", new(Status200OK, "Daftarnya.", ("application/json", null)), Pesan(Status503ServiceUnavailable, "Kunci belum diatur.")),
        [(nameof(KunciDaftar), "get")] = new("Kunci publik daftar itu.", new(Status200OK, "Kuncinya, PEM.", ("application/x-pem-file", null)), Pesan(Status503ServiceUnavailable, "Kunci belum diatur.")),
        [(nameof(RekapLaporan), "get")] = new("Rekapitulasi satu tahun.", new(Status200OK, "PDF.", Pdf), SalahAlamat, TidakAda("Bukan kode KPU provinsi pada tahun itu.")),
        [(nameof(Sehat), "get")] = new("Apakah aplikasi berjalan dan mencapai penyimpanannya.", new JawabanOperasi(Status200OK, "Berjalan.", Json("sehat"))),
        [(nameof(KelolaKontak), "put")] = new(
            "Mengganti daftar alamat surel: kolom satker, peran, alamat, sejak. Alamat berperan sekretaris mendapat tautan untuk mengesahkan.",
            new(Status200OK, "Disimpan.", Json("simpanan")), new(Status422UnprocessableEntity, "Ada baris yang perlu diperbaiki.", Json("simpanan"))) { Badan = [Csv] },
        [(nameof(KelolaSatker), "get")] = new("Daftar satker.", new JawabanOperasi(Status200OK, "Daftarnya.", Csv)),
        [(nameof(KelolaSatker), "put")] = new(
            "Mengganti daftar satker.", new(Status200OK, "Disimpan.", Json("simpanan")), new(Status422UnprocessableEntity, "Ada baris yang perlu diperbaiki.", Json("simpanan"))) { Badan = [Csv] },
        [(nameof(CabutTautan), "post")] = new("Mencabut sebuah tautan surat.", new(Status200OK, "Dicabut.", Json("pencabutan")), TidakAda("Tautan tidak ada.")),
        [(nameof(MulaiAkhirTahun), "post")] = new("Memulai akhir tahun.", new(Status202Accepted, "Dimulai.", Json("akhir-tahun")), Pesan(Status400BadRequest, "Tahun belum sesuai.")),
    };

    private static (string, string?) Json(string skema) => ("application/json", skema);

    private static JawabanOperasi Pesan(int status, string uraian) => new(status, uraian, Json("pesan"));

    private static JawabanOperasi TidakAda(string uraian) => Pesan(Status404NotFound, uraian);
}
