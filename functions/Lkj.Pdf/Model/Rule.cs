namespace Lkj.Pdf;

/// <summary>A thin line from margin to margin.</summary>
public sealed record Rule : Block;
