using System.Diagnostics.Tracing;
using System.Reflection;
using System.Reflection.Emit;

namespace Lkj.Benchmarks;

/// <summary>
/// Lists which instances of generic code a piece of work calls, in the format in which the ReadyToRun compiler is told what to compile beforehand
/// (.mibc: an assembly whose global method names methods). What is not generic it finds without being told.
/// </summary>
internal static class FirstCalls
{
    // A process that is already compiled compiles little at its first calls, so there would be little to hear.
    private const string Condition = "DOTNET_ReadyToRun";

    public static async Task Record(Action work, string file)
    {
        if (Environment.GetEnvironmentVariable(Condition) != "0")
            throw new InvalidOperationException($"Set {Condition}=0, so that every method is compiled, and heard of, at its first call.");
        var methods = (await Compiled(work)).Select(Method).OfType<MethodBase>().Where(IsInstance).OrderBy(Name, StringComparer.Ordinal).ToList();
        Write(methods, file);
        Console.WriteLine($"{methods.Count} methods");
    }

    private static async Task<HashSet<nint>> Compiled(Action work)
    {
        using var listener = new JitListener();
        work();
        // Events arrive a little later; the work is heard of when nothing new comes.
        for (var heard = 0; listener.Methods.Count > heard; await Task.Delay(TimeSpan.FromSeconds(2)))
            heard = listener.Methods.Count;
        return listener.Methods;
    }

    // What an event calls the id of a method is its handle. No public member finds the method of a handle whose type is generic and not known.
    private static MethodBase? Method(nint handle)
    {
        var internalHandle = typeof(object).Assembly.GetType("System.RuntimeMethodHandleInternal", throwOnError: true)!;
        var method = typeof(object).GetType().GetMethod("GetMethodBase", BindingFlags.NonPublic | BindingFlags.Static, [typeof(object).GetType(), internalHandle])!;
        return (MethodBase?)method.Invoke(null, [null, Activator.CreateInstance(internalHandle, BindingFlags.NonPublic | BindingFlags.Instance, null, [handle], null)]);
    }

    private static bool IsInstance(MethodBase method) =>
        !method.Module.Assembly.IsDynamic && (method.IsGenericMethod || method.DeclaringType is { IsGenericType: true }) && !Name(method).Contains(typeof(FirstCalls).Namespace!, StringComparison.Ordinal);

    private static string Name(MethodBase method) => $"{method.DeclaringType} {method}";

    private static void Write(List<MethodBase> methods, string file)
    {
        var assembly = new PersistedAssemblyBuilder(new AssemblyName("FirstCalls"), typeof(object).Assembly);
        var module = assembly.DefineDynamicModule("FirstCalls");
        var list = module.DefineGlobalMethod("Methods", MethodAttributes.Public | MethodAttributes.Static, typeof(void), []);
        var il = list.GetILGenerator();
        foreach (var method in methods)
        {
            il.Emit(OpCodes.Ldtoken, method is MethodInfo info ? module.GetMethodMetadataToken(info) : module.GetMethodMetadataToken((ConstructorInfo)method));
            il.Emit(OpCodes.Pop);
        }
        il.Emit(OpCodes.Ret);

        // The list counts where everything named before it is compiled into the same image.
        il = module.DefineGlobalMethod("AssemblyDictionary", MethodAttributes.Public | MethodAttributes.Static, typeof(void), []).GetILGenerator();
        il.Emit(OpCodes.Ldstr, typeof(object).Assembly.GetName().Name!);
        il.Emit(OpCodes.Ldtoken, list);
        il.Emit(OpCodes.Pop);
        il.Emit(OpCodes.Ret);
        module.CreateGlobalFunctions();
        assembly.Save(file);
    }

    private sealed class JitListener : EventListener
    {
        private const EventKeywords Jit = (EventKeywords)0x10;
        private readonly HashSet<nint> _methods = [];

        public HashSet<nint> Methods
        {
            get
            {
                lock (_methods)
                    return [.. _methods];
            }
        }

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
                EnableEvents(eventSource, EventLevel.Verbose, Jit);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData)
        {
            if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true || eventData.Payload is not [ulong handle, ..])
                return;
            lock (_methods)
                _methods.Add((nint)handle);
        }
    }
}
