using Lkj.Pdf;

namespace Lkj.Report.Depan;

/// <summary>The lists of contents; their page numbers are set by the typesetter.</summary>
internal static class DaftarIsi
{
    /// <summary>Contents and list of tables; the list of figures where the chapters have any.</summary>
    public static IEnumerable<Block> Susun(IReadOnlyList<Section> bab) =>
    [
        new Heading(1, "Daftar Isi") { InContents = false },
        new Contents { Levels = 2 },
        new Heading(1, "Daftar Tabel") { InContents = false },
        new Contents(ContentsKind.Tables),
        .. bab.SelectMany(bagian => bagian.Blocks).Any(blok => blok is Drawing { Caption: not null })
            ? new Block[] { new Heading(1, "Daftar Gambar") { InContents = false, NewPage = false }, new Contents(ContentsKind.Figures) }
            : [],
    ];
}
