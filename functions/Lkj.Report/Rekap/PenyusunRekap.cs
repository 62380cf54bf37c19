using Lkj.Domain.Rekap;
using Lkj.Pdf;
using Lkj.Report.Depan;
using Lkj.Report.Naskah;

namespace Lkj.Report.Rekap;

/// <summary>Composes the recap of a province or of the nation from the parts of the report: who has handed in, capaian, money, and what was rolled up.</summary>
public static class PenyusunRekap
{
    private const string Judul = "Rekapitulasi Laporan Kinerja";

    /// <summary>The recap as a document model. The same figures and issue give the same document.</summary>
    /// <param name="rekap">The figures.</param>
    /// <param name="penerbitan">As what it is issued; null for one that is only opened.</param>
    public static PdfDocument Susun(HasilRekap rekap, PenerbitanRekap? penerbitan = null)
    {
        var dokumen = Rakit(new BahanRekap(rekap) { Penerbitan = penerbitan });
        var hilang = PenggantiAksara.Hilang(dokumen);
        return hilang.Count == 0 ? dokumen : PetaTeks.Petakan(dokumen, teks => PenggantiAksara.Ganti(teks, hilang));
    }

    /// <summary>The recap as a tagged PDF. The same figures and issue give the same bytes.</summary>
    /// <param name="rekap">The figures.</param>
    /// <param name="penerbitan">As what it is issued; null for one that is only opened.</param>
    public static byte[] Pdf(HasilRekap rekap, PenerbitanRekap? penerbitan = null)
    {
        using var berkas = new MemoryStream();
        PdfRenderer.Render(Susun(rekap, penerbitan), berkas);
        return berkas.ToArray();
    }

    private static PdfDocument Rakit(BahanRekap bahan)
    {
        var (nama, tahun) = (bahan.Wilayah.Nama, bahan.Rekap.Tahun);
        Section[] bab =
        [
            .. Penomor.Nomori(BabPenyerahan.Susun(bahan), "1"),
            .. Penomor.Nomori(BabCapaianRekap.Susun(bahan), "2"),
            .. Penomor.Nomori(BabAnggaranRekap.Susun(bahan), "3"),
            .. Penomor.Nomori([.. LampiranRekap.Susun(bahan), .. LampiranKeaslianRekap.Susun(bahan)], "L"),
        ];
        var dokumen = new PdfDocument
        {
            Title = $"{Judul} {nama} Tahun {tahun}",
            Author = "Komisi Pemilihan Umum",
            Subject = $"Kinerja dan realisasi anggaran satker Tahun {tahun}",
            Keywords = ["rekapitulasi", "laporan kinerja", "LKj", nama],
            // The last day of the year: a clock would make other bytes of the same figures.
            Created = new DateTimeOffset(tahun.Nilai, 12, 31, 0, 0, 0, TimeSpan.FromHours(7)),
            Cover = new Cover(Judul)
            {
                Kicker = "Akuntabilitas Kinerja Instansi Pemerintah",
                Subtitle = nama,
                Period = $"Tahun {tahun}",
                Foot = [$"Laporan {bahan.Angka.Masuk} dari {bahan.Angka.Satker} satker"],
            },
            Running = new RunningText { HeaderLeft = $"{Judul} Tahun {tahun}", HeaderRight = nama, FooterLeft = $"Laporan {bahan.Angka.Masuk} dari {bahan.Angka.Satker} satker" },
            Sections = [new Section([.. IkhtisarRekap.Susun(bahan), .. bab.SelectMany(bagian => bagian.Blocks).OfType<Table>().Any() ? DaftarIsi.Susun(bab) : []]) { Numbering = PageNumbering.Roman }, .. bab],
        };
        return PetaTeks.Petakan(dokumen, teks => Perekat.Rekatkan(PenggantiAksara.Rapikan(teks)));
    }
}
