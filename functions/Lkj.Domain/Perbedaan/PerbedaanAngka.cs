using Lkj.Domain.Pelacakan;

namespace Lkj.Domain.Perbedaan;

/// <summary>A figure that differs between two versions of a submission.</summary>
/// <param name="Jenis">How it differs.</param>
/// <param name="Lama">The figure in the older version with its cell or formula; null when it was added.</param>
/// <param name="Baru">The figure in the newer version; null when it was removed.</param>
public sealed record PerbedaanAngka(JenisPerbedaan Jenis, AsalAngka? Lama, AsalAngka? Baru)
{
    /// <summary>What it is, in Bahasa Indonesia.</summary>
    public string Nama => (Baru ?? Lama)!.Nama;

    /// <summary>Whether a cell gives it, and not a formula over other figures.</summary>
    public bool Dibaca => (Baru ?? Lama)!.Rumus is null;
}
