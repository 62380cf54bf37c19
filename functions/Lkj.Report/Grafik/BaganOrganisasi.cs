using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Grafik;

/// <summary>The organisation as a tree of boxes, from the units and the unit above each.</summary>
internal static class BaganOrganisasi
{
    // More units than an office has are not drawn but listed.
    private const int UnitTerbanyak = 80;

    /// <summary>The chart; nothing with fewer than two units.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var unit = bahan.Pengajuan.Organisasi.Where(baris => baris.Jenis == JenisOrganisasi.Unit).ToList();
        if (unit.Count < 2)
            return [];
        if (unit.Count > UnitTerbanyak)
            return [Tabel(unit)];
        var akar = Akar(unit);
        return
        [
            new OrganisationChart(
                TeksPengganti.Susun($"Bagan organisasi {bahan.Identitas.Nama} dengan {unit.Count} unit", unit.Select(satu => $"{Nama(satu)}{(satu.Induk is { Length: > 0 } induk ? $" di bawah {Tulis.Bersih(induk)}" : "")}")),
                akar.Count == 1 ? akar[0] : new OrganisationUnit(bahan.Identitas.Nama, akar))
            {
                Caption = $"Susunan organisasi {bahan.Identitas.Nama}",
            },
        ];
    }

    private static Table Tabel(List<BarisOrganisasi> unit) => new(
        [Blok.KolomNama("Unit", 2), Blok.KolomTeks("Di bawah", 2), Blok.KolomAngka("Jumlah")],
        [.. unit.Select(satu => new TableRow(Nama(satu), satu.Induk is { Length: > 0 } induk ? Tulis.Bersih(induk) : Tulis.Kosong, Tulis.Volume(satu.Jumlah)))])
    {
        Caption = "Susunan organisasi",
    };

    // Each unit stands once, also where units name each other as the one above: then the first of them stands on top.
    private static List<OrganisationUnit> Akar(List<BarisOrganisasi> unit)
    {
        var nama = unit.Select(Nama).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var bawahan = unit.ToLookup(satu => Tulis.Bersih(satu.Induk ?? ""), StringComparer.OrdinalIgnoreCase);
        var terpasang = new HashSet<BarisOrganisasi>(ReferenceEqualityComparer.Instance);
        return [.. unit.Where(satu => !nama.Contains(Tulis.Bersih(satu.Induk ?? ""))).Concat(unit).Where(terpasang.Add).Select(Pasang)];

        OrganisationUnit Pasang(BarisOrganisasi satu) =>
            new(Nama(satu), [.. bawahan[Nama(satu)].Where(terpasang.Add).Select(Pasang)]) { Name = satu.Jumlah?.Nilai.ToString() ?? "" };
    }

    private static string Nama(BarisOrganisasi unit) => Tulis.Bersih(unit.Uraian.Nilai);
}
