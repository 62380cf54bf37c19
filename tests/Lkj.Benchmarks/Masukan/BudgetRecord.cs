using CsvHelper;

namespace Lkj.Benchmarks.Masukan;

/// <summary>A line of the budget table as CsvHelper reads it: amounts as numbers, everything else as text.</summary>
[CsvRecord]
internal sealed partial record BudgetRecord(
    [property: CsvColumn("No")] string Number,
    [property: CsvColumn("Kode")] string Code,
    [property: CsvColumn("Uraian")] string Text,
    [property: CsvColumn("Sumber Dana")] string Source,
    [property: CsvColumn("Target Volume")] string Target,
    [property: CsvColumn("Realisasi Volume")] string Volume,
    [property: CsvColumn("Pagu (Rp)")] long Ceiling,
    [property: CsvColumn("Realisasi (Rp)")] long Spent,
    [property: CsvColumn("Persen (%)")] string Percent);
