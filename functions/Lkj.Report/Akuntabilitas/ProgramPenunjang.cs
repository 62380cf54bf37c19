using Lkj.Domain.Anggaran;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>Seventh comparison: the programmes and activities that helped or hindered.</summary>
internal static class ProgramPenunjang
{
    /// <summary>What the office names per indicator, and the budget lines that it ties to the objective; nothing when there is neither.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan, HasilSasaran sasaran)
    {
        var tanda = bahan.Tanda(sasaran);
        var pendukung = sasaran.Indikator.Where(satu => satu.Baris.ProgramPendukung is not null).ToList();
        var baris = new PohonAnggaran(bahan.Pengajuan.Anggaran).Menunjang(nama => Bahan.Tentang(sasaran, nama));
        if (pendukung.Count + baris.Count == 0)
            yield break;

        yield return Blok.Berjudul(
            "Program dan kegiatan penunjang",
            pendukung.Count == 0 ? "" : $"Satker menyebut program atau kegiatan penunjang untuk {pendukung.Count} dari {sasaran.Indikator.Count} indikator.",
            baris.Count == 0 ? "" : $"Sebanyak {baris.Count} baris anggaran dikaitkan dengan sasaran ini.");
        if (pendukung.Count > 0)
        {
            yield return new Table(
                [Blok.KolomNama("Indikator kinerja"), Blok.KolomTeks("Program dan kegiatan penunjang", 1.4)],
                [.. pendukung.Select(satu => new TableRow(Tulis.Bersih(satu.Baris.Indikator.Nilai), satu.Baris.ProgramPendukung!.Nilai))])
            {
                Caption = $"Program dan kegiatan penunjang {tanda}",
            };
        }

        if (baris.Count > 0)
        {
            yield return new Table(
                [Blok.KolomNama("Baris anggaran"), Blok.KolomAngka("Pagu (Rp)"), Blok.KolomAngka("Realisasi (Rp)"), Blok.KolomAngka("Serapan (%)")],
                [
                    .. baris.Select(satu => new TableRow(
                        Tulis.Bersih(satu.Uraian.Nilai), satu.Pagu.Nilai.ToString(), satu.Realisasi.Nilai.ToString(), Tulis.Angka(Persen.Dari(satu.Realisasi.Nilai, satu.Pagu.Nilai)))),
                ])
            {
                Caption = $"Anggaran yang menunjang {tanda}",
            };
        }
    }
}
