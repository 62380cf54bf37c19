using Lkj.Domain.Perbedaan;

namespace Lkj.App;

/// <summary>A figure that differs between two versions as programs read it.</summary>
/// <param name="Jenis">berubah, ditambahkan or dihapus.</param>
/// <param name="Nama">What it is.</param>
/// <param name="Lama">The older version's; absent when it was added.</param>
/// <param name="Baru">The newer version's; absent when it was removed.</param>
public sealed record JawabanPerbedaan(JenisPerbedaan Jenis, string Nama, JawabanNilai? Lama, JawabanNilai? Baru)
{
    /// <summary>The answer for a difference.</summary>
    public static JawabanPerbedaan Dari(PerbedaanAngka satu) => new(satu.Jenis, satu.Nama, JawabanNilai.Dari(satu.Lama), JawabanNilai.Dari(satu.Baru));
}
