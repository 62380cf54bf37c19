using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Isi;

/// <summary>Reads text: tidy spacing, nothing else.</summary>
internal static class PembacaTeksSel
{
    public static HasilSel<string> Baca(Sel sel, ProfilKolom profil) =>
        Rapi.Teks(sel.Teks) is { Length: > 0 } teks ? Hasil.Ada(teks) : HasilSel<string>.Kosong;
}
