using Lkj.Pdf;

namespace Lkj.Report.Naskah;

/// <summary>Applies a change to every text of a document, wherever it stands.</summary>
internal static class PetaTeks
{
    /// <summary>The document with every text changed.</summary>
    public static PdfDocument Petakan(PdfDocument dokumen, Func<string, string> ubah) => dokumen with
    {
        Title = ubah(dokumen.Title),
        Author = ubah(dokumen.Author),
        Subject = ubah(dokumen.Subject),
        Keywords = [.. dokumen.Keywords.Select(ubah)],
        Cover = dokumen.Cover is { } sampul ? Sampul(sampul, ubah) : null,
        Running = dokumen.Running with
        {
            HeaderLeft = ubah(dokumen.Running.HeaderLeft),
            HeaderRight = ubah(dokumen.Running.HeaderRight),
            FooterLeft = ubah(dokumen.Running.FooterLeft),
        },
        Sections = [.. dokumen.Sections.Select(bagian => bagian with { Blocks = Petakan(bagian.Blocks, ubah) })],
    };

    private static IReadOnlyList<Block> Petakan(IReadOnlyList<Block> blok, Func<string, string> ubah) => [.. blok.Select(satu => Petakan(satu, ubah))];

    private static Block Petakan(Block blok, Func<string, string> ubah) => blok switch
    {
        Heading judul => judul with { Text = ubah(judul.Text), Label = ubah(judul.Label) },
        Paragraph paragraf => paragraf with { Runs = Petakan(paragraf.Runs, ubah) },
        BulletList daftar => daftar with { Items = Petakan(daftar.Items, ubah) },
        NumberedList daftar => daftar with { Items = Petakan(daftar.Items, ubah) },
        Callout kotak => kotak with { Title = ubah(kotak.Title), Blocks = Petakan(kotak.Blocks, ubah) },
        Signature tanda => tanda with { Name = ubah(tanda.Name), Above = [.. tanda.Above.Select(ubah)], Below = [.. tanda.Below.Select(ubah)] },
        Table tabel => Petakan(tabel, ubah),
        Drawing gambar => PetaGambar.Petakan(gambar, ubah),
        _ => blok,
    };

    private static Table Petakan(Table tabel, Func<string, string> ubah) => tabel with
    {
        Carried = tabel.Carried is { } pindahan
            ? new CarriedSums(ubah(pindahan.Forward), ubah(pindahan.Brought), [.. pindahan.UpTo.Select(jumlah => (IReadOnlyList<string>)[.. jumlah.Select(ubah)])])
            : null,
        Caption = tabel.Caption is { } judul ? ubah(judul) : null,
        Note = tabel.Note is { } catatan ? ubah(catatan) : null,
        Columns = [.. tabel.Columns.Select(kolom => kolom with { Header = ubah(kolom.Header), Group = ubah(kolom.Group) })],
        Rows = [.. tabel.Rows.Select(baris => baris with { Cells = [.. baris.Cells.Select(sel => sel with { Runs = Petakan(sel.Runs, ubah) })] })],
    };

    private static IReadOnlyList<ListItem> Petakan(IReadOnlyList<ListItem> butir, Func<string, string> ubah) =>
        [.. butir.Select(satu => satu with { Blocks = Petakan(satu.Blocks, ubah) })];

    private static IReadOnlyList<Run> Petakan(IReadOnlyList<Run> teks, Func<string, string> ubah) => [.. teks.Select(satu => satu with { Text = ubah(satu.Text) })];

    private static Cover Sampul(Cover sampul, Func<string, string> ubah) => sampul with
    {
        Title = ubah(sampul.Title),
        Kicker = ubah(sampul.Kicker),
        Subtitle = ubah(sampul.Subtitle),
        Period = ubah(sampul.Period),
        Mark = ubah(sampul.Mark),
        Foot = [.. sampul.Foot.Select(ubah)],
    };
}
