namespace Lkj.Ingest.Berkas;

/// <summary>A row that holds something.</summary>
/// <param name="Nomor">Its number in the file, from 1.</param>
/// <param name="Sel">Its filled cells, by column.</param>
internal sealed record Baris(int Nomor, Sel[] Sel)
{
    /// <summary>The cell of a column, or null when it is empty.</summary>
    public Sel? Di(int kolom)
    {
        // In most rows nearly every cell is filled, so the cell stands at its own number or shortly before.
        for (var letak = Math.Min(kolom, Sel.Length) - 1; letak >= 0 && Sel[letak].Kolom >= kolom; letak--)
        {
            if (Sel[letak].Kolom == kolom)
                return Sel[letak];
        }

        return null;
    }

    /// <summary>The row with a cell put in, in place of the one that stood in its column.</summary>
    public Baris Dengan(Sel sel) =>
        new(Nomor, [.. Sel.Where(satu => satu.Kolom < sel.Kolom), sel, .. Sel.Where(satu => satu.Kolom > sel.Kolom)]);

    /// <summary>The row with a column left empty.</summary>
    public Baris Tanpa(int kolom) => new(Nomor, [.. Sel.Where(satu => satu.Kolom != kolom)]);
}
