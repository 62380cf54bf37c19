namespace Lkj.Ingest.Berkas;

/// <summary>Keeps the rows of a sheet while it is read; the cells of many rows stand in one array, since an array per row would be most of the memory.</summary>
/// <param name="gudang">Where the texts of the cells stand.</param>
internal sealed class PenampungBaris(GudangTeks gudang)
{
    // Below the size from which arrays are kept apart and cleared away late.
    private const int Terbesar = 4_096;

    private readonly List<Baris> baris = [];
    private LarikSel larik = new(gudang, new SelPadat[64]);
    private int awal;
    private int akhir;

    /// <summary>The rows that are complete.</summary>
    public List<Baris> Baris => baris;

    /// <summary>The cells of the row that is read.</summary>
    public ReadOnlySpan<SelPadat> Isi => larik.Isi.AsSpan(awal, akhir - awal);

    /// <summary>Adds a cell to the row that is read.</summary>
    public void Tambah(SelPadat sel)
    {
        if (akhir == larik.Isi.Length)
            Pindah();
        larik.Isi[akhir++] = sel;
    }

    /// <summary>Completes the row; one without cells is none.</summary>
    public void Tutup(int nomor)
    {
        if (akhir > awal)
            baris.Add(new Baris(nomor, larik, awal, akhir - awal));
        awal = akhir;
    }

    /// <summary>Forgets the cells of the row that is read.</summary>
    public void Buang() => akhir = awal;

    // Complete rows stay where they are; the begun one goes along.
    private void Pindah()
    {
        var dibaca = Isi;
        var baru = new LarikSel(gudang, GC.AllocateUninitializedArray<SelPadat>(Math.Max(Math.Min(larik.Isi.Length * 2, Terbesar), dibaca.Length * 2)));
        dibaca.CopyTo(baru.Isi);
        (larik, awal, akhir) = (baru, 0, dibaca.Length);
    }
}
