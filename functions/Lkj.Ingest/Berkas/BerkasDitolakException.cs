using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Berkas;

/// <summary>Leaves the depth of a reader when a file cannot be read further; caught where the file was opened and turned into its finding.</summary>
internal sealed class BerkasDitolakException(Temuan temuan) : Exception(temuan.Judul)
{
    public BerkasDitolakException(JenisTemuan jenis, Asal tempat, string dibaca, string diharapkan)
        : this(Temuan.Dari(jenis, tempat, dibaca, diharapkan))
    {
    }

    public Temuan Temuan { get; } = temuan;
}
