namespace Lkj.Domain.Nilai;

/// <summary>The quantity of an output with its unit: 2 laporan.</summary>
/// <param name="Jumlah">How many; never negative.</param>
/// <param name="Satuan">The unit in lower case, as the dictionary of units spells it.</param>
public sealed record Volume(decimal Jumlah, string Satuan)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Penulisan.Desimal(Jumlah)} {Satuan}";
}
