using Lkj.Report;
using Lkj.Report.Angka;
using Lkj.Storage.Hasil;

namespace Lkj.App.Penyajian;

/// <summary>A form in which a report is served besides its PDF; made from the stored content when it is asked for.</summary>
/// <param name="Nama">What <c>bentuk</c> asks for.</param>
/// <param name="Sebutan">What people read on its link.</param>
/// <param name="Jenis">Its media type.</param>
/// <param name="Akhiran">What follows the key in its file name.</param>
/// <param name="Tulis">Writes it from what is stored.</param>
public sealed record BentukLaporan(string Nama, string Sebutan, string Jenis, string Akhiran, Func<Naskah, byte[]> Tulis)
{
    /// <summary>What <c>bentuk</c> asks for when it asks for the PDF, as without it.</summary>
    public const string Pdf = "pdf";

    /// <summary>What people read on the link of the PDF.</summary>
    public const string SebutanPdf = "Laporan (PDF)";

    /// <summary>
    /// The forms besides the PDF, in the order of their links. Word stays a draft also when the version was approved: anyone can edit it.
    /// </summary>
    public static readonly IReadOnlyList<BentukLaporan> Lain =
    [
        new("docx", "Laporan (Word)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", naskah => PerakitDocx.Rakit(naskah.Isi, naskah.AlamatPeriksa, naskah.Kertas)),
        new("xlsx", "Angka (Excel)", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "-angka.xlsx", naskah => AngkaXlsx.Tulis(AngkaLaporan.Dari(naskah.Isi))),
        new("json", "Angka (JSON)", "application/json", "-angka.json", naskah => AngkaJson.Tulis(AngkaLaporan.Dari(naskah.Isi))),
    ];
}
