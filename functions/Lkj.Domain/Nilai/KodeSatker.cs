using System.Text.Json.Serialization;

namespace Lkj.Domain.Nilai;

/// <summary>The budget code of an office: six digits, text, leading zeros matter (<c>656549</c>, <c>022207</c>).</summary>
public readonly record struct KodeSatker
{
    /// <summary>Takes a code; throws <see cref="ArgumentException"/> when it is not six digits (see <see cref="Sah"/>).</summary>
    [JsonConstructor]
    public KodeSatker(string nilai)
    {
        if (!Sah(nilai))
            throw new ArgumentException($"A satker code has six digits, not '{nilai}'.", nameof(nilai));
        Nilai = nilai;
    }

    /// <summary>The six digits.</summary>
    public string Nilai { get; }

    /// <summary>Whether the text is six ASCII digits.</summary>
    public static bool Sah(string? teks) => teks is { Length: 6 } && teks.All(char.IsAsciiDigit);

    /// <inheritdoc/>
    public override string ToString() => Nilai;
}
