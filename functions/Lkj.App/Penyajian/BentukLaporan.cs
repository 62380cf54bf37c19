using Lkj.Domain;
using Lkj.Report;
using Lkj.Report.Angka;

namespace Lkj.App.Penyajian;

/// <summary>A form in which a report is served besides its PDF; made from the stored content when it is asked for.</summary>
/// <param name="Nama">What <c>bentuk</c> asks for.</param>
/// <param name="Sebutan">What people read on its link.</param>
/// <param name="Jenis">Its media type.</param>
/// <param name="Akhiran">What follows the key in its file name.</param>
/// <param name="Tulis">Writes it.</param>
public sealed record BentukLaporan(string Nama, string Sebutan, string Jenis, string Akhiran, Func<IsiLaporan, byte[]> Tulis)
{
    /// <summary>What <c>bentuk</c> asks for when it asks for the PDF, as without it.</summary>
    public const string Pdf = "pdf";

    /// <summary>What people read on the link of the PDF.</summary>
    public const string SebutanPdf = "Laporan (PDF)";

    /// <summary>The forms besides the PDF, in the order of their links.</summary>
    public static readonly IReadOnlyList<BentukLaporan> Lain =
    [
        new("docx", "Laporan (Word)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", PerakitDocx.Rakit),
        new("xlsx", "Angka (Excel)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "-angka.xlsx", isi => AngkaXlsx.Tulis(AngkaLaporan.Dari(isi))),
        new("json", "Angka (JSON)", "application/json", "-angka.json", isi => AngkaJson.Tulis(AngkaLaporan.Dari(isi))),
    ];
}
