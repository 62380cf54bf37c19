namespace Lkj.Ingest.Skema;

/// <summary>The columns that the tables of indicators share.</summary>
internal static class KolomIndikator
{
    public static readonly Kolom Sasaran = new("sasaran", "Sasaran", JenisKolom.Teks,
        "Sasaran strategis. Bila dikosongkan, sasaran pada baris di atasnya yang berlaku.", "Meningkatnya Kualitas Penyelenggaraan Pemilu")
    {
        Wajib = true,
        Berulang = true,
        Alias = ["Sasaran Strategis", "Sasaran Program", "Sasaran Kegiatan", "Uraian Sasaran"],
    };

    public static readonly Kolom Indikator = new("indikator", "Indikator", JenisKolom.Teks,
        "Indikator kinerja, satu baris satu indikator.", "Persentase partisipasi pemilih dalam Pemilu")
    {
        Wajib = true,
        Alias = ["Indikator Kinerja", "Indikator Kinerja Utama", "Indikator Kinerja Utama (IKU)", "IKU", "Indikator Sasaran", "Indikator Kinerja Sasaran"],
    };

    public static readonly Kolom Target = new("target", "Target", JenisKolom.Nilai,
        "Angka target, boleh dengan satuannya; huruf predikat (WTP, B) atau rentang (7 - 8) juga dapat ditulis.", "77,5 %")
    {
        Dihitung = true,
        Alias = ["Target Kinerja", "Target Tahun Berjalan", "T"],
    };

    public static readonly Kolom Realisasi = new("realisasi", "Realisasi", JenisKolom.Nilai,
        "Angka yang dicapai, dengan satuan yang sama dengan target. Kosongkan bila belum diukur; kosong tidak sama dengan nol.", "78,2 %")
    {
        Dihitung = true,
        Alias = ["Realisasi Kinerja", "Realisasi Tahun Berjalan", "R"],
    };

    public static readonly Kolom Capaian = new("capaian", "Capaian (%)", JenisKolom.Persen,
        "Capaian yang tercetak di laporan kantor, bila ada. Angka ini hanya dibandingkan; capaian dihitung dari target dan realisasi.", "100,90 %")
    {
        Alias = ["Capaian", "% Capaian", "Persen Capaian", "Persentase Capaian", "Capaian Kinerja"],
    };

    public static readonly Kolom Satuan = new("satuan", "Satuan", JenisKolom.Teks, "Satuan target dan realisasi.", "%");

    public static readonly Kolom Polaritas = new("polaritas", "Polaritas", JenisKolom.Pilihan,
        "Maksimal: makin tinggi makin baik. Minimal: makin rendah makin baik. Stabil: tepat pada target yang terbaik. Bila dikosongkan dianggap Maksimal.", "Maksimal")
    {
        Dihitung = true,
        Alias = ["Jenis Indikator", "Arah"],
        Pilihan = [.. Skema.Pilihan.Polaritas.Keys],
    };

    public static readonly Kolom Terburuk = new("terburuk", "Nilai Terburuk", JenisKolom.Nilai,
        "Hanya untuk indikator Minimal dengan target 0: nilai yang dianggap capaian 0 %.", "5")
    {
        Dihitung = true,
        Alias = ["Terburuk"],
    };

    public static readonly Kolom Penyebab = new("penyebab", "Penyebab", JenisKolom.Teks,
        "Penyebab keberhasilan atau kegagalan.", "Sosialisasi menjangkau seluruh kecamatan") { Alias = ["Analisis Penyebab", "Faktor Penyebab"] };

    public static readonly Kolom TindakLanjut = new("tindakLanjut", "Tindak Lanjut", JenisKolom.Teks,
        "Apa yang dilakukan kantor setelahnya.", "Memperluas kelas pemilih pemula") { Alias = ["Rencana Tindak Lanjut", "Solusi"] };

    public static readonly Kolom SumberData = new("sumberData", "Sumber Data", JenisKolom.Teks,
        "Dokumen asal angka realisasi.", "Berita acara rekapitulasi");

    public static readonly Kolom AsalData = new("asalData", "Asal Data", JenisKolom.Pilihan,
        "Internal: catatan kantor sendiri. Eksternal: lembaga lain.", "Internal") { Pilihan = [.. Skema.Pilihan.AsalData.Keys] };

    public static readonly Kolom Definisi = new("definisi", "Definisi Operasional", JenisKolom.Teks,
        "Apa yang dihitung dan bagaimana cara menghitungnya.", "Pemilih yang menggunakan hak pilih dibagi pemilih terdaftar");

    public static readonly Kolom StandarNasional = new("standarNasional", "Standar Nasional", JenisKolom.Nilai,
        "Standar atau rata-rata nasional untuk indikator ini, bila ada, dengan satuan yang sama.", "77,5 %") { Alias = ["Standar", "Benchmark Nasional"] };

    public static readonly Kolom SumberStandar = new("sumberStandar", "Sumber Standar", JenisKolom.Teks,
        "Dokumen asal standar nasional.", "Renstra KPU 2020-2024");

    public static readonly Kolom ProgramPendukung = new("programPendukung", "Program Pendukung", JenisKolom.Teks,
        "Program atau kegiatan yang menunjang keberhasilan atau menyebabkan kegagalan.", "Pendidikan pemilih di sekolah")
    { Alias = ["Program/Kegiatan Pendukung", "Program Penunjang"] };

    public static readonly Kolom Konsolidasi = new("konsolidasi", "Konsolidasi", JenisKolom.Pilihan,
        "Cara triwulan menjadi nilai setahun; perlu diisi bila lembar Triwulan diisi.", "Nilai Terakhir") { Pilihan = [.. Skema.Pilihan.Konsolidasi.Keys] };
}
