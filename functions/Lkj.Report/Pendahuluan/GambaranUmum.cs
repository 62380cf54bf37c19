using Lkj.Domain.Isi;
using Lkj.Pdf;
using Lkj.Report.Naskah;

namespace Lkj.Report.Pendahuluan;

/// <summary>BAB I D: the organisation and its strategic issues.</summary>
internal static class GambaranUmum
{
    /// <summary>Who the office is by the register, its own description, its issues; what the submission lacks is named.</summary>
    public static IEnumerable<Block> Susun(Bahan bahan)
    {
        var identitas = bahan.Identitas;
        yield return new Heading(2, "Gambaran Umum Organisasi") { Label = "D." };
        yield return Blok.Paragraf(
            $"{identitas.Nama} adalah satuan kerja dengan kode satker {identitas.Satker}" + (identitas.Provinsi is { } provinsi && provinsi != identitas.Satker
                ? $", di bawah koordinasi satuan kerja provinsi dengan kode satker {provinsi}."
                : "."),
            identitas.Alamat is { Length: > 0 } alamat ? $"Kantornya beralamat di {Tulis.Bersih(alamat)}." : "",
            Keuangan(bahan));
        if (bahan.Narasi(BagianNarasi.GambaranUmum) is { Count: > 0 } uraian)
        {
            foreach (var blok in Blok.Prosa(uraian))
                yield return blok;
        }
        else
        {
            yield return Blok.BelumAda("Gambaran umum belum diisi", "Wilayah kerja dan keadaan satker dijelaskan pada lembar Narasi, bagian Gambaran Umum.");
        }

        foreach (var blok in Organisasi.Susun(bahan))
            yield return blok;
        yield return new Heading(3, "Isu Strategis");
        yield return bahan.Narasi(BagianNarasi.IsuStrategis) switch
        {
            { Count: 0 } => Blok.BelumAda("Isu strategis belum diisi", "Permasalahan utama yang dihadapi satker dijelaskan pada lembar Narasi, bagian Isu Strategis."),
            { Count: 1 } satu => new Paragraph(satu[0]),
            var isu => Blok.Bernomor(isu),
        };
    }

    private static string Keuangan(Bahan bahan)
    {
        var anggaran = bahan.Isi.Anggaran;
        if (anggaran.Baris.Count == 0)
            return "";
        var sumber = Tulis.Gabung([.. anggaran.PerSumber.Select(satu => $"{satu.Nama} {satu.Pagu.DenganRp()}")]);
        return $"Pada Tahun {bahan.Identitas.Tahun} satker mengelola pagu {anggaran.Jumlah.Pagu.DenganRp()}"
            + (bahan.Identitas.NomorDipa is { Length: > 0 } dipa ? $" menurut {(dipa.StartsWith("DIPA", StringComparison.OrdinalIgnoreCase) ? "" : "DIPA ")}{dipa}" : "")
            + (sumber.Length > 0 ? $", yang bersumber dari {sumber}." : ".");
    }
}
