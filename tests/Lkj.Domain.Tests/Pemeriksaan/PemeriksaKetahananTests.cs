using CsCheck;
using Lkj.Domain.Isi;
using Lkj.Domain.Kinerja;
using Lkj.Domain.Nilai;
using Lkj.Domain.Pemeriksaan;
using Lkj.Domain.Tests.Contoh;

namespace Lkj.Domain.Tests.Pemeriksaan;

/// <summary>Whatever an office fills in is answered with findings: in any order of rows the same, never by an exception, and in time.</summary>
public sealed class PemeriksaKetahananTests
{
    private static readonly Gen<string> Nama = Gen.String[Gen.Char["aA .,%-(1persentase"], 0, 30];
    private static readonly Gen<Isian<Rupiah>> Uang = Gen.OneOf(Gen.Long[-5, 5], Gen.Long[0, 2_000_000_000], Gen.Long[-40_000_000_000_000, 40_000_000_000_000]).Select(nilai => Isi(new Rupiah(nilai)));

    private static readonly Gen<Isian<decimal>?> Persen =
        Gen.Select(Gen.Decimal, Gen.OneOf(Gen.Const(""), Nama)).Select(dua => dua.Item2.Length % 2 == 0 ? null : new Isian<decimal>(dua.Item1, dua.Item2, new Asal("x", "y", "A1")));

    private static readonly Gen<BarisAnggaran> Baris =
        Gen.Select(Nama, Nama, Gen.Decimal[0, 9], Gen.Decimal[0, 9], Uang, Uang, Persen, (kode, uraian, target, capai, pagu, realisasi, persen) => new BarisAnggaran(
            null, kode.Length < 9 ? null : Isi(kode), Isi(uraian), null, target < 1 ? null : Isi(new Volume(target, "unit")), capai < 1 ? null : Isi(new Volume(capai, "unit")), pagu, realisasi, persen));

    private static readonly Gen<BarisIndikator> Indikator =
        Gen.Select(Nama, Nama, Gen.Decimal.Nullable(), Gen.Decimal.Nullable(), Persen, Gen.Enum<Polaritas>(), Gen.Decimal.Nullable(), (sasaran, nama, target, realisasi, capaian, polaritas, terburuk) =>
            new BarisIndikator(
                sasaran.Length == 0 ? null : Isi(sasaran), Isi(nama), "%", target is { } t ? Isi(new Target(new(t), terburuk)) : null, realisasi is { } r ? Isi(new NilaiKinerja(r)) : null,
                capaian, polaritas, terburuk is { } w ? Isi(w) : null));

    private static readonly Gen<Pengajuan> Pengajuan =
        Gen.Select(Baris.Array[0, 12], Indikator.Array[0, 8], Indikator.Array[0, 8], Uang, Uang, Nama, (baris, perjanjian, ukuran, satu, dua, kalimat) => Bersih.Pengajuan with
        {
            Anggaran = baris,
            PerjanjianKinerja = perjanjian,
            Pengukuran = ukuran,
            TotalAnggaran = [new(null, satu, dua, null)],
            PernyataanAnggaran = [new("BAB I", JenisSumber.Apbn, satu), new("BAB I", JenisSumber.Hibah, dua), new("BAB I", JenisSumber.Dipa, satu)],
            Narasi = [Bersih.Narasi(2, BagianNarasi.Anggaran, "x" + kalimat)],
        });

    private static readonly Gen<Pengajuan> Pendukung =
        Gen.Select(Pengajuan, Gen.Select(Gen.Int[1, 12], Uang).Array[0, 14], Gen.Select(Nama, Gen.Int[1, 4], Gen.Decimal.Nullable()).Array[0, 8], Gen.Enum<Konsolidasi>(), (pengajuan, uang, nilai, cara) => pengajuan with
        {
            Bulanan = [.. uang.Select(satu => new RealisasiBulan(satu.Item1, satu.Item1 % 3 == 0 ? null : satu.Item2, satu.Item2))],
            RevisiDipa = [.. uang.Select(satu => new RevisiDipa(satu.Item1 - 1, satu.Item1 % 2 == 0 ? null : new DateOnly(2022, satu.Item1, 1), satu.Item2, null))],
            Pengukuran = [.. pengajuan.Pengukuran.Select(baris => baris with { Konsolidasi = cara })],
            Triwulan = [.. nilai.Select(satu => new BarisTriwulan(Isi(satu.Item1), satu.Item2, Angka(satu.Item3), Angka(satu.Item3)))],
            Riwayat = [.. nilai.Select(satu => new BarisRiwayat(Isi(satu.Item1), new TahunAnggaran(2018 + satu.Item2), "%", null, Angka(satu.Item3)))],
            Kegiatan = [.. pengajuan.Pengukuran.Zip(uang).Select(satu => new BarisKegiatan(Isi("6709"), satu.First.Indikator, satu.First, satu.Second.Item2, null))],
            Organisasi = [.. nilai.Select(satu => new BarisOrganisasi(JenisOrganisasi.Unit, Isi(satu.Item1), satu.Item1, null))],
            Alasan = [.. nilai.Select(satu => new Alasan("BRS-503", satu.Item1, Isi(satu.Item1)))],
        });

    [Fact]
    public void Periksa_AnySupportingSheets_NeverThrows() => Pendukung.Sample(pengajuan => Pemeriksa.Periksa(pengajuan) is not null);

    [Fact]
    public void Periksa_AnySubmission_NeverThrows() => Pengajuan.Sample(pengajuan => Pemeriksa.Periksa(pengajuan) is not null);

    [Fact]
    public void Periksa_RepeatedRun_GivesTheSameMessages() =>
        Assert.Equal(Pemeriksa.Periksa(OganIlir.Pengajuan).Select(temuan => temuan.ToString()), Pemeriksa.Periksa(OganIlir.Pengajuan).Select(temuan => temuan.ToString()));

    [Fact]
    public void Periksa_TwiceTheLines_AllocatesAboutTwiceAsMuch()
    {
        Periksa(Banyak(50));
        Assert.InRange(Periksa(Banyak(400)), 1, 3 * Periksa(Banyak(200)));
    }

    private static long Periksa(Pengajuan pengajuan)
    {
        var awal = GC.GetAllocatedBytesForCurrentThread();
        Assert.NotEmpty(Pemeriksa.Periksa(pengajuan));
        return GC.GetAllocatedBytesForCurrentThread() - awal;
    }

    private static Pengajuan Banyak(int kali)
    {
        var contoh = OganIlir.Pengajuan;
        return contoh with
        {
            Anggaran = [.. Enumerable.Range(0, 2 * kali).SelectMany(i => contoh.Anggaran.Select(baris => baris with { Kode = Isi($"076.{i}.{baris.Nomor!.Nilai}") }))],
            Pengukuran = [.. Enumerable.Range(0, kali).SelectMany(i => contoh.Pengukuran.Select(baris => baris with { Indikator = Isi($"{baris.Indikator.Nilai} {i}") }))],
        };
    }

    private static Isian<NilaiKinerja>? Angka(decimal? nilai) => nilai is { } ada ? Isi(new NilaiKinerja(ada)) : null;

    private static Isian<T> Isi<T>(T nilai) => new(nilai, "", new Asal("contoh.xlsx", "Lembar", "A2"));
}
