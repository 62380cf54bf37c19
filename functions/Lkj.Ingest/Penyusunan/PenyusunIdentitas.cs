using Lkj.Domain.Acuan;
using Lkj.Domain.Isi;
using Lkj.Domain.Nilai;
using Lkj.Ingest.Isi;
using Lkj.Ingest.Katalog;
using Lkj.Ingest.Lembaran;
using Lkj.Ingest.Skema;

namespace Lkj.Ingest.Penyusunan;

/// <summary>Makes the identity of a submission from its form, and checks that the file belongs to the office and year it was sent for.
/// What it leaves open is taken from the list of offices.</summary>
internal static class PenyusunIdentitas
{
    public static Identitas? Susun(BarisLembar baris, KodeSatker satker, TahunAnggaran tahun, DaftarSatker daftar)
    {
        PeriksaVersi(baris);
        var kode = baris.Ambil("satker", PembacaKode.BacaSatker);
        var dilaporkan = baris.Ambil("tahun", PembacaKode.BacaTahun);
        if (kode is not null && kode.Nilai != satker)
            baris.Catat(JenisBagian.SatkerLain, "satker", $"\"{kode.Nilai}\"", satker.Nilai);
        if (dilaporkan is not null && dilaporkan.Nilai != tahun)
            baris.Catat(JenisBagian.TahunLain, "tahun", $"\"{dilaporkan.Nilai}\"", tahun.ToString());
        var nama = baris.AmbilTeks("nama");
        var kantor = kode?.Nilai == satker ? daftar.Cari(satker, tahun) : null;
        if (kode?.Nilai == satker && kantor is null)
            baris.Catat(JenisBagian.SatkerTidakTerdaftar, "satker", $"\"{satker}\"", $"kode satker yang terdaftar untuk tahun {tahun}");
        if (kantor is not null && nama is not null && !NamaKantor.Sesuai(nama.Nilai, kantor))
            baris.Catat(JenisBagian.NamaSatkerLain, "nama", $"\"{nama.Nilai}\"", $"{kantor.Nama} untuk kode {satker}");
        var provinsi = baris.Ambil("provinsi", PembacaKode.BacaSatker);
        var tanggal = baris.Ambil("tanggal", PembacaTanggal.Baca);
        var zona = baris.Ambil("zona", PembacaPilihan.Dari(Pilihan.Zona));
        if (kode is null || dilaporkan is null || nama is null)
            return null;
        return new Identitas(
            kode.Nilai,
            nama.Nilai,
            provinsi?.Nilai ?? kantor?.Provinsi,
            dilaporkan.Nilai,
            baris.AmbilTeks("tempat")?.Nilai,
            tanggal?.Nilai,
            baris.AmbilTeks("jabatan")?.Nilai,
            baris.AmbilTeks("penandatangan")?.Nilai,
            baris.AmbilKode("nip"),
            baris.AmbilTeks("surel"),
            zona?.Nilai ?? kantor?.Zona ?? ZonaWaktu.Wib)
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
