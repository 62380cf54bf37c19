using Lkj.Domain.Anggaran;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Katalog;

namespace Lkj.Ingest.Sakti;

/// <summary>What a Fa Detail must agree with: itself, and the office and year that it was uploaded for.</summary>
internal static class PemeriksaFaDetail
{
    /// <summary>The columns of a row that the submission does not keep against those that it does.</summary>
    public static void Baris(BarisFaDetail baris, Rupiah pagu, Rupiah realisasi)
    {
        // Amounts that no office has become a galat of their own later.
        if (!Wajar(pagu) || !Wajar(realisasi))
            return;

        // Some prints take the locked part away as well.
        if (baris.Terisi(KepalaFaDetail.Sisa) && baris.Uang(KepalaFaDetail.Sisa) is { } sisa && sisa.Nilai != pagu - realisasi
            && !(baris.Terisi(KepalaFaDetail.Lock) && baris.Uang(KepalaFaDetail.Lock) is { } kunci && Wajar(kunci.Nilai) && sisa.Nilai == pagu - realisasi - kunci.Nilai))
            baris.Catat(JenisSakti.SisaBerbeda, KepalaFaDetail.Sisa, sisa.Nilai.DenganRp(), $"{(pagu - realisasi).DenganRp()}, yaitu {pagu.DenganRp()} dikurangi {realisasi.DenganRp()}");
        if (baris.Terisi(KepalaFaDetail.Lalu) && baris.Terisi(KepalaFaDetail.Ini)
            && baris.Uang(KepalaFaDetail.Lalu) is { } lalu && baris.Uang(KepalaFaDetail.Ini) is { } ini && Wajar(lalu.Nilai) && Wajar(ini.Nilai) && realisasi != lalu.Nilai + ini.Nilai)
            baris.Catat(JenisSakti.PeriodeBerbeda, KepalaFaDetail.Sampai, realisasi.DenganRp(), $"{(lalu.Nilai + ini.Nilai).DenganRp()}, yaitu periode lalu {lalu.Nilai.DenganRp()} dan periode ini {ini.Nilai.DenganRp()}");
    }

    /// <summary>Whether an amount is within the range of sums.</summary>
    public static bool Wajar(Rupiah uang) => uang <= PenghitungAnggaran.UangTerbesar && uang >= Rupiah.Nol - PenghitungAnggaran.UangTerbesar;

    /// <summary>The title against the upload.</summary>
    public static void Judul(JudulFaDetail judul, Asal lembar, KodeSatker satker, TahunAnggaran tahun, PengumpulTemuan temuan)
    {
        if (judul.Satker is { } kode && kode.Nilai != satker)
            temuan.Tambah(JenisBagian.SatkerLain, kode.Asal, $"\"{kode.Nilai}\"", satker.Nilai);
        if (judul.Tahun is { } periode && periode.Nilai != tahun)
            temuan.Tambah(JenisBagian.TahunLain, periode.Asal, $"\"{periode.Nilai}\"", tahun.ToString());
        if (judul.Satker is null || judul.Tahun is null)
            temuan.Tambah(JenisSakti.JudulTidakLengkap, lembar, "", $"satker {satker} dan tahun {tahun} pada judul");
        if (judul.Bulan is { Nilai: < 12 } bulan)
            temuan.Tambah(JenisSakti.BelumSetahun, bulan.Asal, $"\"{bulan.Teks}\"", $"periode sampai dengan Desember {tahun}");
    }

    /// <summary>The basis of the spending: the title's, else the one of the template's identity; one of them must say it.</summary>
    public static BasisRealisasi? Basis(JudulFaDetail judul, Asal lembar, BasisRealisasi? identitas, PengumpulTemuan temuan)
    {
        if (judul.Basis is null && identitas is null)
            temuan.Tambah(JenisSakti.BasisBelumDisebut, lembar, "", "basis akrual atau SP2D");
        else if (judul.Basis is { } ada && identitas is { } lain && ada != lain)
            temuan.Tambah(JenisSakti.BasisBerbeda, lembar, $"basis {Nama(ada)}", $"basis {Nama(lain)} seperti pada lembar Identitas");
        return judul.Basis ?? identitas;
    }

    private static string Nama(BasisRealisasi basis) => basis == BasisRealisasi.Akrual ? "akrual" : "SP2D";
}
