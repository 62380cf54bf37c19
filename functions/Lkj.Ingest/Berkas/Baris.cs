namespace Lkj.Ingest.Berkas;

/// <summary>A row that holds something.</summary>
/// <param name="Nomor">Its number in the file, from 1.</param>
/// <param name="Sel">Its filled cells, by column.</param>
internal readonly record struct Baris(int Nomor, ArraySegment<Sel> Sel)
{
    /// <summary>The cell of a column, or null when it is empty.</summary>
    public Sel? Di(int kolom) => Di(kolom, out var sel) ? sel : null;

    /// <summary>The cell of a column; false when it is empty.</summary>
    public bool Di(int kolom, out Sel sel)
    {
        var isi = Sel.AsSpan();
        // In most rows nearly every cell is filled, so the cell stands at its own number or shortly before.
        for (var letak = Math.Min(kolom, isi.Length) - 1; letak >= 0 && isi[letak].Kolom >= kolom; letak--)
        {
            if (isi[letak].Kolom == kolom)
            {
                sel = isi[letak];
                return true;
            }
        }

        sel = default;
        return false;
    }

    /// <summary>The row with a cell put in, in place of the one that stood in its column.</summary>
    public Baris Dengan(Sel sel) =>
        new(Nomor, (Sel[])[.. Sel.Where(satu => satu.Kolom < sel.Kolom), sel, .. Sel.Where(satu => satu.Kolom > sel.Kolom)]);

    /// <summary>The row with a column left empty.</summary>
    public Baris Tanpa(int kolom) => new(Nomor, (Sel[])[.. Sel.Where(satu => satu.Kolom != kolom)]);
}
