using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lkj.Domain.Nilai;

/// <summary>Writes <see cref="Rupiah"/> as a bare number of whole rupiah.</summary>
public sealed class RupiahJson : JsonConverter<Rupiah>
{
    /// <inheritdoc/>
    public override Rupiah Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Rupiah value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Nilai);
}
