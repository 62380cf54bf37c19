using Lkj.Ingest.Isi;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Lembaran;

/// <summary>A column of the schema as it was found in a sheet.</summary>
/// <param name="Kolom">Its description.</param>
/// <param name="Letak">Its column in the sheet, from 1.</param>
/// <param name="Kepala">Its heading as it stands there.</param>
/// <param name="Profil">What its cells together tell.</param>
internal sealed record KolomTerbaca(Kolom Kolom, int Letak, string Kepala, ProfilKolom Profil);
