using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Penyusunan;

/// <summary>Makes the identity of a submission from its form, and checks that the file belongs to the office and year it was sent for.</summary>
internal static class PenyusunIdentitas
{
    public static Identitas? Susun(BarisLembar baris, KodeSatker satker, TahunAnggaran tahun)
    {
        PeriksaVersi(baris);
        var kode = baris.Ambil("satker", PembacaKode.BacaSatker);
        var dilaporkan = baris.Ambil("tahun", PembacaKode.BacaTahun);
        if (kode is not null && kode.Nilai != satker)
            baris.Catat(JenisBagian.SatkerLain, "satker", $"\"{kode.Nilai}\"", satker.Nilai);
        if (dilaporkan is not null && dilaporkan.Nilai != tahun)
            baris.Catat(JenisBagian.TahunLain, "tahun", $"\"{dilaporkan.Nilai}\"", tahun.ToString());
        var nama = baris.AmbilTeks("nama");
        var provinsi = baris.Ambil("provinsi", PembacaKode.BacaSatker);
        var tanggal = baris.Ambil("tanggal", PembacaTanggal.Baca);
        var zona = baris.Ambil("zona", PembacaPilihan.Dari(Pilihan.Zona));
        if (kode is null || dilaporkan is null || nama is null)
            return null;
        return new Identitas(
            kode.Nilai,
            nama.Nilai,
            provinsi?.Nilai,
            dilaporkan.Nilai,
            baris.AmbilTeks("tempat")?.Nilai,
            tanggal?.Nilai,
            baris.AmbilTeks("jabatan")?.Nilai,
            baris.AmbilTeks("penandatangan")?.Nilai,
            baris.Ambil("nip", PembacaKode.Baca),
            baris.AmbilTeks("surel"),
            zona?.Nilai ?? ZonaWaktu.Wib)
        {
            Basis = baris.Ambil("basis", PembacaPilihan.Dari(Pilihan.Basis))?.Nilai,
            NomorDipa = baris.AmbilTeks("nomorDipa")?.Nilai,
            Alamat = baris.AmbilTeks("alamat")?.Nilai,
            TanggalPerjanjian = baris.Ambil("tanggalPerjanjian", PembacaTanggal.Baca)?.Nilai,
            PihakKedua = baris.AmbilTeks("pihakKedua")?.Nilai,
            JabatanPihakKedua = baris.AmbilTeks("jabatanPihakKedua")?.Nilai,
        };
    }

    private static void PeriksaVersi(BarisLembar baris)
    {
        var versi = Rapi.Teks(baris.Teks("versi"));
        if (versi.Length > 0 && !VersiTemplat.Diterima.Contains(versi))
            baris.Catat(JenisBerkas.TemplatLama, "versi", $"\"{versi}\"", $"versi {string.Join(" atau ", VersiTemplat.Diterima)}");
    }
}
