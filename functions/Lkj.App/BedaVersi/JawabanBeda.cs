using Lkj.Domain.Perbedaan;

namespace Lkj.App;

/// <summary>What differs between two versions as programs read it.</summary>
/// <param name="Versi">The version.</param>
/// <param name="Dari">The version that it is compared with.</param>
/// <param name="Alasan">The reason that its uploader gave; empty without one.</param>
/// <param name="Perbedaan">The figures that differ: first those that cells give, then those that follow from them.</param>
/// <param name="Teks">The parts of the office's own prose that differ, by their names in the workbook.</param>
public sealed record JawabanBeda(int Versi, int Dari, string Alasan, IReadOnlyList<JawabanPerbedaan> Perbedaan, IReadOnlyList<string> Teks)
{
    /// <summary>How many figures differ in a way.</summary>
    public int Jumlah(JenisPerbedaan jenis) => Perbedaan.Count(satu => satu.Jenis == jenis);
}
