using System.Text;
using CsvHelper;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Skema;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest;

/// <summary>Writes the template as CSV files, one per sheet, UTF-8 with byte order mark so that spreadsheet programs read it.</summary>
public static class PenulisCsv
{
    /// <summary>A template to fill in, with what is known already.</summary>
    public static IReadOnlyList<BerkasMasuk> Tulis(BahanTemplat bahan) => Tulis(PengisiTemplat.Isi(bahan));

    internal static IReadOnlyList<BerkasMasuk> Tulis(IsiTemplat isi) =>
        [.. SkemaLkj.Semua.Select(lembar => new BerkasMasuk(lembar.NamaCsv, Tulis(lembar.Formulir ? Formulir(lembar, isi) : Tabel(lembar, isi))))];

    private static IEnumerable<IEnumerable<string>> Formulir(Lembar lembar, IsiTemplat isi)
    {
        var nilai = isi.Baris(lembar) is [var satu, ..] ? satu : new Dictionary<string, string>();
        return lembar.Kolom.Select(kolom => new[] { kolom.Kepala, TeksInert.Amankan(nilai.GetValueOrDefault(kolom.Kunci, "")) })
            .Prepend([SkemaIdentitas.KepalaIsian, SkemaIdentitas.KepalaNilai]);
    }

    private static IEnumerable<IEnumerable<string>> Tabel(Lembar lembar, IsiTemplat isi) =>
        isi.Baris(lembar).Select(baris => lembar.Kolom.Select(kolom => Sel(kolom, baris[kolom.Kunci]))).Prepend(lembar.Kolom.Select(kolom => kolom.Kepala));

    // A dash and a minus sign are amounts in the columns of money, not the start of a formula.
    private static string Sel(Kolom kolom, string teks) => kolom.Jenis == JenisKolom.Rupiah ? teks : TeksInert.Amankan(teks);

    private static byte[] Tulis(IEnumerable<IEnumerable<string>> baris)
    {
        var hasil = new StringBuilder();
        using (var penulis = CsvWriter.Create(new StringWriter(hasil), new CsvWriterOptions { Separator = ',', HasHeader = false, NewLine = "\r\n" }, leaveOpen: false))
        {
            foreach (var satu in baris)
                penulis.WriteRecord(satu.ToArray());
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(hasil.ToString())];
    }
}
