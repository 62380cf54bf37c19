namespace Lkj.Ingest.Sakti;

/// <summary>
/// The path of the row that is read, kept from row to row: each row of a Fa Detail names only its own part. The written form is
/// <c>076.01.WA.6709.QGE.001.113.0A.521211.000001</c>, which is what the domain's tree and kinds of spending understand.
/// </summary>
internal sealed class JalurBerjalan
{
    private readonly string?[] bagian = new string?[Enum.GetValues<TingkatAnggaran>().Length];

    /// <summary>Begins with what the title says: bagian anggaran and unit, where it does.</summary>
    public JalurBerjalan(string? bagianAnggaran, string? unitEselon) => (bagian[0], bagian[1]) = (bagianAnggaran, unitEselon);

    /// <summary>Steps to a row. A code may repeat the parts above its own (<c>WA.6709</c>, <c>113.0A</c>); what was below is left.</summary>
    public void Ke(TingkatAnggaran tingkat, string kode)
    {
        var potong = kode.ToUpperInvariant().Split('.', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var mundur = 0; mundur < potong.Length && mundur <= (int)tingkat; mundur++)
            bagian[(int)tingkat - mundur] = potong[^(mundur + 1)];
        if (tingkat == TingkatAnggaran.Subkomponen && bagian[(int)tingkat] is [var huruf])
            bagian[(int)tingkat] = $"0{huruf}";
        Array.Clear(bagian, (int)tingkat + 1, bagian.Length - (int)tingkat - 1);
    }

    /// <summary>The path as it is written.</summary>
    public override string ToString() => string.Join('.', bagian.OfType<string>());

    /// <summary>
    /// What paths of different documents are matched by: from the programme on, a subkomponen's single letter with its zero. Empty when
    /// there is no path.
    /// </summary>
    public static string Kunci(string? kode)
    {
        var potong = (kode ?? "").ToUpperInvariant().Split(['.', '/', ' '], StringSplitOptions.RemoveEmptyEntries);
        var awal = potong is [[_, _, _] ba, [_, _] unit, ..] && ba.All(char.IsAsciiDigit) && unit.All(char.IsAsciiDigit) ? 2 : 0;
        return string.Join('.', potong[awal..].Select(satu => satu is [>= 'A' and <= 'Z'] ? $"0{satu}" : satu));
    }
}
