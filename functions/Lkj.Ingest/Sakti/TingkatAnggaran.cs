namespace Lkj.Ingest.Sakti;

/// <summary>The levels of a budget path, in the order in which its parts stand.</summary>
internal enum TingkatAnggaran
{
    BagianAnggaran,
    UnitEselon,
    Program,
    Kegiatan,
    Kro,
    Ro,
    Komponen,
    Subkomponen,
    Akun,
    Item,
}
