namespace Lkj.Ingest.Berkas;

/// <summary>A row that holds something.</summary>
internal readonly struct Baris
{
    private readonly LarikSel? larik;
    private readonly int awal;
    private readonly int banyak;

    /// <summary>A row of cells that belong to no file.</summary>
    public Baris(int nomor, params IReadOnlyCollection<Sel> sel)
        : this(nomor, new GudangTeks(), sel)
    {
    }

    /// <summary>A row among cells that are kept.</summary>
    public Baris(int nomor, LarikSel larik, int awal, int banyak) => (Nomor, this.larik, this.awal, this.banyak) = (nomor, larik, awal, banyak);

    /// <summary>A row of cells of a file.</summary>
    public Baris(int nomor, GudangTeks gudang, IEnumerable<Sel> sel)
    {
        larik = new LarikSel(gudang, [.. sel.Select(satu => satu.Dalam(gudang))]);
        (Nomor, banyak) = (nomor, larik.Isi.Length);
    }

    /// <summary>Its number in the file, from 1.</summary>
    public int Nomor { get; }

    /// <summary>Its filled cells, by column.</summary>
    public DeretSel Sel => new(larik, awal, banyak);

    /// <summary>The cell of a column, or null when it is empty.</summary>
    public Sel? Di(int kolom) => Pada(kolom) is { Ada: true } sel ? sel : null;

    /// <summary>The cell of a column; one that is not there when it is empty.</summary>
    public Sel Pada(int kolom)
    {
        if (larik is null)
            return default;
        var isi = larik.Isi.AsSpan(awal, banyak);
        // In most rows nearly every cell is filled, so the cell stands at its own number or shortly before.
        for (var letak = Math.Min(kolom, isi.Length) - 1; letak >= 0 && isi[letak].Kolom >= kolom; letak--)
        {
            if (isi[letak].Kolom == kolom)
                return new Sel(larik.Gudang, isi[letak]);
        }

        return default;
    }

    /// <summary>The row with a cell put in, in place of the one that stood in its column.</summary>
    public Baris Dengan(Sel sel) =>
        new(Nomor, larik?.Gudang ?? new GudangTeks(), Sel.Where(satu => satu.Kolom < sel.Kolom).Append(sel).Concat(Sel.Where(satu => satu.Kolom > sel.Kolom)));

    /// <summary>The row with a column left empty.</summary>
    public Baris Tanpa(int kolom) => new(Nomor, larik?.Gudang ?? new GudangTeks(), Sel.Where(satu => satu.Kolom != kolom));
}
