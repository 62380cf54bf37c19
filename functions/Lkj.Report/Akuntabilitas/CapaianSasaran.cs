using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Pdf;
using Lkj.Report.Kalimat;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>One part for each objective: its table, what the figures say, the office's reasons, and which comparisons are missing.</summary>
internal static class CapaianSasaran
{
    /// <summary>All objectives in the order of the measurement table.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        if (bahan.Isi.Kinerja.Sasaran.Count == 0)
        {
            yield return new Heading(3, "Capaian per Sasaran");
            yield return Blok.BelumAda("Pengukuran kinerja belum diisi", "Sasaran, indikator, target, dan realisasinya diisi pada lembar Pengukuran.");
        }

        foreach (var (urutan, sasaran) in bahan.Isi.Kinerja.Sasaran.Index())
        {
            var tanda = $"Sasaran {Penulisan.Desimal(urutan + 1)}";
            yield return new Heading(3, Tulis.Bersih(sasaran.Nama) is { Length: > 0 } nama ? nama : "Tanpa nama sasaran") { Label = $"{tanda}." };
            if (sasaran.Indikator.Count == 0)
            {
                yield return Blok.BelumAda("Indikator sasaran ini belum diisi", "Indikator, target, dan realisasinya diisi pada lembar Pengukuran.");
                continue;
            }

            yield return TabelCapaian.Susun($"Capaian indikator {tanda}", sasaran.Indikator, bahan.Aturan);
            yield return Blok.Paragraf(KalimatSasaran.Semua(sasaran, bahan.Aturan));
            if (Penyebab(tanda, sasaran) is { } penyebab)
                yield return penyebab;
            foreach (var blok in Perbandingan(bahan, tanda, sasaran))
                yield return blok;
        }
    }

    private static Table? Penyebab(string tanda, HasilSasaran sasaran)
    {
        var beralasan = sasaran.Indikator.Where(satu => satu.Baris is not { Penyebab: null, TindakLanjut: null, SumberData: null }).ToList();
        return beralasan.Count == 0 ? null : new Table(
            [Blok.KolomNama("Indikator kinerja", 3), Blok.KolomTeks("Penyebab", 3), Blok.KolomTeks("Tindak lanjut", 3), Blok.KolomTeks("Sumber data", 2)],
            [
                .. beralasan.Select(satu => new TableRow(
                    Tulis.Bersih(satu.Baris.Indikator.Nilai),
                    satu.Baris.Penyebab?.Nilai ?? Tulis.Kosong,
                    satu.Baris.TindakLanjut?.Nilai ?? Tulis.Kosong,
                    satu.Baris.SumberData?.Nilai ?? Tulis.Kosong)),
            ])
        {
            Caption = $"Penyebab dan tindak lanjut {tanda}",
        };
    }

    private static IEnumerable<Block> Perbandingan(Bahan bahan, string tanda, HasilSasaran sasaran)
    {
        var renstra = PerbandinganSasaran.DenganRenstra(bahan, sasaran);
        if (renstra.Count > 0)
        {
            yield return new Table(
                [Blok.KolomNama("Indikator kinerja"), Blok.KolomAngka("Realisasi"), Blok.KolomAngka("Target akhir Renstra")],
                [.. renstra.Select(satu => new TableRow(Tulis.Nama(satu.Indikator.Baris), Tulis.Realisasi(satu.Indikator.Baris), satu.TargetAkhir))])
            {
                Caption = $"Realisasi {tanda} dibandingkan dengan target akhir Renstra",
            };
        }

        var belum = PerbandinganSasaran.Untuk(bahan, sasaran).Where(satu => !satu.Ada).Select(satu => satu.Nama).ToList();
        if (belum.Count > 0)
            yield return new Callout("Belum ada dalam data", new Paragraph($"{Tulis.Awal(Tulis.Gabung(belum))}.") { Alignment = Alignment.Left, Small = true });
    }
}
