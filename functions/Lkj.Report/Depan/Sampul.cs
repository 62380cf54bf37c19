using System.Globalization;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Pdf;

namespace Lkj.Report.Depan;

/// <summary>The cover: kind of report, office, year.</summary>
internal static class Sampul
{
    private const string Draf = "DRAF";

    /// <summary>Whether the report is a draft or was approved, for the foot of every page.</summary>
    public static string Keadaan(Bahan bahan) => bahan.Pengesahan is { } sah ? $"disahkan {Hari(sah, bahan)}" : Draf;

    /// <summary>The cover page.</summary>
    public static Cover Susun(Bahan bahan) => new("Laporan Kinerja")
    {
        Kicker = "Akuntabilitas Kinerja Instansi Pemerintah",
        Subtitle = bahan.Identitas.Nama,
        Period = $"Tahun {bahan.Identitas.Tahun}",
        Mark = bahan.Pengesahan is null ? Draf : "",
        Foot =
        [
            .. new[] { bahan.Identitas.Tempat, bahan.Identitas.Tanggal is { } tanggal ? Penulisan.Tanggal(tanggal) : null }.OfType<string>().Where(teks => teks.Length > 0),
            string.Create(CultureInfo.InvariantCulture, $"Kode satker {bahan.Identitas.Satker}, versi {bahan.Isi.Versi}{(bahan.Pengesahan is { } sah ? $", disahkan {Hari(sah, bahan)}" : "")}"),
        ],
    };

    private static string Hari(Pengesahan sah, Bahan bahan) => Penulisan.Tanggal(DateOnly.FromDateTime(sah.Waktu.ToOffset(TimeSpan.FromHours((int)bahan.Identitas.Zona)).DateTime));
}
