using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Berkas;

/// <summary>Counts bytes, cells and time while the files of an upload are read, and stops the reading where a limit is passed.</summary>
internal sealed class PenghitungBatas(BatasBerkas batas)
{
    private const int SelPerLihatJam = 1_024;

    private readonly long mulai = batas.Jam.GetTimestamp();
    private string berkas = "";
    private long terurai;
    private long huruf;
    private int sel;

    public BatasBerkas Batas => batas;

    /// <summary>Names the file that is read from here on; the counts go on over all files of the upload.</summary>
    public void Mulai(string nama) => berkas = nama;

    /// <summary>Counts unpacked bytes.</summary>
    public void Terurai(long bita)
    {
        terurai += bita;
        if (terurai > batas.Terurai)
            throw TeruraiTerlaluBesar(batas.Terurai);
        Waktu();
    }

    /// <summary>Refuses a part that unpacks beyond its limit or beyond what its packed size explains.</summary>
    public void Bagian(long terkemas, long bita)
    {
        const long kecil = 4 * 1024 * 1024;
        if (bita > batas.TeruraiBagian)
            throw TeruraiTerlaluBesar(batas.TeruraiBagian);
        if (bita > kecil && bita / batas.Rasio > terkemas)
            throw Tolak(JenisBerkas.TeruraiTerlaluBesar, "", $"{Ukuran(bita)} dari {Ukuran(terkemas)} terkemas", $"paling banyak {batas.Rasio} kali ukuran terkemasnya");
    }

    /// <summary>Counts a filled cell and its characters.</summary>
    public void Sel(string lembar, int baris, int kolom, int panjang)
    {
        if (baris > batas.Baris)
            throw TerlaluBanyak(lembar, baris, kolom, $"isi pada baris {baris}", $"paling banyak {Penulisan.Desimal(batas.Baris)} baris");
        if (kolom > batas.Kolom || kolom > AlamatSel.KolomTertinggi)
            throw TerlaluBanyak(lembar, baris, kolom, $"isi pada kolom {AlamatSel.Huruf(kolom)}", $"paling banyak {batas.Kolom} kolom");
        if (++sel > batas.JumlahSel)
            throw TerlaluBanyak(lembar, baris, kolom, $"lebih dari {Penulisan.Desimal(batas.JumlahSel)} sel berisi", $"paling banyak {Penulisan.Desimal(batas.JumlahSel)} sel berisi");
        if (sel % SelPerLihatJam == 0)
            Waktu();
        // Compared here as well, since this is done for each cell.
        if (panjang > batas.PanjangSel)
            Panjang(lembar, baris, kolom, panjang);
        if (panjang > batas.JumlahHuruf - huruf)
            Simpan(lembar, panjang);
        else
            huruf += panjang;
    }

    /// <summary>Checks the length of a text while it grows.</summary>
    public void Panjang(string lembar, int baris, int kolom, int panjang)
    {
        if (panjang > batas.PanjangSel)
            throw TerlaluBanyak(lembar, baris, kolom, $"teks lebih dari {Penulisan.Desimal(batas.PanjangSel)} huruf", $"paling panjang {Penulisan.Desimal(batas.PanjangSel)} huruf");
    }

    /// <summary>Counts the characters of a text that is kept.</summary>
    public void Simpan(string lembar, int panjang)
    {
        huruf += panjang;
        if (huruf > batas.JumlahHuruf)
            throw TerlaluBanyak(lembar, 0, 0, $"lebih dari {Penulisan.Desimal(batas.JumlahHuruf)} huruf", $"paling banyak {Penulisan.Desimal(batas.JumlahHuruf)} huruf");
    }

    /// <summary>Refuses more of what a file is built of than any real file has.</summary>
    public void Butir(int jumlah, int paling, string sebutan)
    {
        if (jumlah > paling)
            throw TerlaluBanyak("", 0, 0, $"lebih dari {Penulisan.Desimal(paling)} {sebutan}", $"paling banyak {Penulisan.Desimal(paling)} {sebutan}");
    }

    /// <summary>A size for people.</summary>
    public static string Ukuran(long bita) => bita % (1024 * 1024) == 0
        ? $"{Penulisan.Desimal(bita / (1024 * 1024))} MiB"
        : $"{Penulisan.Desimal(bita)} bita";

    private void Waktu()
    {
        if (batas.Jam.GetElapsedTime(mulai) > batas.Waktu)
            throw Tolak(JenisBerkas.TerlaluLama, "", $"lebih dari {Penulisan.Desimal((decimal)batas.Waktu.TotalSeconds)} detik", "berkas yang terbaca dalam waktu itu");
    }

    private BerkasDitolakException TeruraiTerlaluBesar(long paling) =>
        Tolak(JenisBerkas.TeruraiTerlaluBesar, "", $"lebih dari {Ukuran(paling)}", $"paling besar {Ukuran(paling)}");

    private BerkasDitolakException TerlaluBanyak(string lembar, int baris, int kolom, string dibaca, string diharapkan) =>
        new(JenisBerkas.TerlaluBanyakIsi, new Asal(berkas, lembar, baris > 0 ? AlamatSel.Tulis(kolom, baris) : ""), dibaca, diharapkan);

    private BerkasDitolakException Tolak(JenisTemuan jenis, string lembar, string dibaca, string diharapkan) => new(jenis, new Asal(berkas, lembar), dibaca, diharapkan);
}
