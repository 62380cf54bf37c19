using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Tests.Acuan;

/// <summary>A line of an approved list: what a careful reader found by its id, or, without id, why another finding is right too.</summary>
internal sealed record TemuanDisetujui(string Butir, string Kode, string Lembar, IReadOnlyList<string> Sel, string Keterangan)
{
    /// <summary>The list of the sample, in <c>ogan-ilir-2019.csv</c>.</summary>
    public static IReadOnlyList<TemuanDisetujui> OganIlir { get; } = Baca("ogan-ilir-2019.csv");

    /// <summary>The findings that the line stands for, each as <see cref="Tulis"/> has it.</summary>
    public IEnumerable<string> Semua => Sel.Select(sel => $"{Kode} {Lembar}!{sel}");

    /// <summary>A finding by code and cell.</summary>
    public static string Tulis(Temuan temuan) => $"{temuan.Kode} {AlasanTemuan.Sel(temuan)}";

    private static List<TemuanDisetujui> Baca(string nama)
    {
        using var isi = typeof(TemuanDisetujui).Assembly.GetManifestResourceStream($"acuan/{nama}")!;
        using var salinan = new MemoryStream();
        isi.CopyTo(salinan);
        var lembar = PembacaBerkas.Baca([new BerkasMasuk(nama, salinan.ToArray())], BatasBerkas.Bawaan, new PengumpulTemuan()).Single();
        return [.. lembar.Baris.Skip(1).Select(baris => baris.Sel.ToDictionary(sel => sel.Kolom, sel => sel.Teks)).Select(sel =>
            new TemuanDisetujui(sel.GetValueOrDefault(1, ""), sel[2], sel[3], sel[4].Split(' '), sel[5]))];
    }
}
