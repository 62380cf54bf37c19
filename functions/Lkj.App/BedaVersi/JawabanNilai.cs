using Lkj.Domain.Pelacakan;

namespace Lkj.App;

/// <summary>A figure of one version as programs read it.</summary>
/// <param name="Alamat">Its address, under which its origin can be asked for.</param>
/// <param name="Nilai">The figure as the report prints it.</param>
/// <param name="Tempat">The cell that it was read from; absent for a computed figure.</param>
/// <param name="Rumus">The formula; absent for a figure that was read.</param>
public sealed record JawabanNilai(string Alamat, string Nilai, string? Tempat, string? Rumus)
{
    /// <summary>The answer for a figure; null for none.</summary>
    public static JawabanNilai? Dari(AsalAngka? angka) => angka is null ? null : new(angka.Alamat, angka.Nilai, angka.Tempat?.ToString(), angka.Rumus);
}
