using Lkj.Ingest.Berkas;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Sakti;

/// <summary>The list of reached outputs per RO, as the commitment module of SAKTI exports it, for one office or several.</summary>
internal static class SkemaCapaianOutput
{
    public static readonly Lembar Lembar = new("Capaian Output", "Target dan realisasi volume setiap RO.",
    [
        new("satker", "Kode Satker", JenisKolom.Kode, "Enam angka.", "656549") { Alias = ["kdsatker", "Satker"] },
        new("periode", "Periode", JenisKolom.Teks, "Bulan laporan.", "2025-12") { Alias = ["Bulan"] },
        new("kode", "Kode RO", JenisKolom.Kode, "Jalur sampai RO.", "076.01.WA.6709.QGE.001") { Wajib = true, Alias = ["RO", "Kode Rincian Output"] },
        new("uraian", "Uraian RO", JenisKolom.Teks, "Nama RO.", "Layanan Perkantoran") { Alias = ["Uraian", "Nama RO", "Rincian Output"] },
        new("satuan", "Satuan", JenisKolom.Teks, "Satuan volume.", "Laporan"),
        new("targetVolume", "Target Volume", JenisKolom.Volume, "Volume menurut DIPA.", "2") { Alias = ["Volume", "Target", "Target Volume DIPA"] },
        new("realisasiVolume", "RVRO", JenisKolom.Volume, "Volume yang dicapai.", "2") { Alias = ["Realisasi Volume", "Realisasi Volume RO"] },
        new("tpcro", "TPCRO", JenisKolom.Persen, "Target progres.", "100"),
        new("pcro", "PCRO", JenisKolom.Persen, "Progres.", "100") { Alias = ["Progres", "% Progres"] },
        new("pagu", "Pagu", JenisKolom.Rupiah, "Pagu RO.", "28.300.000"),
        new("realisasi", "Realisasi", JenisKolom.Rupiah, "Realisasi RO.", "26.300.000") { Alias = ["Realisasi Anggaran"] },
        new("tanggal", "Tanggal Lapor", JenisKolom.Tanggal, "Tanggal laporan.", "06-01-2026") { Alias = ["tgl_lapor"] },
        new("status", "Status", JenisKolom.Teks, "Dikonfirmasi atau belum.", "Dikonfirmasi") { Alias = ["Konfirmasi", "Status Konfirmasi"] },
        new("nama", "Nama Satker", JenisKolom.Teks, "Nama kantor.", "KPU Kabupaten Ogan Ilir") { Alias = ["nmsatker"] },
    ]);

    /// <summary>Whether a sheet is such a list.</summary>
    public static bool Kenal(LembarMentah lembar)
    {
        var ada = PencariKepala.Cari(lembar.Baris, Lembar.Kolom)?.Kolom.Select(satu => PencariKepala.Cocok(satu.Teks[^1], Lembar.Kolom)?.Kunci).ToHashSet() ?? [];
        return ada.IsSupersetOf(["kode", "targetVolume", "realisasiVolume"]) && ada.Overlaps(["tpcro", "pcro"]);
    }
}
