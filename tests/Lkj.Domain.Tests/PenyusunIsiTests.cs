using System.Text.Json;
using Lkj.Domain.Isi;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests;

public sealed class PenyusunIsiTests
{
    private static readonly string Sidik = new('a', 64);
    private static readonly Temuan DariBaca = new("ISI-399", 3, Keparahan.Peringatan, "Judul", new Asal("contoh.xlsx", "Anggaran", "E37"), "ini", "itu", "Periksa.");

    [Fact]
    public void Susun_Sample_HoldsFiguresAndAllFindings()
    {
        var isi = PenyusunIsi.Susun(OganIlir.Pengajuan, 1, Sidik, [DariBaca]);
        Assert.Equal(("kpu-2015", "80,26 %", "92,71 %"), (isi.Aturan, isi.Kinerja.Satker.ToString(), isi.Anggaran.Jumlah.Serapan.ToString()));
        Assert.Equal(Pemeriksa.Periksa(OganIlir.Pengajuan).Count + 1, isi.Temuan.Count);
        Assert.Equal(DariBaca, isi.Temuan[0]);
    }

    [Fact]
    public void Susun_SeparateSteps_GiveTheSameContent()
    {
        var sekaligus = PenyusunIsi.Susun(OganIlir.Pengajuan, 2, Sidik, []);
        var bertahap = PenyusunIsi.Susun(OganIlir.Pengajuan, 2, Sidik, sekaligus.Kinerja, sekaligus.Anggaran, sekaligus.Temuan.Reverse());
        Assert.Equal(Json(sekaligus), Json(bertahap));
    }

    [Fact]
    public void IsiLaporan_AsJson_ComesBackWhole()
    {
        var json = Json(PenyusunIsi.Susun(OganIlir.Pengajuan, 1, Sidik, []));
        var kembali = JsonSerializer.Deserialize<IsiLaporan>(json)!;
        Assert.Equal(json, Json(kembali));
        Assert.Equal("80,26 %", kembali.Kinerja.Satker.ToString());
        Assert.Equal(new(2020, 1, 31), kembali.Pengajuan.Identitas.Tanggal);
    }

    private static string Json(IsiLaporan isi) => JsonSerializer.Serialize(isi);
}
