using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Lembaran;

/// <summary>A row of a sheet, or a whole form: its cells by the keys of the schema, each read with its remarks and its place.</summary>
internal sealed class BarisLembar(LembarMentah lembar, IReadOnlyDictionary<string, (KolomTerbaca Kolom, Sel? Sel, int Baris)> isi, PengumpulTemuan temuan)
{
    /// <summary>Whether a cell is filled.</summary>
    public bool Terisi(string kunci) => isi.TryGetValue(kunci, out var satu) && satu.Sel is not null;

    /// <summary>Whether a cell holds text that cannot be read as what the column is for, as in a signature under a table.</summary>
    public bool BukanIsi<T>(string kunci, Func<Sel, ProfilKolom, HasilSel<T>> baca) =>
        isi.TryGetValue(kunci, out var satu) && satu.Sel is { Jenis: JenisSel.Teks } sel && !baca(sel, satu.Kolom.Profil).Terbaca;

    /// <summary>The text of a cell as read; empty when there is none.</summary>
    public string Teks(string kunci) => isi.TryGetValue(kunci, out var satu) ? satu.Sel?.Teks ?? "" : "";

    /// <summary>Where a cell stands.</summary>
    public Asal Asal(string kunci) => isi.TryGetValue(kunci, out var satu)
        ? new Asal(lembar.Berkas, lembar.Nama, AlamatSel.Tulis(satu.Kolom.Letak, satu.Baris), satu.Kolom.Kepala)
        : new Asal(lembar.Berkas, lembar.Nama);

    /// <summary>
    /// The value of a cell, or null when it is empty or cannot be read. What cannot be read, and a needed cell that is empty, becomes a
    /// finding: galat when the computation needs the column, else peringatan.
    /// </summary>
    public Isian<T>? Ambil<T>(string kunci, Func<Sel, ProfilKolom, HasilSel<T>> baca)
    {
        if (!isi.TryGetValue(kunci, out var satu))
            return null;
        var (kolom, sel, _) = satu;
        var hasil = sel is { } ada ? Baca(ada, kolom.Profil, baca) : HasilSel<T>.Kosong;
        if (hasil.Temuan is { } jenis)
        {
            var keparahan = hasil.Terbaca ? jenis.Keparahan : kolom.Kolom.Dihitung || kolom.Kolom.Wajib ? Keparahan.Galat : Keparahan.Peringatan;
            temuan.Tambah(jenis, Asal(kunci), Kutip(sel!.Value), hasil.Diharapkan, keparahan);
        }
        else if (!hasil.Terbaca && kolom.Kolom.Wajib)
        {
            temuan.Tambah(JenisIsi.MasihKosong, Asal(kunci), "", $"{kolom.Kolom.Kepala}, misalnya {kolom.Kolom.Contoh}");
        }

        return hasil.Terbaca ? new Isian<T>(hasil.Nilai, Rapi.Teks(sel!.Value.Teks), Asal(kunci)) : null;
    }

    /// <summary>The text of a cell, or null when it is empty.</summary>
    public Isian<string>? AmbilTeks(string kunci) => Ambil(kunci, PembacaTeksSel.Baca);

    /// <summary>Adds a finding about a cell of the row.</summary>
    public void Catat(JenisTemuan jenis, string kunci, string dibaca, string diharapkan) => temuan.Tambah(jenis, Asal(kunci), dibaca, diharapkan);

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
