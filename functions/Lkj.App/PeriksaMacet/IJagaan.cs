namespace Lkj.App;

/// <summary>
/// A kind of work that <see cref="PenjagaMacet"/> looks after. Between reading and writing the work may have come to its end after all, or another
/// watch may have acted: what is closed or at another attempt by now is left as it is.
/// </summary>
public interface IJagaan
{
    /// <summary>All that is open.</summary>
    Task<IReadOnlyList<Pekerjaan>> ListOpenAsync(CancellationToken cancellation);

    /// <summary>Marks that the present attempt is rewound.</summary>
    Task MarkRewoundAsync(Pekerjaan pekerjaan, CancellationToken cancellation);

    /// <summary>Goes on to the next attempt; null when there is nothing to work on any more.</summary>
    Task<Pekerjaan?> NextAttemptAsync(Pekerjaan pekerjaan, CancellationToken cancellation);

    /// <summary>Tells the administrator, once, and closes it; while the mail server is away it does neither, and the next watch comes back to it.</summary>
    Task GiveUpAsync(Pekerjaan pekerjaan, CancellationToken cancellation);
}
