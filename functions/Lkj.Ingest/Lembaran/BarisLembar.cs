using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Lembaran;

/// <summary>A row of a sheet, or a whole form: its cells by the keys of the schema, each read with its remarks and its place.</summary>
internal readonly struct BarisLembar(LembarTerbaca lembar, Baris baris)
{
    /// <summary>Whether a cell is filled.</summary>
    public bool Terisi(string kunci) => Cari(kunci).Sel is not null;

    /// <summary>Whether a cell holds text that cannot be read as what the column is for, as in a signature under a table.</summary>
    public bool BukanIsi<T>(string kunci, Func<Sel, ProfilKolom, HasilSel<T>> baca) =>
        Cari(kunci) is ({ } kolom, { Jenis: JenisSel.Teks } sel) && !baca(sel, kolom.Profil).Terbaca;

    /// <summary>The text of a cell as read; empty when there is none.</summary>
    public string Teks(string kunci) => Cari(kunci).Sel?.Teks ?? "";

    /// <summary>Where a cell stands.</summary>
    public Asal Asal(string kunci) => Cari(kunci).Kolom is { } kolom ? Asal(kolom) : new Asal(lembar.Mentah.Berkas, lembar.Mentah.Nama);

    /// <summary>
    /// The value of a cell, or null when it is empty or cannot be read. What cannot be read, and a needed cell that is empty, becomes a
    /// finding: galat when the computation needs the column, else peringatan.
    /// </summary>
    public Isian<T>? Ambil<T>(string kunci, Func<Sel, ProfilKolom, HasilSel<T>> baca)
    {
        if (Cari(kunci) is not ({ } kolom, var sel))
            return null;
        var hasil = sel is { } ada ? Baca(ada, kolom.Profil, baca) : HasilSel<T>.Kosong;
        if (hasil.Temuan is { } jenis)
        {
            var keparahan = hasil.Terbaca ? jenis.Keparahan : kolom.Kolom.Dihitung || kolom.Kolom.Wajib ? Keparahan.Galat : Keparahan.Peringatan;
            lembar.Temuan.Tambah(jenis, Asal(kolom), Kutip(sel!.Value), hasil.Diharapkan, keparahan);
        }
        else if (!hasil.Terbaca && kolom.Kolom.Wajib)
        {
            lembar.Temuan.Tambah(JenisIsi.MasihKosong, Asal(kolom), "", $"{kolom.Kolom.Kepala}, misalnya {kolom.Kolom.Contoh}");
        }

        return hasil.Terbaca ? new Isian<T>(hasil.Nilai, Rapi.Teks(sel!.Value.Teks), kolom.Asal, Nomor(kolom)) : null;
    }

    /// <summary>The text of a cell, or null when it is empty.</summary>
    public Isian<string>? AmbilTeks(string kunci) => Ambil(kunci, PembacaTeksSel.Baca);

    /// <summary>Adds a finding about a cell of the row.</summary>
    public void Catat(JenisTemuan jenis, string kunci, string dibaca, string diharapkan) => lembar.Temuan.Tambah(jenis, Asal(kunci), dibaca, diharapkan);

    private (KolomTerbaca? Kolom, Sel? Sel) Cari(string kunci)
    {
        var kolom = lembar.Kolom(kunci);
        for (var letak = kolom.Length - 1; letak > 0; letak--)
        {
            if (baris.Di(kolom[letak].Letak) is { } isian && !TandaKosong.Adalah(Rapi.Teks(isian.Teks)))
                return (kolom[letak], isian);
        }

        return kolom.Length == 0 ? default : (kolom[0], (kolom[0].Baris ?? baris).Di(kolom[0].Letak));
    }

    private int Nomor(KolomTerbaca kolom) => (kolom.Baris ?? baris).Nomor;

    private Asal Asal(KolomTerbaca kolom) => kolom.Asal.Pada(Nomor(kolom));

    private static HasilSel<T> Baca<T>(Sel sel, ProfilKolom profil, Func<Sel, ProfilKolom, HasilSel<T>> baca) => sel.Jenis switch
    {
        JenisSel.Galat => Hasil.Gagal<T>(JenisIsi.RumusGalat, "rumus yang menghasilkan nilai, atau nilainya"),
        JenisSel.RumusTanpaHasil => Hasil.Gagal<T>(JenisIsi.RumusTanpaHasil, "rumus yang sudah dihitung, atau nilainya"),
        _ => baca(sel, profil),
    };

    private static string Kutip(Sel sel)
    {
        const int panjang = 80;
        var teks = Rapi.Teks(sel.Teks).ReplaceLineEndings(" ");
        return teks.Length switch
        {
            0 => "rumus tanpa hasil",
            > panjang => $"\"{teks[..panjang].TrimEnd()} ...\"",
            _ => $"\"{teks}\"",
        };
    }
}
