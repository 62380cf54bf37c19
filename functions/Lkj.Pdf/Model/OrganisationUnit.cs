namespace Lkj.Pdf;

/// <summary>A box of an <see cref="OrganisationChart"/> and the boxes below it.</summary>
/// <param name="Title">The unit or office.</param>
/// <param name="Units">What is subordinate to it, from left to right.</param>
public sealed record OrganisationUnit(string Title, params IReadOnlyList<OrganisationUnit> Units)
{
    /// <summary>Who holds the office, below the title; none when empty.</summary>
    public string Name { get; init; } = "";

    /// <summary>This unit and all below it, each before its subordinates.</summary>
    internal IEnumerable<OrganisationUnit> All => Units.SelectMany(unit => unit.All).Prepend(this);
}
