using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Lembaran;

/// <summary>A row of a sheet, or a whole form: its cells by the keys of the schema, each read with its remarks and its place.</summary>
internal readonly struct BarisLembar(LembarTerbaca lembar, Baris baris)
{
    /// <summary>The sheet that it stands in.</summary>
    public LembarTerbaca Lembar => lembar;

    /// <summary>Its cells.</summary>
    public DeretSel Sel => baris.Sel;

    /// <summary>Whether a cell is filled.</summary>
    public bool Terisi(string kunci) => Cari(kunci, out var sel) is not null && sel.Ada;

    /// <summary>Whether a cell holds text that cannot be read as what the column is for, as in a signature under a table.</summary>
    public bool BukanIsi<T>(string kunci, Func<Sel, ProfilKolom, HasilSel<T>> baca) =>
        Cari(kunci, out var sel) is { } kolom && sel is { Ada: true, Jenis: JenisSel.Teks } && !baca(sel, kolom.Profil).Terbaca;

    /// <summary>The text of a cell as read; empty when there is none.</summary>
    public string Teks(string kunci) => Cari(kunci, out var sel) is not null && sel.Ada ? sel.Teks : "";

    /// <summary>Where a cell stands.</summary>
    public Asal Asal(string kunci) => Cari(kunci, out _) is { } kolom ? Asal(kolom) : new Asal(lembar.Mentah.Berkas, lembar.Mentah.Nama);

    /// <summary>
    /// The value of a cell, or null when it is empty or cannot be read. What cannot be read, and a needed cell that is empty, becomes a
    /// finding: galat when the computation needs the column, else peringatan.
    /// </summary>
    public Isian<T>? Ambil<T>(string kunci, Func<Sel, ProfilKolom, HasilSel<T>> baca) =>
        Cari(kunci, out var sel) is { } kolom && Baca(kolom, sel, baca, out var nilai) ? new Isian<T>(nilai, kolom.Teks(sel), kolom.Asal, Nomor(kolom)) : null;

    /// <summary>Whether <see cref="Ambil"/> gives a value, with its findings and without making it.</summary>
    /// <param name="kolom">The columns of a key.</param>
    /// <param name="baca">Reads a cell.</param>
    public bool Periksa<T>(KolomTerbaca[] kolom, Func<Sel, ProfilKolom, HasilSel<T>> baca) => Cari(kolom, out var sel) is { } ada && Baca(ada, sel, baca, out _);

    /// <summary>The text of a cell, or null when it is empty.</summary>
    public Isian<string>? AmbilTeks(string kunci) => AmbilTeks(kunci, PembacaTeksSel.Periksa);

    /// <summary>The code in a cell, or null when it has none.</summary>
    public Isian<string>? AmbilKode(string kunci) => AmbilTeks(kunci, PembacaKode.Periksa);

    /// <summary>The row as it says nothing more about its cells.</summary>
    public BarisLembar Diam() => new(lembar.Diam, baris);

    /// <summary>Adds a finding about a cell of the row.</summary>
    public void Catat(JenisTemuan jenis, string kunci, string dibaca, string diharapkan) => lembar.Temuan?.Tambah(jenis, Asal(kunci), dibaca, diharapkan);

    // The text is the value: one string for both.
    private Isian<string>? AmbilTeks(string kunci, Func<Sel, ProfilKolom, HasilSel<bool>> periksa) =>
        Cari(kunci, out var sel) is { } kolom && Baca(kolom, sel, periksa, out _) && kolom.Teks(sel) is var teks ? new Isian<string>(teks, teks, kolom.Asal, Nomor(kolom)) : null;

    private bool Baca<T>(KolomTerbaca kolom, Sel sel, Func<Sel, ProfilKolom, HasilSel<T>> baca, out T nilai)
    {
        var hasil = sel.Ada ? kolom.Baca(sel, baca) : HasilSel<T>.Kosong;
        if (hasil.Temuan is { } jenis)
        {
            var keparahan = hasil.Terbaca ? jenis.Keparahan : kolom.Kolom.Dihitung || kolom.Kolom.Wajib ? Keparahan.Galat : Keparahan.Peringatan;
            lembar.Temuan?.Tambah(jenis, Asal(kolom), Kutip(Rapi.Teks(sel.Teks)), hasil.Diharapkan, keparahan);
        }
        else if (!hasil.Terbaca && kolom.Kolom.Wajib)
        {
            lembar.Temuan?.Tambah(JenisIsi.MasihKosong, Asal(kolom), "", $"{kolom.Kolom.Kepala}, misalnya {kolom.Kolom.Contoh}");
        }

        nilai = hasil.Nilai;
        return hasil.Terbaca;
    }

    private KolomTerbaca? Cari(string kunci, out Sel sel) => Cari(lembar.Kolom(kunci), out sel);

    private KolomTerbaca? Cari(KolomTerbaca[] kolom, out Sel sel)
    {
        for (var letak = kolom.Length - 1; letak > 0; letak--)
        {
            sel = baris.Pada(kolom[letak].Letak);
            if (sel.Ada && !TandaKosong.Adalah(Rapi.Teks(sel.Teks)))
                return kolom[letak];
        }

        if (kolom is [])
        {
            sel = default;
            return null;
        }

        sel = (kolom[0].Baris ?? baris).Pada(kolom[0].Letak);
        return kolom[0];
    }

    private int Nomor(KolomTerbaca kolom) => kolom.Baris is { } formulir ? formulir.Nomor : baris.Nomor;

    private Asal Asal(KolomTerbaca kolom) => kolom.Asal.Pada(Nomor(kolom));

    private static string Kutip(string isi)
    {
        const int panjang = 80;
        var teks = isi.ReplaceLineEndings(" ");
        return teks.Length switch
        {
            0 => "rumus tanpa hasil",
            > panjang => $"\"{teks[..panjang].TrimEnd()} ...\"",
            _ => $"\"{teks}\"",
        };
    }
}
