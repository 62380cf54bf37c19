using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Perbandingan;

namespace Lkj.Domain;

/// <summary>Everything a report is set from. The same content gives the same bytes of PDF.</summary>
/// <param name="Pengajuan">What the office submitted.</param>
/// <param name="Versi">The version of the submission, from 1.</param>
/// <param name="Sidik">SHA-256 of the uploaded file, 64 lower-case hex digits.</param>
/// <param name="Aturan">The name of the rule set in force; <see cref="AturanKinerja.Bernama"/> gives its content.</param>
/// <param name="Kinerja">Computed performance.</param>
/// <param name="Anggaran">Computed budget.</param>
/// <param name="Perbandingan">Performance beside money, and the completeness of the report.</param>
/// <param name="Temuan">All findings, first repair first.</param>
public sealed record IsiLaporan(
    Pengajuan Pengajuan,
    int Versi,
    string Sidik,
    string Aturan,
    HasilKinerja Kinerja,
    HasilAnggaran Anggaran,
    HasilPerbandingan Perbandingan,
    IReadOnlyList<Temuan> Temuan);
