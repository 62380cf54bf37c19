using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Akuntabilitas;
using Lkj.Report.Naskah;

namespace Lkj.Report.Lampiran;

/// <summary>Where the figures come from, and by which rules they were computed.</summary>
internal static class LampiranAsal
{
    /// <summary>Provenance and rule set.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        yield return new Heading(1, "Asal Angka dan Aturan Penghitungan") { Label = "Lampiran 4" };
        yield return new Heading(2, "Asal Angka");
        if (Asal(bahan.Pengajuan) is { Count: > 0 } asal)
        {
            yield return new Paragraph("Setiap angka dalam laporan ini dibaca dari sel berikut atau dihitung dari sel tersebut.");
            yield return new Table(
                [Blok.KolomNama("Data", 3), Blok.KolomTeks("Lembar", 3), Blok.KolomTeks("Sel pertama dan terakhir", 3), Blok.KolomAngka("Baris")],
                asal)
            {
                Caption = "Asal data",
            };
        }
        else
        {
            yield return new Paragraph("Data yang diserahkan belum berisi baris.");
        }

        if (bahan.AksaraTerganti.Count > 0)
        {
            yield return new Paragraph(
                $"Sebanyak {bahan.AksaraTerganti.Count} aksara dalam data tidak tersedia pada huruf cetak laporan ini dan dicetak sebagai {PenggantiAksara.Pengganti}: {Tulis.Gabung(bahan.AksaraTerganti)}.");
        }

        yield return new Heading(2, "Aturan Penghitungan");
        yield return Blok.Paragraf(
            $"Capaian dihitung dengan aturan {bahan.Aturan.Nama}, yang berlaku untuk tahun {CaraPenghitungan.Masa(bahan.Aturan)}.",
            bahan.Aturan.Batas is { } batas ? $"Batas atas capaian {Penulisan.Desimal(batas)} %." : "Capaian tidak diberi batas atas.",
            bahan.Aturan.Sumber,
            "Serapan adalah realisasi dibagi pagu; baris berpagu nol dicetak n/a. Jumlah anggaran hanya menjumlahkan baris yang tidak memiliki rincian di bawahnya.");
    }

    private static IReadOnlyList<TableRow> Asal(Pengajuan pengajuan) =>
    [
        .. new[]
        {
            Baris("Renstra", pengajuan.Renstra.Select(baris => baris.Uraian.Asal)),
            Baris("Rencana Kinerja Tahunan", pengajuan.Rkt.Select(baris => baris.Indikator.Asal)),
            Baris("Perjanjian Kinerja", pengajuan.PerjanjianKinerja.Select(baris => baris.Indikator.Asal)),
            Baris("Indikator Kinerja Utama", pengajuan.Iku.Select(baris => baris.Indikator.Asal)),
            Baris("Pengukuran kinerja", pengajuan.Pengukuran.Select(baris => baris.Indikator.Asal)),
            Baris("Baris anggaran", pengajuan.Anggaran.Select(baris => baris.Uraian.Asal)),
            Baris("Jumlah anggaran tercantum", pengajuan.TotalAnggaran.Select(baris => baris.Pagu.Asal)),
            Baris("Sumber dana", pengajuan.PernyataanAnggaran.Select(baris => baris.Jumlah.Asal)),
            Baris("Uraian satker", pengajuan.Narasi.Select(baris => baris.Teks.Asal)),
            Baris("Penjelasan satker", pengajuan.Alasan.Select(baris => baris.Teks.Asal)),
        }.OfType<TableRow>(),
    ];

    private static TableRow? Baris(string data, IEnumerable<Asal> asal)
    {
        var tempat = asal.ToList();
        if (tempat.Count == 0)
            return null;
        var lembar = Tulis.Gabung([.. tempat.Select(satu => satu.Lembar.Length > 0 ? satu.Lembar : satu.Berkas).Distinct()]);
        return new TableRow(data, lembar, tempat.Count == 1 ? tempat[0].Sel : $"{tempat[0].Sel} sampai dengan {tempat[^1].Sel}", Penulisan.Desimal(tempat.Count));
    }
}
