using System.Text.Json.Nodes;

namespace Lkj.LocalHost.ScriptRoot;

/// <summary>Which binding types and options LocalHost carries out. Everything else is named in an error, not passed over.</summary>
public static class BindingRules
{
    private sealed record Rule(BindingDirection Direction, string[] Required, string[] Optional);

    private static readonly Dictionary<string, Rule> s_rules = new()
    {
        ["httpTrigger"] = new(BindingDirection.In, [], ["authLevel", "methods", "route"]),
        ["http"] = new(BindingDirection.Out, [], []),
        ["queueTrigger"] = new(BindingDirection.In, ["queueName"], ["connection"]),
        ["blobTrigger"] = new(BindingDirection.In, ["path", "source"], ["connection"]),
        ["timerTrigger"] = new(BindingDirection.In, ["schedule"], []),
        ["durableClient"] = new(BindingDirection.In, [], []),
        ["orchestrationTrigger"] = new(BindingDirection.In, [], []),
        ["activityTrigger"] = new(BindingDirection.In, [], []),
    };

    /// <summary>Checks one entry of <c>bindings</c> and gives it as a value.</summary>
    /// <exception cref="SetupException">The type or an option is not carried out here, or something is missing.</exception>
    public static BindingDefinition Check(string function, JsonObject entry)
    {
        var place = $"{function}/function.json";
        var type = entry["type"]?.GetValue<string>() ?? throw new SetupException($"{place}: sebuah binding belum diberi \"type\".");
        if (!s_rules.TryGetValue(type, out var rule))
            throw new SetupException($"{place}: jenis binding \"{type}\" tidak dijalankan oleh LocalHost.");

        var name = entry["name"]?.GetValue<string>() ?? throw new SetupException($"{place}: binding {type} belum diberi \"name\".");
        var written = entry["direction"]?.GetValue<string>() ?? "in";
        if (!Enum.TryParse<BindingDirection>(written, true, out var direction) || direction != rule.Direction)
            throw new SetupException($"{place}: arah \"{written}\" pada binding {type} tidak dijalankan oleh LocalHost.");
        foreach (var required in rule.Required)
        {
            if (entry[required] is null)
                throw new SetupException($"{place}: binding {type} memerlukan \"{required}\".");
        }
        foreach (var (option, _) in entry)
        {
            if (option is not ("name" or "type" or "direction") && !rule.Required.Contains(option) && !rule.Optional.Contains(option))
                throw new SetupException($"{place}: pilihan \"{option}\" pada binding {type} tidak dijalankan oleh LocalHost.");
        }
        return CheckValues(place, new BindingDefinition(name, type, direction, entry));
    }

    /// <summary>Checks what the bindings of one function must be together.</summary>
    public static void CheckTogether(FunctionDefinition function)
    {
        var place = $"{function.Name}/function.json";
        if (function.Bindings.Count(binding => binding.IsTrigger) != 1)
            throw new SetupException($"{place}: sebuah fungsi harus mempunyai tepat satu trigger.");
        var isHttp = function.Bindings.Any(binding => binding.Type is "httpTrigger" or "http");
        if (isHttp && function.Bindings.Select(binding => binding.Type).Order().ToArray() is not ["http", "httpTrigger"])
            throw new SetupException($"{place}: fungsi HTTP harus mempunyai tepat dua binding, httpTrigger dan http; yang lain tidak diteruskan utuh ke handler.");
    }

    private static BindingDefinition CheckValues(string place, BindingDefinition binding)
    {
        if (binding.Text("connection") is { } connection && connection != "AzureWebJobsStorage")
            throw new SetupException($"{place}: LocalHost hanya mengenal connection \"AzureWebJobsStorage\", bukan \"{connection}\".");
        if (binding.Text("source") is { } source && source != "EventGrid")
            throw new SetupException($"{place}: blobTrigger hanya dijalankan dengan \"source\": \"EventGrid\".");
        if (binding.Text("authLevel") is { } level && level.ToLowerInvariant() is not ("anonymous" or "function" or "admin"))
            throw new SetupException($"{place}: authLevel \"{level}\" tidak dikenal; pakai anonymous, function, atau admin.");
        return binding;
    }
}
