using Lkj.Domain.Isi;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Lembaran;

/// <summary>A column of the schema as it was found in a sheet, or a line of a form.</summary>
/// <param name="Kolom">Its description.</param>
/// <param name="Letak">Its column in the sheet, from 1.</param>
/// <param name="Asal">Where its cells stand, with its heading as it stands there.</param>
/// <param name="Profil">What its cells together tell.</param>
/// <param name="Baris">The line of a form; null in a table, where each row has a cell of the column.</param>
internal sealed record KolomTerbaca(Kolom Kolom, int Letak, AsalKolom Asal, ProfilKolom Profil, Baris? Baris = null)
{
    private readonly IngatanTeks ingatanTeks = new();
    private object? ingatan;
    private Func<Sel, ProfilKolom, bool>? pastiTerbaca;

    /// <summary>What a filled cell is read as.</summary>
    public HasilSel<T> Baca<T>(Sel sel, Func<Sel, ProfilKolom, HasilSel<T>> baca)
    {
        if (sel.Jenis == JenisSel.Teks && Kolom.Jenis is JenisKolom.Volume or JenisKolom.Persen
            && (ingatan ??= Ingatan(baca)) is IngatanKolom<T> lama && lama.Untuk(baca))
            return lama.Baca(sel, Profil);
        return sel.Jenis switch
        {
            JenisSel.Galat => Hasil.Gagal<T>(JenisIsi.RumusGalat, "rumus yang menghasilkan nilai, atau nilainya"),
            JenisSel.RumusTanpaHasil => Hasil.Gagal<T>(JenisIsi.RumusTanpaHasil, "rumus yang sudah dihitung, atau nilainya"),
            _ => baca(sel, Profil),
        };
    }

    /// <summary>
    /// Whether a filled cell is certainly read without a remark, which a look at its bytes tells for most cells; where it does not,
    /// <see cref="Baca"/> has to.
    /// </summary>
    public bool PastiTerbaca(Sel sel) => Kolom.Jenis switch
    {
        JenisKolom.Teks => PembacaTeksSel.PastiTerbaca(sel),
        JenisKolom.Kode => PembacaKode.PastiTerbaca(sel),
        JenisKolom.Rupiah => PembacaRupiah.PastiTerbaca(sel, Profil),
        JenisKolom.Volume or JenisKolom.Persen => sel.Jenis == JenisSel.Teks && pastiTerbaca is not null && pastiTerbaca(sel, Profil),
        _ => false,
    };

    /// <summary>The text of a filled cell with tidy spacing.</summary>
    public string Teks(Sel sel) => ingatanTeks.Baca(sel);

    private IngatanKolom<T> Ingatan<T>(Func<Sel, ProfilKolom, HasilSel<T>> baca)
    {
        var baru = new IngatanKolom<T>(baca);
        pastiTerbaca = baru.PastiTerbaca;
        return baru;
    }

    /// <summary>A column found in a sheet.</summary>
    public static KolomTerbaca Dalam(LembarMentah lembar, Kolom kolom, int letak, string kepala, ProfilKolom profil, Baris? baris = null) =>
        new(kolom, letak, new AsalKolom(lembar.Berkas, lembar.Nama, AlamatSel.Huruf(letak), kepala), profil, baris);
}
