using Lkj.Ingest.Berkas;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Lembaran;

/// <summary>A column of the schema as it was found in a sheet, or a line of a form.</summary>
/// <param name="Kolom">Its description.</param>
/// <param name="Letak">Its column in the sheet, from 1.</param>
/// <param name="Kepala">Its heading as it stands there.</param>
/// <param name="Profil">What its cells together tell.</param>
/// <param name="Baris">The line of a form; null in a table, where each row has a cell of the column.</param>
internal sealed record KolomTerbaca(Kolom Kolom, int Letak, string Kepala, ProfilKolom Profil, Baris? Baris = null);
