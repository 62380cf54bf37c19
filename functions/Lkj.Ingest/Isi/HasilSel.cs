using Lkj.Domain.Pemeriksaan;

namespace Lkj.Ingest.Isi;

/// <summary>What a cell was understood as: a value, a value with a remark, nothing, or a reason why it cannot be read.</summary>
/// <param name="Nilai">The value; meaningless unless <paramref name="Terbaca"/>.</param>
/// <param name="Terbaca">Whether there is a value.</param>
/// <param name="Temuan">The kind of the remark or reason; null when there is nothing to say.</param>
/// <param name="Diharapkan">What was expected, with an example.</param>
internal readonly record struct HasilSel<T>(T Nilai, bool Terbaca, JenisTemuan? Temuan, string Diharapkan)
{
    /// <summary>The cell says that there is no value.</summary>
    public static HasilSel<T> Kosong => default;

    /// <summary>The same reason for a value of another type.</summary>
    public HasilSel<TLain> Sebagai<TLain>(Func<T, TLain> ubah) =>
        Terbaca ? new(ubah(Nilai), true, Temuan, Diharapkan) : new(default!, false, Temuan, Diharapkan);
}
