using Lkj.Periksa;

return (int)PerintahPeriksa.Jalankan(args, AppContext.BaseDirectory, Console.Out, Console.Error);
