using System.Globalization;
using Lkj.Domain;
using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Akuntabilitas;
using Lkj.Report.Depan;
using Lkj.Report.Lampiran;
using Lkj.Report.Naskah;
using Lkj.Report.Pendahuluan;
using Lkj.Report.Penutup;
using Lkj.Report.Perencanaan;

namespace Lkj.Report;

/// <summary>
/// Composes the Laporan Kinerja of PermenPAN-RB 53/2014 from the content: cover, front matter, BAB I to IV, annexes. Whatever the office
/// left out is named in words, never shown as an empty table.
/// </summary>
public static class PenyusunLaporan
{
    /// <summary>The report as a document model. The same arguments give the same document.</summary>
    /// <param name="isi">The content.</param>
    /// <param name="alamatPeriksa">Where a reader checks whether a report was issued, without a query; null prints none.</param>
    /// <param name="kertas">The paper.</param>
    /// <param name="pengesahan">Who has approved it; null for a draft.</param>
    public static PdfDocument Susun(IsiLaporan isi, Uri? alamatPeriksa = null, UkuranKertas kertas = UkuranKertas.A4, Pengesahan? pengesahan = null)
    {
        var bahan = new Bahan(isi, []) { AlamatPeriksa = alamatPeriksa, Pengesahan = pengesahan };
        var dokumen = Rakit(bahan, kertas);
        var hilang = PenggantiAksara.Hilang(dokumen);
        if (hilang.Count == 0)
            return dokumen;

        // Composed again, so that the annex names what was replaced.
        dokumen = Rakit(bahan with { AksaraTerganti = [.. hilang.Select(PenggantiAksara.Nama)] }, kertas);
        return PetaTeks.Petakan(dokumen, teks => PenggantiAksara.Ganti(teks, hilang));
    }

    private static PdfDocument Rakit(Bahan bahan, UkuranKertas kertas)
    {
        var identitas = bahan.Identitas;
        Section[] bab =
        [
            .. Penomor.Nomori(BabPendahuluan.Susun(bahan), "1"),
            .. Penomor.Nomori(BabPerencanaan.Susun(bahan), "2"),
            .. Penomor.Nomori(BabAkuntabilitas.Susun(bahan), "3"),
            .. Penomor.Nomori(BabPenutup.Susun(bahan), "4"),
            .. Penomor.Nomori(DaftarLampiran.Susun(bahan), "L"),
        ];
        var tema = Theme.Default with { Page = kertas == UkuranKertas.F4 ? PageSize.F4 : PageSize.A4 };
        var judul = $"Laporan Kinerja {identitas.Nama} Tahun {identitas.Tahun}";
        var dokumen = new PdfDocument
        {
            Title = judul,
            Author = identitas.Nama,
            Subject = $"Akuntabilitas kinerja dan realisasi anggaran Tahun {identitas.Tahun}",
            Keywords = ["laporan kinerja", "LKj", "akuntabilitas kinerja", $"satker {identitas.Satker}"],
            Created = Tanggal(bahan),
            Theme = tema,
            Cover = Sampul.Susun(bahan),
            Running = new RunningText
            {
                HeaderLeft = $"Laporan Kinerja Tahun {identitas.Tahun}",
                HeaderRight = identitas.Nama,
                FooterLeft = string.Create(CultureInfo.InvariantCulture, $"Versi {bahan.Isi.Versi} \u00B7 {Sampul.Keadaan(bahan)}"),
            },
            Sections = [new Section([.. KataPengantar.Susun(bahan), .. IkhtisarEksekutif.Susun(bahan, tema), .. DaftarIsi.Susun(bab)]) { Numbering = PageNumbering.Roman }, .. bab],
        };
        return PetaTeks.Petakan(dokumen, teks => Perekat.Rekatkan(PenggantiAksara.Rapikan(teks)));
    }

    // The day of signing, else the last day of the year: a clock would make other bytes of the same content.
    private static DateTimeOffset Tanggal(Bahan bahan)
    {
        var identitas = bahan.Identitas;
        var tanggal = identitas.Tanggal ?? new DateOnly(identitas.Tahun.Nilai, 12, 31);
        return new DateTimeOffset(tanggal, TimeOnly.MinValue, TimeSpan.FromHours((int)identitas.Zona));
    }
}
