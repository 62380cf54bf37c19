namespace Lkj.Ingest.Skema;

/// <summary>The budget table and the totals printed under it.</summary>
public static class SkemaAnggaran
{
    private static readonly Kolom Pagu = new("pagu", "Pagu (Rp)", JenisKolom.Rupiah, "Pagu dalam rupiah utuh.", "27.492.000")
    {
        Wajib = true,
        Dihitung = true,
        Alias = ["Pagu", "Pagu Anggaran", "Anggaran", "Pagu Revisi"],
    };

    private static readonly Kolom Realisasi = new("realisasi", "Realisasi (Rp)", JenisKolom.Rupiah, "Realisasi dalam rupiah utuh; tulis 0 bila tidak ada.", "24.120.000")
    {
        Wajib = true,
        Dihitung = true,
        Alias = ["Realisasi", "Realisasi Anggaran"],
    };

    private static readonly Kolom Persen = new("persen", "Persen (%)", JenisKolom.Persen,
        "Persen yang tercetak di laporan kantor, bila ada. Angka ini hanya dibandingkan; persen dihitung dari pagu dan realisasi.", "87,73 %")
    {
        Alias = ["%", "Persen", "Persentase", "% Realisasi"],
    };

    /// <summary>The lines.</summary>
    public static readonly Lembar Lembar = new("Anggaran", "Pagu dan realisasi anggaran, satu baris satu keluaran, tanpa baris jumlah.",
    [
        new("nomor", "No", JenisKolom.Teks, "Nomor baris, bila ada.", "1") { Alias = ["Nomor", "No."] },
        new("kode", "Kode", JenisKolom.Kode, "Kode program, kegiatan, KRO dan RO, bila ada.", "076.01.WA.6709.QGE.001"),
        new("uraian", "Uraian", JenisKolom.Teks, "Nama keluaran atau komponen.", "Layanan Perkantoran") { Wajib = true, Alias = ["Program", "Kegiatan", "Keluaran", "Output", "Program/Kegiatan"] },
        new("sumber", "Sumber Dana", JenisKolom.Teks, "RM atau hibah, bila dipisahkan.", "RM") { Alias = ["Sumber"] },
        new("targetVolume", "Target Volume", JenisKolom.Volume, "Jumlah dan satuan yang dijanjikan.", "2 Laporan") { Alias = ["Volume", "Target"] },
        new("realisasiVolume", "Realisasi Volume", JenisKolom.Volume, "Jumlah dan satuan yang dicapai.", "2 Laporan") { Alias = ["Capaian Volume", "Capaian"] },
        Pagu, Realisasi, Persen,
        new("paguAwal", "Pagu Awal (Rp)", JenisKolom.Rupiah, "Pagu pada DIPA pertama, sebelum revisi, bila ada.", "25.000.000") { Dihitung = true, Alias = ["Pagu Awal", "Pagu Semula"] },
        new("sasaran", "Sasaran Didukung", JenisKolom.Teks, "Sasaran yang didukung baris ini, dengan bunyi yang sama seperti di lembar Pengukuran.",
            "Meningkatnya Kualitas Penyelenggaraan Pemilu"),
    ]) { Wajib = true, Alias = ["Realisasi Anggaran"] };

    /// <summary>The totals.</summary>
    public static readonly Lembar Total = new("Total Anggaran", "Jumlah yang tercetak di bawah tabel anggaran. Jumlah ini hanya dibandingkan dengan jumlah baris.",
    [
        new("uraian", "Uraian", JenisKolom.Teks, "Sebutan baris jumlah, bila ada.", "Jumlah"),
        Pagu, Realisasi, Persen,
    ]) { Alias = ["Jumlah Anggaran"] };
}
