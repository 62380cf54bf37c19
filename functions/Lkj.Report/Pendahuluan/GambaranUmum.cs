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
        yield return new Paragraph($"{identitas.Nama} adalah satuan kerja dengan kode satker {identitas.Satker}" + (identitas.Provinsi is { } provinsi && provinsi != identitas.Satker
            ? $", di bawah koordinasi satuan kerja provinsi dengan kode satker {provinsi}."
            : "."));
        if (bahan.Narasi(BagianNarasi.GambaranUmum) is { Count: > 0 } uraian)
        {
            foreach (var blok in Blok.Prosa(uraian))
                yield return blok;
        }
        else
        {
            yield return Blok.BelumAda("Gambaran umum belum diisi", "Susunan organisasi, pegawai, sarana, dan keuangan satker dijelaskan pada lembar Narasi, bagian Gambaran Umum.");
        }

        yield return new Heading(3, "Isu Strategis");
        yield return bahan.Narasi(BagianNarasi.IsuStrategis) switch
        {
            { Count: 0 } => Blok.BelumAda("Isu strategis belum diisi", "Permasalahan utama yang dihadapi satker dijelaskan pada lembar Narasi, bagian Isu Strategis."),
            { Count: 1 } satu => new Paragraph(satu[0]),
            var isu => Blok.Bernomor(isu),
        };
    }
}
