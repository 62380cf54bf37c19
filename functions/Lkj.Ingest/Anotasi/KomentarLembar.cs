using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest.Templat;

namespace Lkj.Ingest.Anotasi;

/// <summary>The comments of a sheet: ours are put beside those of the office, behind its text where a cell has both, and can be taken away again.</summary>
internal static class KomentarLembar
{
    private const string Penulis = "Pemeriksaan LKj";
    private const string Batas = "\n\n" + Penulis + ":\n";

    /// <summary>Takes our earlier comments away and puts the new ones in.</summary>
    /// <param name="lembar">The sheet.</param>
    /// <param name="tanda">Its cells that have findings.</param>
    /// <param name="idGambar">The id of the drawing that holds the boxes of its comments; null when it has none.</param>
    /// <returns>The id of that drawing from now on; null when there is none.</returns>
    public static string? Pasang(WorksheetPart lembar, IReadOnlyList<TandaSel> tanda, string? idGambar)
    {
        if (tanda.Count == 0 && lembar.WorksheetCommentsPart is null)
            return idGambar;
        var kotak = KotakKomentar.Buka(lembar, idGambar);
        var bagian = lembar.WorksheetCommentsPart ?? lembar.AddNewPart<WorksheetCommentsPart>(LembarTambahan.IdBebas(lembar, "lkjKomentar"));
        var komentar = bagian.Comments ??= new Comments(new Authors(), new CommentList());
        var daftar = komentar.CommentList ??= new CommentList();
        kotak.Buang(Bersihkan(komentar, daftar));
        kotak.Tambah(Tambah(komentar, daftar, tanda));
        if (!daftar.HasChildren)
            lembar.DeletePart(bagian);
        return kotak.Simpan();
    }

    private static HashSet<string> Bersihkan(Comments komentar, CommentList daftar)
    {
        var dibuang = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var satu in daftar.Elements<Comment>().ToList())
        {
            if (NamaPenulis(komentar, satu) == Penulis)
            {
                dibuang.Add(satu.Reference?.Value ?? "");
                satu.Remove();
            }
            else
            {
                Pangkas(satu);
            }
        }

        return dibuang;
    }

    // A program that saved the file in between may have joined our text with that before it.
    private static void Pangkas(Comment satu)
    {
        var lebih = false;
        foreach (var teks in satu.Descendants<Text>().ToList())
        {
            var letak = lebih ? 0 : teks.Text.ReplaceLineEndings("\n").IndexOf(Batas, StringComparison.Ordinal);
            if (letak < 0)
                continue;
            teks.Text = teks.Text.ReplaceLineEndings("\n")[..letak];
            lebih = true;
            if (letak == 0 && teks.Parent is Run sisa)
                sisa.Remove();
        }
    }

    private static List<TandaSel> Tambah(Comments komentar, CommentList daftar, IReadOnlyList<TandaSel> tanda)
    {
        var ada = daftar.Elements<Comment>().GroupBy(satu => satu.Reference?.Value ?? "", StringComparer.OrdinalIgnoreCase)
            .ToDictionary(satu => satu.Key, satu => satu.First(), StringComparer.OrdinalIgnoreCase);
        var baru = tanda.Where(satu => !ada.ContainsKey(satu.Alamat)).ToList();
        foreach (var satu in tanda.Where(satu => ada.ContainsKey(satu.Alamat)))
        {
            // The text of a threaded comment is only a copy of the thread, which programs write anew.
            if (!NamaPenulis(komentar, ada[satu.Alamat]).StartsWith("tc=", StringComparison.Ordinal))
                (ada[satu.Alamat].CommentText ??= new CommentText()).Append(Teks(Batas + satu.Teks));
        }

        if (baru.Count > 0)
        {
            var penulis = NomorPenulis(komentar);
            daftar.Append(baru.Select(satu => new Comment(new CommentText(Teks(satu.Teks))) { Reference = satu.Alamat, AuthorId = penulis, ShapeId = 0 }));
        }

        return baru;
    }

    private static Run Teks(string teks) => new(new Text(SelTemplat.Lolos(teks)) { Space = SpaceProcessingModeValues.Preserve });

    private static string NamaPenulis(Comments komentar, Comment satu) =>
        komentar.Authors?.Elements<Author>().ElementAtOrDefault((int)(satu.AuthorId?.Value ?? 0))?.Text ?? "";

    private static uint NomorPenulis(Comments komentar)
    {
        var semua = komentar.Authors ??= new Authors();
        var letak = semua.Elements<Author>().ToList().FindIndex(satu => satu.Text == Penulis);
        if (letak < 0)
        {
            letak = semua.ChildElements.Count;
            semua.Append(new Author(Penulis));
        }

        return (uint)letak;
    }
}
