using Lkj.Periksa;

return (int)PerintahPeriksa.Jalankan(args, KunciPublik.Bawaan(typeof(KunciPublik).Assembly), AppContext.BaseDirectory, Console.Out, Console.Error);
