using Lkj.Domain;
using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Report.Angka;

/// <summary>All figures of a report as they were computed, for programs: what stands in the results stands here under the same name.</summary>
/// <param name="Format">Always <c>lkj-angka/1</c>; another number means that names were taken away or changed their meaning.</param>
/// <param name="Satker">The office's code.</param>
/// <param name="Nama">The office's name.</param>
/// <param name="Provinsi">The code of the provincial office above it; null for the centre.</param>
/// <param name="Tahun">The budget year.</param>
/// <param name="Versi">The version of the submission, from 1.</param>
/// <param name="Sidik">SHA-256 of the uploaded file, 64 lower-case hex digits.</param>
/// <param name="Aturan">The rule set that capaian were computed with.</param>
/// <param name="Kinerja">Computed performance; percentages are unrounded.</param>
/// <param name="Anggaran">Computed budget; money is whole rupiah.</param>
/// <param name="Temuan">All findings, first repair first.</param>
public sealed record AngkaLaporan(
    string Format,
    string Satker,
    string Nama,
    string? Provinsi,
    int Tahun,
    int Versi,
    string Sidik,
    string Aturan,
    HasilKinerja Kinerja,
    HasilAnggaran Anggaran,
    IReadOnlyList<Temuan> Temuan)
{
    /// <summary>The figures of a content. Who signs and which address the office has are none.</summary>
    public static AngkaLaporan Dari(IsiLaporan isi)
    {
        var identitas = isi.Pengajuan.Identitas;
        return new AngkaLaporan(
            "lkj-angka/1", identitas.Satker.Nilai, identitas.Nama, identitas.Provinsi?.Nilai, identitas.Tahun.Nilai, isi.Versi, isi.Sidik, isi.Aturan, isi.Kinerja, isi.Anggaran, isi.Temuan);
    }
}
