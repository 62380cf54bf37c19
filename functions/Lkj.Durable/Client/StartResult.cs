namespace Lkj.Durable;

/// <summary>What became of a start.</summary>
public enum StartResult
{
    /// <summary>
    /// Accepted. Of several simultaneous starts of one id all are accepted and one runs, so this does not prove that this
    /// caller's input is the one used.
    /// </summary>
    Started,

    /// <summary>The id was used before, whether that instance runs or has ended; nothing changed.</summary>
    AlreadyThere,
}
