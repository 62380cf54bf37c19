using Lkj.Domain.Nilai;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest;

/// <summary>The samples. What is said without a name is about <see cref="OganIlir"/>.</summary>
public static class ContohPengajuan
{
    /// <summary>The name of the sample workbook.</summary>
    public const string NamaBukuKerja = "lkj-2019-656549.xlsx";

    /// <summary>An invented office with all sheets filled: earlier years, quarters, all polarities, reasons for its few warnings.</summary>
    public static readonly SetContoh Lengkap = new("contoh-lengkap/", new("999901"), new(2024));

    /// <summary>
    /// The tables of the 2019 report of KPU Kabupaten Ogan Ilir with figures and names exactly as printed, and with the defects
    /// that the report has. The prose and the signatory are made up.
    /// </summary>
    public static readonly SetContoh OganIlir = new("contoh/", new("656549"), new(2019));

    /// <summary>The office.</summary>
    public static readonly KodeSatker Satker = OganIlir.Satker;

    /// <summary>The year.</summary>
    public static readonly TahunAnggaran Tahun = OganIlir.Tahun;

    /// <summary>The sample as a set of CSV files.</summary>
    public static IReadOnlyList<BerkasMasuk> Csv() => OganIlir.Csv();

    /// <summary>The sample as a workbook: the template, filled.</summary>
    public static byte[] BukuKerja() => OganIlir.BukuKerja();

    internal static IsiTemplat Isi() => OganIlir.Isi();
}
