using Lkj.Domain.Nilai;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest;

/// <summary>
/// The sample: the tables of the 2019 report of KPU Kabupaten Ogan Ilir with figures and names exactly as printed, and with the defects
/// that the report has. The prose and the signatory are made up.
/// </summary>
public static class ContohPengajuan
{
    /// <summary>The name of the sample workbook.</summary>
    public const string NamaBukuKerja = "lkj-2019-656549.xlsx";

    private const string Awalan = "contoh/";

    /// <summary>The office.</summary>
    public static readonly KodeSatker Satker = new("656549");

    /// <summary>The year.</summary>
    public static readonly TahunAnggaran Tahun = new(2019);

    /// <summary>The sample as a set of CSV files.</summary>
    public static IReadOnlyList<BerkasMasuk> Csv()
    {
        var rakitan = typeof(ContohPengajuan).Assembly;
        return
        [
            .. rakitan.GetManifestResourceNames().Where(nama => nama.StartsWith(Awalan, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(nama =>
            {
                using var isi = rakitan.GetManifestResourceStream(nama)!;
                using var salinan = new MemoryStream();
                isi.CopyTo(salinan);
                return new BerkasMasuk(nama[Awalan.Length..], salinan.ToArray());
            }),
        ];
    }

    /// <summary>The sample as a workbook: the template, filled.</summary>
    public static byte[] BukuKerja() => PenulisTemplat.Tulis(Isi());

    internal static IsiTemplat Isi()
    {
        var temuan = new PengumpulTemuan();
        return IsiTemplat.Dari(PencocokLembar.Baca(PembacaBerkas.Baca(Csv(), BatasBerkas.Bawaan, temuan), temuan));
    }
}
