using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Berkas;

/// <summary>Counts bytes and cells while files are read, and stops the reading where a limit is passed.</summary>
internal sealed class PenghitungBatas(BatasBerkas batas)
{
    private string berkas = "";
    private long terurai;
    private int sel;

    public BatasBerkas Batas => batas;

    /// <summary>Names the file that is read from here on; the counts go on over all files of the upload.</summary>
    public void Mulai(string nama) => berkas = nama;

    public void Terurai(long bita)
    {
        terurai += bita;
        if (terurai > batas.Terurai)
            throw new BerkasDitolakException(JenisBerkas.TeruraiTerlaluBesar, new Asal(berkas, ""), $"lebih dari {Ukuran(batas.Terurai)}", $"paling besar {Ukuran(batas.Terurai)}");
    }

    public void Sel(string lembar, int baris, int kolom)
    {
        if (baris > batas.Baris)
            throw TerlaluBanyak(lembar, baris, kolom, $"isi pada baris {baris}", $"paling banyak {Penulisan.Desimal(batas.Baris)} baris");
        if (kolom > batas.Kolom)
            throw TerlaluBanyak(lembar, baris, kolom, $"isi pada kolom {AlamatSel.Huruf(kolom)}", $"paling banyak {batas.Kolom} kolom");
        if (++sel > batas.JumlahSel)
            throw TerlaluBanyak(lembar, baris, kolom, $"lebih dari {Penulisan.Desimal(batas.JumlahSel)} sel berisi", $"paling banyak {Penulisan.Desimal(batas.JumlahSel)} sel berisi");
    }

    public void Panjang(string lembar, int baris, int kolom, int panjang)
    {
        if (panjang > batas.PanjangSel)
            throw TerlaluBanyak(lembar, baris, kolom, $"teks lebih dari {Penulisan.Desimal(batas.PanjangSel)} huruf", $"paling panjang {Penulisan.Desimal(batas.PanjangSel)} huruf");
    }

    public static string Ukuran(long bita) => bita % (1024 * 1024) == 0
        ? $"{Penulisan.Desimal(bita / (1024 * 1024))} MiB"
        : $"{Penulisan.Desimal(bita)} bita";

    private BerkasDitolakException TerlaluBanyak(string lembar, int baris, int kolom, string dibaca, string diharapkan) =>
        new(JenisBerkas.TerlaluBanyakIsi, new Asal(berkas, lembar, baris > 0 ? AlamatSel.Tulis(kolom, baris) : ""), dibaca, diharapkan);
}
