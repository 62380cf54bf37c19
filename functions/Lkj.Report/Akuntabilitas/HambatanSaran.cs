using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Akuntabilitas;

/// <summary>The office's obstacles and suggestions: those with the same reference side by side, the others as lists.</summary>
internal static class HambatanSaran
{
    /// <summary>The pairs and what has no counterpart, or that both are missing.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var (hambatan, saran) = (Menurut(bahan, BagianNarasi.Hambatan), Menurut(bahan, BagianNarasi.Saran));
        var pokok = hambatan.Select(satu => satu.Key).Where(satu => satu.Length > 0 && saran.Contains(satu)).ToList();
        yield return new Heading(3, "Hambatan dan Saran");
        if (pokok.Count > 0)
        {
            yield return new Paragraph("Tabel berikut menyandingkan hambatan dengan saran untuk mengatasinya.");
            yield return new Table(
                [pokok.All(satu => satu.All(char.IsAsciiDigit)) ? Blok.KolomNomor() with { IsRowHeader = true } : Blok.KolomNama("Pokok"), Blok.KolomTeks("Hambatan", 2), Blok.KolomTeks("Saran", 2)],
                [.. pokok.Select(satu => new TableRow(satu, string.Join('\n', hambatan[satu]), string.Join('\n', saran[satu])))])
            {
                Caption = "Hambatan dan saran",
            };
        }

        foreach (var blok in Sisa("hambatan", hambatan, pokok).Concat(Sisa("saran", saran, pokok)))
            yield return blok;
    }

    private static ILookup<string, string> Menurut(Bahan bahan, BagianNarasi bagian) => bahan.Pengajuan.Narasi
        .Where(narasi => narasi.Bagian == bagian && narasi.Teks.Nilai.Trim().Length > 0)
        .ToLookup(narasi => Tulis.Bersih(narasi.Rujukan ?? ""), narasi => narasi.Teks.Nilai.Trim(), StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<Block> Sisa(string nama, ILookup<string, string> butir, List<string> pokok)
    {
        var sisa = butir.Where(satu => !pokok.Contains(satu.Key, StringComparer.OrdinalIgnoreCase)).SelectMany(satu => satu).ToList();
        if (sisa.Count == 0)
        {
            return butir.Count > 0 ? [] :
                [Blok.BelumAda($"{Tulis.Awal(nama)} belum diisi", $"{Tulis.Awal(nama)} dalam pelaksanaan kegiatan dan anggaran diisi pada lembar Narasi, bagian {Tulis.Awal(nama)}.")];
        }

        return [new Paragraph(new Run(pokok.Count > 0 ? $"{Tulis.Awal(nama)} lainnya." : $"{Tulis.Awal(nama)}.", Bold: true)), Blok.Bernomor(sisa)];
    }
}
