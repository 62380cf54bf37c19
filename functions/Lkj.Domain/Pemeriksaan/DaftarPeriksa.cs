using Lkj.Domain.Pemeriksaan.Tingkat4;
using Lkj.Domain.Pemeriksaan.Tingkat5;
using Lkj.Domain.Pemeriksaan.Tingkat6;
using Lkj.Domain.Pemeriksaan.Tingkat7;

namespace Lkj.Domain.Pemeriksaan;

/// <summary>What runs, in order.</summary>
internal static class DaftarPeriksa
{
    /// <summary>The checks of levels 4 (columns of a row), 5 (rows of a table), 6 (parts of the submission) and 7 (years).</summary>
    public static readonly IReadOnlyList<AturanPeriksa> Semua =
    [
        new(PersenSerapanTercetak.Jenis, PersenSerapanTercetak.Periksa),
        new(CapaianTercetak.Jenis, CapaianTercetak.Periksa),
        new(RealisasiMelebihiPagu.Jenis, RealisasiMelebihiPagu.Periksa),
        new(UangNegatif.Jenis, UangNegatif.Periksa),
        new(KeluaranTanpaBelanja.Jenis, KeluaranTanpaBelanja.Periksa),
        new(BelanjaTanpaKeluaran.Jenis, BelanjaTanpaKeluaran.Periksa),
        new(PaguNol.Jenis, PaguNol.Periksa),
        new(VolumeKosong.Jenis, VolumeKosong.Periksa),
        new(SatuanBerbeda.Jenis, SatuanBerbeda.Periksa),
        new(KolomBergeser.Jenis, KolomBergeser.Periksa),
        new(SatuanAsing.Jenis, SatuanAsing.Periksa),
        new(SerapanRendah.Jenis, SerapanRendah.Periksa),
        new(PersenPaguNol.Jenis, PersenPaguNol.Periksa),
        new(CapaianTidakTerhitung.Jenis, CapaianTidakTerhitung.Periksa),
        new(VolumeBerbeda.Jenis, VolumeBerbeda.Periksa),
        new(IndikatorBukanUkuran.Jenis, IndikatorBukanUkuran.Periksa),
        new(PaguBelumDibelanjakan.Jenis, PaguBelumDibelanjakan.Periksa),
        new(JumlahTercetak.Jenis, JumlahTercetak.Periksa),
        new(PersenTotalTercetak.Jenis, PersenTotalTercetak.Periksa),
        new(KunciGanda.Jenis, KunciGanda.Periksa),
        new(IndukAnak.Jenis, IndukAnak.Periksa),
        new(NamaTanpaPembeda.Jenis, NamaTanpaPembeda.Periksa),
        new(JumlahHampirSama.Jenis, JumlahHampirSama.Periksa),
        new(TotalBerulang.Jenis, TotalBerulang.Periksa),
        new(BulanBelumLengkap.Jenis, BulanBelumLengkap.Periksa),
        new(TriwulanMenurun.Jenis, TriwulanMenurun.Periksa),
        new(UrutanRevisi.Jenis, UrutanRevisi.Periksa),
        new(SumberDipa.Jenis, SumberDipa.Periksa),
        new(PernyataanAntarbab.Jenis, PernyataanAntarbab.Periksa),
        new(PernyataanBaris.Jenis, PernyataanBaris.Periksa),
        new(TahunNarasi.Jenis, TahunNarasi.Periksa),
        new(PerjanjianTanpaRealisasi.Jenis, PerjanjianTanpaRealisasi.Periksa),
        new(RealisasiTanpaPerjanjian.Jenis, RealisasiTanpaPerjanjian.Periksa),
        new(RenstraTanpaUkuran.Jenis, RenstraTanpaUkuran.Periksa),
        new(TargetBerbeda.Jenis, TargetBerbeda.Periksa),
        new(SasaranTanpaIndikator.Jenis, SasaranTanpaIndikator.Periksa),
        new(RumusanSasaran.Jenis, RumusanSasaran.Periksa),
        new(SasaranDiLuarPerjanjian.Jenis, SasaranDiLuarPerjanjian.Periksa),
        new(KesimpulanTidakSejalan.Jenis, KesimpulanTidakSejalan.Periksa),
        new(NipPenandatangan.Jenis, NipPenandatangan.Periksa),
        new(TandaDesimal.Jenis, TandaDesimal.Periksa),
        new(CapaianSebagian.Jenis, CapaianSebagian.Periksa),
        new(RealisasiSamaSerapan.Jenis, RealisasiSamaSerapan.Periksa),
        new(IndikatorNamaProgram.Jenis, IndikatorNamaProgram.Periksa),
        new(JumlahBulan.Jenis, JumlahBulan.Periksa),
        new(RevisiTerakhir.Jenis, RevisiTerakhir.Periksa),
        new(TriwulanSetahun.Jenis, TriwulanSetahun.Periksa),
        new(PendukungTanpaIndikator.Jenis, PendukungTanpaIndikator.Periksa),
        new(KegiatanAnggaran.Jenis, KegiatanAnggaran.Periksa),
        new(UnitTanpaInduk.Jenis, UnitTanpaInduk.Periksa),
        new(TahunRiwayat.Jenis, TahunRiwayat.Periksa),
        new(PerubahanTarget.Jenis, PerubahanTarget.Periksa),
        new(PerubahanRealisasi.Jenis, PerubahanRealisasi.Periksa),
        new(IndikatorHilang.Jenis, IndikatorHilang.Periksa),
        new(SatuanBerubah.Jenis, SatuanBerubah.Periksa),
        new(RiwayatBerbeda.Jenis, RiwayatBerbeda.Periksa),
    ];
}
