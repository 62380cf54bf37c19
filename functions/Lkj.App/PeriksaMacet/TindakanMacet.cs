namespace Lkj.App;

/// <summary>What open work needs.</summary>
public enum TindakanMacet
{
    /// <summary>Nothing: it is on its way.</summary>
    Biarkan,

    /// <summary>Its orchestration was never started: start it.</summary>
    Mulai,

    /// <summary>The platform failed it: let it go on where it stood.</summary>
    PutarBalik,

    /// <summary>It does not come to its end: begin again under a new id.</summary>
    CobaLagi,
}
