using System.Globalization;
using Lkj.Domain.Nilai;
using Lkj.Pdf;

namespace Lkj.Report.Depan;

/// <summary>The cover: kind of report, office, year.</summary>
internal static class Sampul
{
    /// <summary>What the report is until somebody approves it.</summary>
    public const string Keadaan = "DRAF";

    /// <summary>The cover page.</summary>
    public static Cover Susun(Bahan bahan) => new("Laporan Kinerja")
    {
        Kicker = "Akuntabilitas Kinerja Instansi Pemerintah",
        Subtitle = bahan.Identitas.Nama,
        Period = $"Tahun {bahan.Identitas.Tahun}",
        Mark = Keadaan,
        Foot =
        [
            .. new[] { bahan.Identitas.Tempat, bahan.Identitas.Tanggal is { } tanggal ? Penulisan.Tanggal(tanggal) : null }.OfType<string>().Where(teks => teks.Length > 0),
            string.Create(CultureInfo.InvariantCulture, $"Kode satker {bahan.Identitas.Satker}, versi {bahan.Isi.Versi}"),
        ],
    };
}
