using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lkj.Domain.Nilai;

/// <summary>Writes <see cref="Persen"/> as a bare number.</summary>
public sealed class PersenJson : JsonConverter<Persen>
{
    /// <inheritdoc/>
    public override Persen Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetDecimal());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Persen value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Nilai);
}
