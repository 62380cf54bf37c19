using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Isi;

/// <summary>Reads text: tidy spacing, nothing else.</summary>
internal static class PembacaTeksSel
{
    public static HasilSel<string> Baca(Sel sel, ProfilKolom profil) =>
        Rapi.Teks(sel.Teks) is { Length: > 0 } teks ? Hasil.Ada(teks) : HasilSel<string>.Kosong;

    /// <summary>Whether <see cref="Baca"/> gives a text.</summary>
    public static HasilSel<bool> Periksa(Sel sel, ProfilKolom profil) =>
        sel.Bita.ContainsAnyInRange((byte)'!', (byte)'~') || Rapi.Teks(sel.Teks).Length > 0 ? Hasil.Ada(true) : HasilSel<bool>.Kosong;
}
