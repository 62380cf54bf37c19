using Lkj.Pdf;

namespace Lkj.Report.Naskah;

/// <summary>Numbers the tables and the figures of a chapter in reading order. A part without data has neither, so numbers are given last.</summary>
internal static class Penomor
{
    /// <summary>Puts <c>Tabel 3.1</c>, <c>Gambar 3.1</c> and so on before the captions; what has no caption stays as it is.</summary>
    /// <param name="bagian">The sections of the chapter.</param>
    /// <param name="bab">What stands before the point: <c>3</c>, <c>L</c>.</param>
    public static IReadOnlyList<Section> Nomori(IEnumerable<Section> bagian, string bab)
    {
        var (tabel, gambar) = (0, 0);
        return [.. bagian.Select(satu => satu with { Blocks = [.. satu.Blocks.Select(Nomor)] })];

        Block Nomor(Block blok) => blok switch
        {
            Table { Caption: { } judul } satu => satu with { Caption = $"Tabel {bab}.{++tabel} {judul}" },
            Drawing { Caption: { } judul } satu => satu with { Caption = $"Gambar {bab}.{++gambar} {judul}" },
            _ => blok,
        };
    }
}
