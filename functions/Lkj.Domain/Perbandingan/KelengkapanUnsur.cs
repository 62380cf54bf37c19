namespace Lkj.Domain.Perbandingan;

/// <summary>For how many indicators of an objective a comparison is present.</summary>
/// <param name="Unsur">The comparison.</param>
/// <param name="Ada">For how many it is there.</param>
/// <param name="Dari">For how many it is asked.</param>
public sealed record KelengkapanUnsur(Unsur Unsur, int Ada, int Dari)
{
    /// <summary>Whether it is there for at least one indicator.</summary>
    public bool AdaSebagian => Ada > 0;

    /// <summary>Whether it is there for every indicator.</summary>
    public bool Lengkap => Dari > 0 && Ada == Dari;
}
