namespace Lkj.Pdf.Tests.Samples;

/// <summary>Plain Indonesian prose of some length.</summary>
public static class Prose
{
    public const string Brief =
        "Penyelenggaraan pemerintahan yang baik menuntut setiap kantor mempertanggungjawabkan penggunaan anggaran dan pencapaian " +
        "sasarannya kepada masyarakat. Laporan ini disusun dari data yang dikirim oleh kantor, dihitung ulang, dan dibandingkan dengan " +
        "target yang telah ditetapkan pada awal tahun anggaran.";

    public const string Ample =
        "Setiap angka dalam laporan ini dapat ditelusuri kembali ke lembar kerja asalnya. Apabila jumlah yang tercetak berbeda dengan " +
        "jumlah yang dihitung ulang, keduanya ditampilkan berdampingan supaya pembaca dapat menilai sendiri perbedaannya. " +
        "Ketidaksesuaian semacam itu bukan kesalahan pembaca, melainkan petunjuk bahwa sumber datanya perlu diperiksa sekali lagi " +
        "oleh penanggung jawab kegiatan. Pemeriksaan dilakukan sebelum laporan diterbitkan, dan hasilnya dicantumkan pada bagian " +
        "lampiran bersama penjelasan singkat tentang penyebab, upaya perbaikan, serta langkah yang akan diambil pada tahun berikutnya. " +
        "Dengan cara ini, keterbukaan tidak berhenti pada penyajian angka, tetapi mencakup juga jalan yang ditempuh untuk memperolehnya.";
}
