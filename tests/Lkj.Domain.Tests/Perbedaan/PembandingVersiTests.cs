using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Domain.Perbedaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Perbedaan;

public sealed class PembandingVersiTests
{
    private static readonly Pengajuan Awal = Bersih.Pengajuan;

    [Fact]
    public void Bandingkan_SameVersion_FindsNothing() => Assert.Empty(PembandingVersi.Bandingkan(Awal, Awal));

    [Fact]
    public void Bandingkan_RowsInAnotherOrder_FindsNothingThatWasRead() =>
        Assert.DoesNotContain(PembandingVersi.Bandingkan(Awal, Awal with { Anggaran = [.. Awal.Anggaran.Reverse()] }), satu => satu.Dibaca);

    [Fact]
    public void Bandingkan_OneCellChanged_NamesItWithBothCellsAndThenWhatFollows()
    {
        var perbedaan = PembandingVersi.Bandingkan(Awal, Ubah(1, 120_500_000, 130_500_000));
        var dibaca = Assert.Single(perbedaan, satu => satu.Dibaca);
        Assert.Same(dibaca, perbedaan[0]);
        Assert.Equal((JenisPerbedaan.Berubah, "Pagu: Layanan data pemilih"), (dibaca.Jenis, dibaca.Nama));
        Assert.Equal(("Rp 120.500.000", "Rp 130.500.000"), (dibaca.Lama!.Nilai, dibaca.Baru!.Nilai));
        Assert.Equal("G3", dibaca.Baru.Tempat!.Sel);
        Assert.Contains(perbedaan, satu => satu.Baru!.Alamat == "anggaran/jumlah/pagu" && satu.Jenis == JenisPerbedaan.Berubah);
    }

    [Fact]
    public void Bandingkan_RowPutInBetween_AddsOnlyItsOwnFigures()
    {
        var baru = Awal.Anggaran[0] with { Uraian = Awal.Anggaran[0].Uraian with { Nilai = "Baris baru" }, Kode = null };
        var perbedaan = PembandingVersi.Bandingkan(Awal, Awal with { Anggaran = [Awal.Anggaran[0], baru, .. Awal.Anggaran.Skip(1)] }).Where(satu => satu.Dibaca).ToList();
        Assert.NotEmpty(perbedaan);
        Assert.All(perbedaan, satu => Assert.Equal(JenisPerbedaan.Ditambahkan, satu.Jenis));
        Assert.All(perbedaan, satu => Assert.EndsWith("Baris baru", satu.Nama, StringComparison.Ordinal));
    }

    [Fact]
    public void Bandingkan_LineRenamedUnderItsCode_IsOneChangeOfItsName()
    {
        var letak = Awal.Anggaran.Index().First(satu => satu.Item.Kode is not null).Index;
        var dibaca = PembandingVersi.Bandingkan(Awal, Bernama(letak, "Nama lain")).ToList();
        var satu = Assert.Single(dibaca);
        Assert.Equal((JenisPerbedaan.Berubah, $"Uraian {Awal.Anggaran[letak].Kode!.Nilai}", "Nama lain"), (satu.Jenis, satu.Nama, satu.Baru!.Nilai));
        Assert.Equal((Awal.Anggaran[letak].Uraian.Nilai, Awal.Anggaran[letak].Uraian.Asal), (satu.Lama!.Nilai, satu.Lama.Tempat));
    }

    [Fact]
    public void Bandingkan_LineRenamedUnderACodeThatStandsTwice_IsRemovedAndAdded()
    {
        var ganda = Awal with { Anggaran = [.. Awal.Anggaran, Awal.Anggaran[0] with { Nomor = null }] };
        var perbedaan = PembandingVersi.Bandingkan(ganda, ganda with { Anggaran = [.. ganda.Anggaran.Take(ganda.Anggaran.Count - 1), Bernama(0, "Nama lain").Anggaran[0]] });
        Assert.DoesNotContain(perbedaan, satu => satu.Nama.StartsWith("Uraian", StringComparison.Ordinal));
        Assert.Contains(perbedaan, satu => satu is { Jenis: JenisPerbedaan.Ditambahkan, Dibaca: true });
        Assert.Contains(perbedaan, satu => satu is { Jenis: JenisPerbedaan.Dihapus, Dibaca: true });
    }

    [Fact]
    public void Bandingkan_Backwards_TurnsEachDifferenceRound()
    {
        var lain = Ubah(0, 250_000_000, 1) with { Pengukuran = [.. Awal.Pengukuran.Skip(1)] };
        var maju = PembandingVersi.Bandingkan(Awal, lain);
        var mundur = PembandingVersi.Bandingkan(lain, Awal);
        Assert.Contains(maju, satu => satu.Jenis == JenisPerbedaan.Dihapus);
        Assert.Equal(
            maju.Select(satu => (satu.Lama?.Alamat, satu.Baru?.Alamat)).Order(),
            mundur.Select(satu => (satu.Baru?.Alamat, satu.Lama?.Alamat)).Order());
    }

    private static Pengajuan Bernama(int letak, string nama) =>
        Awal with { Anggaran = [.. Awal.Anggaran.Select((satu, i) => i == letak ? satu with { Uraian = satu.Uraian with { Nilai = nama } } : satu)] };

    private static Pengajuan Ubah(int letak, long dari, long menjadi)
    {
        var baris = Awal.Anggaran[letak];
        Assert.Equal(dari, baris.Pagu!.Nilai.Nilai);
        return Awal with { Anggaran = [.. Awal.Anggaran.Select((satu, i) => i == letak ? satu with { Pagu = satu.Pagu! with { Nilai = new Rupiah(menjadi) } } : satu)] };
    }
}
