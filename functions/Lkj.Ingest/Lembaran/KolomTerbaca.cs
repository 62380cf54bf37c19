using Lkj.Domain.Isi;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
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
    /// <summary>A column found in a sheet.</summary>
    public static KolomTerbaca Dalam(LembarMentah lembar, Kolom kolom, int letak, string kepala, ProfilKolom profil, Baris? baris = null) =>
        new(kolom, letak, new AsalKolom(lembar.Berkas, lembar.Nama, AlamatSel.Huruf(letak), kepala), profil, baris);
}
