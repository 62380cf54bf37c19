using Lkj.Pdf;

namespace Lkj.Report.Naskah;

/// <summary>Numbers the tables of a chapter in reading order. A part without data has no table, so numbers are given last.</summary>
internal static class PenomorTabel
{
    /// <summary>Puts <c>Tabel 3.1</c>, <c>Tabel 3.2</c> and so on before the captions; tables without a caption stay as they are.</summary>
    /// <param name="bagian">The sections of the chapter.</param>
    /// <param name="bab">What stands before the point: <c>3</c>, <c>L</c>.</param>
    public static IReadOnlyList<Section> Nomori(IEnumerable<Section> bagian, string bab)
    {
        var nomor = 0;
        return [.. bagian.Select(satu => satu with { Blocks = [.. satu.Blocks.Select(Nomor)] })];

        Block Nomor(Block blok) => blok is Table { Caption: { } judul } tabel
            ? tabel with { Caption = $"Tabel {bab}.{++nomor} {judul}" }
            : blok;
    }
}
