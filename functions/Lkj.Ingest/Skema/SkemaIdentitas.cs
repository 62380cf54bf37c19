namespace Lkj.Ingest.Skema;

/// <summary>The form that says who reports, for which year, and who signs.</summary>
public static class SkemaIdentitas
{
    /// <summary>The heading over the labels.</summary>
    public const string KepalaIsian = "Isian";

    /// <summary>The heading over the values.</summary>
    public const string KepalaNilai = "Nilai";

    /// <summary>The key of the line that holds the template's version.</summary>
    public const string KunciVersi = "versi";

    /// <summary>The form.</summary>
    public static readonly Lembar Lembar = new("Identitas", "Siapa yang melapor, untuk tahun berapa, dan siapa yang menandatangani.",
    [
        new("satker", "Kode Satker", JenisKolom.Kode, "Enam angka.", "656549") { Wajib = true, Dihitung = true, Alias = ["Satker", "Kode Satuan Kerja"] },
        new("nama", "Nama Satker", JenisKolom.Teks, "Nama kantor sebagaimana tercetak pada sampul.", "KPU Kabupaten Ogan Ilir") { Wajib = true, Alias = ["Nama Satuan Kerja", "Nama"] },
        new("provinsi", "Kode Satker Provinsi", JenisKolom.Kode, "Kode satker KPU Provinsi; bila dikosongkan dipakai kode menurut daftar satker.", "654336") { Alias = ["Kode Provinsi", "Provinsi"] },
        new("tahun", "Tahun Anggaran", JenisKolom.Kode, "Tahun yang dilaporkan.", "2019") { Wajib = true, Dihitung = true, Alias = ["Tahun"] },
        new("tempat", "Tempat", JenisKolom.Teks, "Tempat penandatanganan.", "Indralaya"),
        new("tanggal", "Tanggal", JenisKolom.Tanggal, "Tanggal penandatanganan.", "31 Januari 2020"),
        new("jabatan", "Jabatan", JenisKolom.Teks, "Jabatan penanda tangan.", "Sekretaris"),
        new("penandatangan", "Nama Penanda Tangan", JenisKolom.Teks, "Nama lengkap dengan gelar.", "Rahmawati, S.Sos.") { Alias = ["Penandatangan", "Penanda Tangan", "Nama Penandatangan"] },
        new("nip", "NIP", JenisKolom.Kode, "Nomor induk pegawai, 18 angka.", "197504172003121004"),
        new("surel", "Surel", JenisKolom.Teks, "Alamat surel tambahan untuk mengirim tautan laporan.", "lkj@kpu.example") { Alias = ["Email", "E-mail"] },
        new("zona", "Zona Waktu", JenisKolom.Pilihan, "Zona waktu kantor; bila dikosongkan dipakai zona menurut daftar satker.", "WIB") { Pilihan = [.. Pilihan.Zona.Keys], Alias = ["Zona"] },
        new("basis", "Basis Realisasi", JenisKolom.Pilihan, "Dasar penghitungan realisasi anggaran; perlu diisi bila laporan Fa Detail ikut diunggah.", "SP2D") { Pilihan = [.. Pilihan.Basis.Keys] },
        new("nomorDipa", "Nomor DIPA", JenisKolom.Teks, "Nomor DIPA tahun laporan.", "DIPA-076.01.2.656549/2019") { Alias = ["DIPA"] },
        new("alamat", "Alamat Kantor", JenisKolom.Teks, "Alamat kantor.", "Jalan Contoh Nomor 1, Indralaya") { Alias = ["Alamat"] },
        new("tanggalPerjanjian", "Tanggal Perjanjian Kinerja", JenisKolom.Tanggal, "Tanggal Perjanjian Kinerja ditandatangani.", "2 Januari 2019"),
        new("pihakKedua", "Nama Pihak Kedua", JenisKolom.Teks, "Pihak kedua dalam Perjanjian Kinerja.", "Budi Contoh, S.H.") { Alias = ["Pihak Kedua"] },
        new("jabatanPihakKedua", "Jabatan Pihak Kedua", JenisKolom.Teks, "Jabatan pihak kedua.", "Ketua"),
        new(KunciVersi, "Versi Templat", JenisKolom.Kode, "Diisi oleh templat; jangan diubah.", VersiTemplat.Sekarang) { Alias = ["Versi"] },
    ]) { Wajib = true, Formulir = true };
}
