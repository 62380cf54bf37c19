using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Berkas;

/// <summary>Leaves the depth of a reader when a file cannot be read further; caught where the file was opened and turned into its finding.</summary>
internal sealed class BerkasDitolakException(JenisTemuan jenis, Asal tempat, string dibaca, string diharapkan) : Exception(jenis.Judul)
{
    public Temuan Temuan { get; } = Temuan.Dari(jenis, tempat, dibaca, diharapkan);
}
