using System.Text.Json.Serialization;

namespace Lkj.Report.Angka;

/// <summary>How to read the records of the figures, written at compile time: a new process need not look at each of them first.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AngkaLaporan))]
internal sealed partial class AngkaKonteks : JsonSerializerContext;
