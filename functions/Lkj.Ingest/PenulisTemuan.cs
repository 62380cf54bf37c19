using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Anotasi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest;

/// <summary>
/// Writes findings into a workbook: into a copy of the uploaded one where it can be opened, with coloured cells, comments and the sheets
/// <c>Ringkasan</c> and <c>Temuan</c>, else into a new one that has only these sheets. The same input gives the same bytes.
/// </summary>
public static class PenulisTemuan
{
    /// <summary>The workbook. A copy differs from the upload in nothing else and can be corrected and uploaded again as it is.</summary>
    /// <param name="berkas">The upload that the findings are of.</param>
    /// <param name="temuan">Its findings.</param>
    /// <param name="alasan">The reasons that it gives.</param>
    /// <param name="batas">What it may weigh to be opened.</param>
    public static byte[] Tulis(IReadOnlyList<BerkasMasuk> berkas, IReadOnlyList<Temuan> temuan, IReadOnlyList<Alasan> alasan, BatasBerkas batas)
    {
        var isi = new IsiTemuan(string.Join(", ", berkas.Select(satu => satu.Nama)), temuan.PerbaikanPertama(), alasan);
        // What took too long to read would take as long again.
        return (berkas is [var tunggal] && !temuan.Any(satu => satu.Kode == JenisBerkas.TerlaluLama.Kode) ? BukuAnotasi.Coba(tunggal, isi, batas) : null) ?? BukuTemuan.Tulis(isi);
    }
}
