using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lkj.Report.Angka;

/// <summary>How the figures are written, made at compile time: a new process need not look at their records first. It cannot read them.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web, GenerationMode = JsonSourceGenerationMode.Serialization,
    WriteIndented = true, NewLine = "\n", NumberHandling = JsonNumberHandling.Strict, Converters = [typeof(NamaEnum)])]
[JsonSerializable(typeof(AngkaLaporan))]
internal sealed partial class AngkaKonteks : JsonSerializerContext
{
    /// <summary>Writes values of enumerations by name: <c>lebihBaik</c>.</summary>
    internal sealed class NamaEnum : JsonConverterFactory
    {
        private static readonly JsonStringEnumConverter Nama = new(JsonNamingPolicy.CamelCase);

        /// <inheritdoc/>
        public override bool CanConvert(Type typeToConvert) => Nama.CanConvert(typeToConvert);

        /// <inheritdoc/>
        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => Nama.CreateConverter(typeToConvert, options);
    }
}
