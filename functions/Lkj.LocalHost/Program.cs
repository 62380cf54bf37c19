var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/", () => "LkjFunctions");
await app.RunAsync();
