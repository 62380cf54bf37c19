using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;

namespace Lkj.Ingest.Sakti;

/// <summary>A report of another application that is known and not read, with what to upload in its stead.</summary>
/// <param name="Nama">What it is called.</param>
/// <param name="Gantinya">What to upload instead.</param>
internal sealed record LaporanLain(string Nama, string Gantinya)
{
    private const string FaDetail = "Laporan Fa Detail (16 Segmen) dari SAKTI, bersama templat";
    private const int BarisDicari = 40;

    private static readonly LaporanLain Rkk = new("Rincian Kertas Kerja (RKK)", FaDetail);
    private static readonly LaporanLain Pok = new("Form Cetak POK", FaDetail + "; rencana penarikan dana diisi di lembar Realisasi Bulanan");
    private static readonly LaporanLain DaftarSp2d = new("daftar SP2D", FaDetail);
    private static readonly LaporanLain MonSakti = new("data MonSAKTI", FaDetail);
    private static readonly LaporanLain Emonev = new("tabel e-Monev atau evaluasi Renja", "lembar Pengukuran dan Kegiatan di templat, diisi dari tabel itu");

    /// <summary>The report that a sheet is, by its name, title or headings; null when it is none of these.</summary>
    public static LaporanLain? Kenali(LembarMentah lembar)
    {
        var nama = Rapi.Kunci(lembar.Nama);
        var baris = lembar.Baris.Take(BarisDicari).Select(satu => satu.Sel.Select(sel => Rapi.Kunci(sel.Teks)).ToList()).ToList();
        if (nama.StartsWith("rkkmultiyear", StringComparison.Ordinal) || Ada(teks => teks.Contains("rinciankertaskerja", StringComparison.Ordinal)))
            return Rkk;
        if (nama.StartsWith("ucang64", StringComparison.Ordinal) || Ada(teks => teks.Contains("petunjukoperasionalkegiatan", StringComparison.Ordinal)))
            return Pok;
        if (Kepala("kdsatker") && Kepala("kodeprogram", "nosp2d"))
            return MonSakti;
        if (Kepala("nosp2d", "nomorsp2d") && Kepala("coa", "kodecoa", "nospp", "nomorspp", "nospm", "nomorspm"))
            return DaftarSp2d;
        return Ada(teks => teks.Contains("emonev", StringComparison.Ordinal) || (teks.Contains("evaluasi", StringComparison.Ordinal) && teks.Contains("renja", StringComparison.Ordinal))) ? Emonev : null;

        bool Ada(Func<string, bool> syarat) => baris.Exists(satu => satu.Exists(teks => teks.Length < 200 && syarat(teks)));

        bool Kepala(params string[] kepala) => baris.Exists(satu => satu.Count > 2 && satu.Exists(kepala.Contains));
    }
}
