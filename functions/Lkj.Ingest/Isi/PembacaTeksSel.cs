using Lkj.Ingest.Berkas;

namespace Lkj.Ingest.Isi;

/// <summary>Reads text: tidy spacing, nothing else.</summary>
internal static class PembacaTeksSel
{
    /// <summary>Whether a cell certainly holds a text.</summary>
    public static bool PastiTerbaca(Sel sel) => sel.Jenis is JenisSel.Teks or JenisSel.Angka && sel.Bita is [>= (byte)'!' and <= (byte)'~', ..];

    /// <summary>Whether a cell holds a text.</summary>
    public static HasilSel<bool> Periksa(Sel sel, ProfilKolom profil) =>
        sel.Bita.ContainsAnyInRange((byte)'!', (byte)'~') || Rapi.Teks(sel.Teks).Length > 0 ? Hasil.Ada(true) : HasilSel<bool>.Kosong;
}
