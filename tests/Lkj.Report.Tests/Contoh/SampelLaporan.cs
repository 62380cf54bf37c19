using Lkj.Domain;
using Lkj.Ingest;

namespace Lkj.Report.Tests.Contoh;

/// <summary>The samples as the app reads them, with the findings on them.</summary>
internal static class SampelLaporan
{
    /// <summary>By the name it has in <see cref="ContohPengajuan"/>.</summary>
    public static IsiLaporan Bernama(string nama)
    {
        var contoh = nama == nameof(ContohPengajuan.Lengkap) ? ContohPengajuan.Lengkap : ContohPengajuan.OganIlir;
        var dibaca = PembacaPengajuan.Baca(contoh.Csv(), contoh.Satker, contoh.Tahun, BatasBerkas.Bawaan);
        return PenyusunIsi.Susun(dibaca.Pengajuan!, 1, new string('a', 64), dibaca.Temuan);
    }
}
