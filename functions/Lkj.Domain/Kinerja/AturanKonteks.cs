using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lkj.Domain.Kinerja;

/// <summary>How to read a rule set, made at compile time: a new process need not look at its records first.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AturanKinerja))]
internal sealed partial class AturanKonteks : JsonSerializerContext;
