using Lkj.Pdf;

namespace Lkj.Report.Depan;

/// <summary>The lists of contents; their page numbers are set by the typesetter.</summary>
internal static class DaftarIsi
{
    /// <summary>Contents and list of tables.</summary>
    public static IEnumerable<Block> Susun() =>
    [
        new Heading(1, "Daftar Isi") { InContents = false },
        new Contents { Levels = 2 },
        new Heading(1, "Daftar Tabel") { InContents = false },
        new Contents(ContentsKind.Tables),
    ];
}
