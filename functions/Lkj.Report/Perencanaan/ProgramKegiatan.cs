using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Perencanaan;

/// <summary>BAB II B, second half: programmes, their activities and what those are measured by.</summary>
internal static class ProgramKegiatan
{
    /// <summary>One heading for each programme; activities under no known programme come last.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var (program, kegiatan) = (bahan.Renstra(JenisRenstra.Program), Kegiatan(bahan));
        if (program.Count + kegiatan.Count == 0)
        {
            yield return Blok.BelumAda("Program dan kegiatan belum diisi", "Program, kegiatan, dan indikatornya diisi pada lembar Renstra.");
            yield break;
        }

        yield return new Paragraph($"Sasaran tersebut didukung oleh {program.Count} program dan {kegiatan.Count} kegiatan.");
        foreach (var satu in program)
        {
            yield return new Heading(3, Tulis.Bersih(satu.Uraian.Nilai));
            foreach (var blok in Isi(bahan, satu.Uraian.Nilai, kegiatan.Where(baris => Sama(baris.Induk, satu.Uraian.Nilai))))
                yield return blok;
        }

        var lain = kegiatan.Where(baris => !program.Any(satu => Sama(baris.Induk, satu.Uraian.Nilai))).ToList();
        if (lain.Count > 0)
        {
            yield return new Heading(3, lain.Count == kegiatan.Count ? "Kegiatan" : "Kegiatan lain");
            yield return Daftar(bahan, lain);
        }
    }

    // An activity may be named only by its indicators.
    private static IReadOnlyList<BarisRenstra> Kegiatan(Bahan bahan)
    {
        var tercatat = bahan.Renstra(JenisRenstra.Kegiatan);
        var nama = tercatat.Select(baris => Tulis.Bersih(baris.Uraian.Nilai)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. tercatat,
            .. bahan.Renstra(JenisRenstra.IndikatorKegiatan)
                .Where(baris => nama.Add(Tulis.Bersih(baris.Induk ?? "")))
                .Select(baris => new BarisRenstra(JenisRenstra.Kegiatan, baris.Uraian with { Nilai = baris.Induk ?? "" }, null, null)),
        ];
    }

    private static IEnumerable<Block> Isi(Bahan bahan, string program, IEnumerable<BarisRenstra> kegiatan)
    {
        var utama = bahan.Renstra(JenisRenstra.IkuProgram).Where(baris => Sama(baris.Induk, program)).Select(baris => Tulis.Bersih(baris.Uraian.Nilai)).ToList();
        var daftar = kegiatan.ToList();
        if (utama.Count > 0)
            yield return new Paragraph(new Run("Indikator kinerja utama program: ", Bold: true), $"{string.Join("; ", utama)}.");
        if (daftar.Count > 0)
            yield return Daftar(bahan, daftar);
        else if (utama.Count == 0)
            yield return new Paragraph("Kegiatan dan indikator program ini belum ada dalam data yang diserahkan.");
    }

    private static NumberedList Daftar(Bahan bahan, IEnumerable<BarisRenstra> kegiatan) => new(
    [
        .. kegiatan.Select(satu =>
        {
            var indikator = bahan.Renstra(JenisRenstra.IndikatorKegiatan).Where(baris => Sama(baris.Induk ?? "", satu.Uraian.Nilai)).Select(baris => (ListItem)Tulis.Bersih(baris.Uraian.Nilai)).ToList();
            var nama = Tulis.Bersih(satu.Uraian.Nilai) is { Length: > 0 } teks ? teks : "Tanpa nama kegiatan";
            return new ListItem(
            [
                new Paragraph(new Run(nama, Bold: indikator.Count > 0)) { Alignment = Alignment.Left },
                .. indikator.Count > 0 ? new Block[] { new NumberedList(indikator) { Numbering = ListNumbering.Letters } } : [],
            ]);
        }),
    ]);

    private static bool Sama(string? induk, string uraian) => induk is not null && Tulis.Bersih(induk).Equals(Tulis.Bersih(uraian), StringComparison.OrdinalIgnoreCase);
}
