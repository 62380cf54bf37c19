using System.Text.RegularExpressions;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Berkas;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Sakti;

/// <summary>Knows a table of the template by its headings where its sheet has another name: the measurement that an office keeps in a file of its own.</summary>
internal static partial class PengenalTabel
{
    /// <summary>Whether a sheet is a measurement table of the year.</summary>
    public static bool Pengukuran(LembarMentah lembar, TahunAnggaran tahun)
    {
        var kolom = SkemaLkj.Pengukuran.Kolom;
        var ada = PencariKepala.Cari(lembar.Baris, kolom, tahun)?.Kolom.Select(satu => PencocokKolom.Cocok(satu, kolom, tahun)?.Kolom.Kunci).ToHashSet() ?? [];
        return ada.IsSupersetOf(["sasaran", "indikator", "target", "realisasi"]);
    }

    /// <summary>The year that the title of a table names; null when it names none.</summary>
    public static (string Teks, Baris Baris)? TahunLain(LembarMentah lembar, TahunAnggaran tahun)
    {
        var kepala = PencariKepala.Cari(lembar.Baris, SkemaLkj.Pengukuran.Kolom, tahun);
        foreach (var baris in lembar.Baris.TakeWhile(satu => satu.Nomor < kepala?.Awal))
        {
            foreach (var sel in baris.Sel)
            {
                if (Tahunan().Match(sel.Teks) is { Success: true } cocok && cocok.Groups["t"].Value != tahun.ToString())
                    return (cocok.Groups["t"].Value, baris);
            }
        }

        return null;
    }

    [GeneratedRegex(@"\btahun( anggaran)?\s*:?\s*(?<t>20\d{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex Tahunan();
}
