namespace Lkj.Pdf;

/// <summary>How the items of a numbered list are labelled.</summary>
public enum ListNumbering
{
    /// <summary>1. 2. 3.</summary>
    Figures,

    /// <summary>a. b. c., going on with aa. after z.</summary>
    Letters,
}
