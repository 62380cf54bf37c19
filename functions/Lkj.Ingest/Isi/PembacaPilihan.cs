using Lkj.Ingest.Berkas;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Isi;

/// <summary>Reads a word of a list; case and spacing do not matter.</summary>
internal static class PembacaPilihan
{
    public static Func<Sel, ProfilKolom, HasilSel<T>> Dari<T>(IReadOnlyDictionary<string, T> daftar) => (sel, _) =>
    {
        var kunci = Rapi.Kunci(sel.Teks);
        foreach (var (kata, nilai) in daftar)
        {
            if (Rapi.Kunci(kata) == kunci)
                return Hasil.Ada(nilai);
        }

        return Hasil.Gagal<T>(JenisIsi.PilihanTidakDikenal, $"salah satu dari: {string.Join(", ", daftar.Keys)}");
    };
}
