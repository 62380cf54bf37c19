import { readFileSync, writeFileSync } from 'node:fs'; import { PNG } from 'pngjs';
const [out, cols, ...files] = process.argv.slice(2); const p = files.map(f => PNG.sync.read(readFileSync(f))); const w=Math.max(...p.map(x=>x.width))+6,h=Math.max(...p.map(x=>x.height))+6; const n=Number(cols), rows=Math.ceil(p.length/n);
const o=new PNG({width:w*n,height:h*rows}); o.data.fill(120); p.forEach((x,i)=>PNG.bitblt(x,o,0,0,x.width,x.height,(i%n)*w+3,Math.floor(i/n)*h+3)); writeFileSync(out,PNG.sync.write(o));
