using System.Globalization;
using System.Text.RegularExpressions;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads codes, which are text: a spreadsheet that took them for numbers drops zeros or digits.</summary>
internal static partial class PembacaKode
{
    private const int PanjangSatker = 6;
    private const int PanjangLazim = 64;

    /// <summary>Whether a cell holds a code, which is its text as typed; what only scientific notation is left of is remarked on.</summary>
    public static HasilSel<bool> Periksa(Sel sel, ProfilKolom profil)
    {
        var teks = Rapi.Teks(sel.Huruf(stackalloc char[PanjangLazim]));
        if (TandaKosong.Adalah(teks))
            return HasilSel<bool>.Kosong;
        return Terpotong(sel, teks) ? Hasil.Ada(true, JenisIsi.NotasiIlmiah, "kode lengkap sebagai teks") : Hasil.Ada(true);
    }

    /// <summary>Whether a text is certainly a code without a remark: it begins with a digit and is no number in scientific notation.</summary>
    public static bool PastiTerbaca(Sel sel) => sel.Jenis == JenisSel.Teks && sel.Bita is [>= (byte)'0' and <= (byte)'9', not ((byte)'.' or (byte)',' or (byte)'e' or (byte)'E'), ..];

    /// <summary>A satker's code; a lost leading zero is put back and remarked on.</summary>
    public static HasilSel<KodeSatker> BacaSatker(Sel sel, ProfilKolom profil)
    {
        const string harapan = "enam angka, misalnya 656549";
        var teks = Rapi.Teks(sel.Teks).TrimStart('\'');
        if (TandaKosong.Adalah(teks))
            return HasilSel<KodeSatker>.Kosong;
        if (KodeSatker.Sah(teks))
            return Hasil.Ada(new KodeSatker(teks));
        if (Terpotong(sel, teks))
            return Hasil.Gagal<KodeSatker>(JenisIsi.NotasiIlmiah, harapan);
        var lengkap = teks.PadLeft(PanjangSatker, '0');
        return teks.Length is 4 or 5 && KodeSatker.Sah(lengkap)
            ? Hasil.Ada(new KodeSatker(lengkap), JenisIsi.NolDepanHilang, lengkap)
            : Hasil.Gagal<KodeSatker>(JenisIsi.KodeTakTerbaca, harapan);
    }

    /// <summary>A budget year.</summary>
    public static HasilSel<TahunAnggaran> BacaTahun(Sel sel, ProfilKolom profil) =>
        TahunAnggaran.TryUrai(Rapi.Teks(sel.Teks), out var tahun)
            ? Hasil.Ada(tahun)
            : Hasil.Gagal<TahunAnggaran>(JenisIsi.KodeTakTerbaca, "tahun anggaran, misalnya 2019");

    /// <summary>A number that counts something, from 0 to 999.</summary>
    public static HasilSel<int> BacaNomor(Sel sel, ProfilKolom profil) =>
        Rapi.Teks(sel.Teks) is { Length: <= 3 } teks && int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor)
            ? Hasil.Ada(nomor)
            : Hasil.Gagal<int>(JenisIsi.KodeTakTerbaca, "nomor urut, misalnya 1");

    private static bool Terpotong(Sel sel, ReadOnlySpan<char> teks) =>
        (teks is [_, '.' or ',' or 'e' or 'E', ..] && Ilmiah().IsMatch(teks)) || (sel.Jenis == JenisSel.Angka && teks.Length > 15);

    [GeneratedRegex(@"^\d([.,]\d+)?[eE]\+?\d{1,2}$")]
    private static partial Regex Ilmiah();
}
