using Lkj.Domain.Nilai;

namespace Lkj.Domain.Isi;

/// <summary>Who reports, for which year, and who signs.</summary>
/// <param name="Satker">The office's code.</param>
/// <param name="Nama">The office's name as printed on the cover: <c>KPU Kabupaten Ogan Ilir</c>.</param>
/// <param name="Provinsi">The code of the provincial office above it; null for the centre.</param>
/// <param name="Tahun">The year that is reported.</param>
/// <param name="Tempat">The place of signing.</param>
/// <param name="Tanggal">The date of signing; the report takes its date from here, never from a clock.</param>
/// <param name="Jabatan">The signatory's title.</param>
/// <param name="Penandatangan">The signatory's name.</param>
/// <param name="Nip">The signatory's civil-servant number as typed (18 digits expected).</param>
/// <param name="Surel">One more address for the mail, if the settings allow its domain.</param>
/// <param name="Zona">The office's time zone.</param>
public sealed record Identitas(
    KodeSatker Satker,
    string Nama,
    KodeSatker? Provinsi,
    TahunAnggaran Tahun,
    string? Tempat,
    DateOnly? Tanggal,
    string? Jabatan,
    string? Penandatangan,
    Isian<string>? Nip,
    Isian<string>? Surel,
    ZonaWaktu Zona)
{
    /// <summary>On which basis the spending was counted; null when not said.</summary>
    public BasisRealisasi? Basis { get; init; }

    /// <summary>The number of the DIPA.</summary>
    public string? NomorDipa { get; init; }

    /// <summary>The office's address.</summary>
    public string? Alamat { get; init; }

    /// <summary>The date of the Perjanjian Kinerja.</summary>
    public DateOnly? TanggalPerjanjian { get; init; }

    /// <summary>The name of the second party to the Perjanjian Kinerja, to whom the results are promised.</summary>
    public string? PihakKedua { get; init; }

    /// <summary>The title of the second party.</summary>
    public string? JabatanPihakKedua { get; init; }
}
