using Lkj.Domain.Nilai;
using Lkj.Domain.Rekap;

namespace Lkj.Domain.Keaslian;

/// <summary>A report or recap that was issued: which PDF, of whom, when.</summary>
/// <param name="Satker">The office; of a recap that of the province, or <see cref="Nasional"/>.</param>
/// <param name="Tahun">The budget year.</param>
/// <param name="Versi">The version of the submission, from 1; of a recap its day, <c>20200115</c>.</param>
/// <param name="Sidik">SHA-256 of the PDF, 64 lower-case hex digits.</param>
/// <param name="SidikIsi">SHA-256 of its figures, as the report prints it.</param>
/// <param name="Terbit">When the PDF was stored.</param>
/// <param name="Jenis">As what.</param>
public sealed record Terbitan(KodeSatker Satker, TahunAnggaran Tahun, int Versi, string Sidik, string SidikIsi, DateTimeOffset Terbit, JenisTerbitan Jenis)
{
    /// <summary>What stands for the nation where others have the code of an office.</summary>
    public static readonly KodeSatker Nasional = new("000000");

    /// <summary>What it is called within a sentence.</summary>
    /// <param name="nama">The office's name.</param>
    public string Sebutan(string nama) => Jenis == JenisTerbitan.Rekap
        ? $"Rekapitulasi Laporan Kinerja {(Satker == Nasional ? PengelompokRekap.NamaNasional : PengelompokRekap.NamaWilayah(nama))} Tahun {Tahun}"
        : $"Laporan Kinerja {nama} Tahun {Tahun} versi {Versi}";

    /// <summary>
    /// Whether a reader should take this one instead of another of the same office and year: the approved one of the same version, a later
    /// approved one, or a later draft instead of a draft. A draft never takes the place of what was approved, and a recap only that of an earlier recap.
    /// </summary>
    public bool Menggantikan(Terbitan lain) =>
        Jenis >= lain.Jenis && (Jenis == JenisTerbitan.Rekap) == (lain.Jenis == JenisTerbitan.Rekap) && (Versi, Jenis).CompareTo((lain.Versi, lain.Jenis)) > 0;
}
