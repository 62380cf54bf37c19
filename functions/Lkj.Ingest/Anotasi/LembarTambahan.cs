using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Anotasi;

/// <summary>The two sheets of findings at the end of a workbook: put there, found again, taken away again.</summary>
internal static class LembarTambahan
{
    /// <summary>Adds both sheets and lets the workbook open on the first of them.</summary>
    /// <param name="buku">The workbook.</param>
    /// <param name="isi">What they say.</param>
    /// <param name="gaya">Its styles.</param>
    /// <param name="lembar">The names of its other sheets; cells there can be linked to.</param>
    public static void Tambah(WorkbookPart buku, IsiTemuan isi, GayaAnotasi gaya, IReadOnlyCollection<string> lembar)
    {
        var daftar = buku.Workbook!.Sheets!;
        var pertama = (uint)daftar.ChildElements.Count;
        Baru(SkemaLkj.LembarRingkasan, "lkjRingkasan", bagian => LembarRingkasan.Tulis(bagian, isi, gaya, lembar));
        Baru(SkemaLkj.LembarTemuan, "lkjTemuan", bagian => LembarTemuan.Tulis(bagian, isi, gaya, lembar));

        if (buku.Workbook.BookViews?.GetFirstChild<WorkbookView>() is not { } pandangan)
        {
            pandangan = new WorkbookView();
            buku.Workbook.BookViews = new BookViews(pandangan);
        }

        pandangan.ActiveTab = pertama;
        pandangan.FirstSheet = null;

        void Baru(string nama, string id, Action<WorksheetPart> tulis)
        {
            var bagian = buku.AddNewPart<WorksheetPart>(IdBebas(buku, id));
            tulis(bagian);
            daftar.Append(new Sheet
            {
                Name = lembar.Any(ada => ada.Equals(nama, StringComparison.OrdinalIgnoreCase)) ? $"{nama}{SkemaLkj.PembedaLembar}" : nama,
                SheetId = daftar.Elements<Sheet>().Select(satu => satu.SheetId?.Value ?? 0).Append(0u).Max() + 1,
                Id = buku.GetIdOfPart(bagian),
            });
        }
    }

    /// <summary>Whether a sheet is one that we wrote: it has one of the names and begins as ours do. An office may have a sheet of such a name itself.</summary>
    public static bool MilikKita(LembarMentah lembar) =>
        SkemaLkj.TanpaIsi.Any(nama => Rapi.Kunci(nama) == Rapi.Kunci(lembar.Nama))
        && lembar.Baris is [{ Nomor: 1 } awal, ..]
        && (Awal(awal, LembarRingkasan.Judul) || Awal(awal, LembarTemuan.Kepala));

    /// <summary>Takes a sheet away, with the names that point to it. Names of sheets behind it move up.</summary>
    public static void Buang(WorkbookPart buku, string nama)
    {
        var daftar = buku.Workbook!.Sheets!.Elements<Sheet>().ToList();
        var letak = daftar.FindIndex(satu => satu.Name?.Value == nama);
        if (letak < 0)
            return;
        foreach (var satu in buku.Workbook.DefinedNames?.Elements<DefinedName>().Where(satu => satu.LocalSheetId?.Value >= letak).ToList() ?? [])
        {
            if (satu.LocalSheetId!.Value == letak)
                satu.Remove();
            else
                satu.LocalSheetId = satu.LocalSheetId.Value - 1;
        }

        if (buku.Workbook.DefinedNames is { HasChildren: false } kosong)
            kosong.Remove();
        buku.DeletePart(daftar[letak].Id!.Value!);
        daftar[letak].Remove();
    }

    /// <summary>The id, or with a number when a part has it already.</summary>
    public static string IdBebas(OpenXmlPartContainer induk, string id)
    {
        var ada = induk.Parts.Select(satu => satu.RelationshipId)
            .Concat(induk.ExternalRelationships.Select(satu => satu.Id))
            .Concat(induk.HyperlinkRelationships.Select(satu => satu.Id))
            .ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(nomor => nomor == 1 ? id : FormattableString.Invariant($"{id}{nomor}")).First(satu => !ada.Contains(satu));
    }

    private static bool Awal(Baris baris, IReadOnlyList<string> teks) => baris.Sel.Select(sel => sel.Teks).SequenceEqual(teks);
}
