// Paints the pages of a PDF as pictures: node pages.mjs <file.pdf> <folder> [dots per inch]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

const [file, folder, resolution = '72'] = process.argv.slice(2);
if (!file || !folder) {
  console.error('Usage: node pages.mjs <file.pdf> <folder> [dots per inch]');
  process.exit(2);
}

mkdirSync(folder, { recursive: true });
const library = await PDFiumLibrary.init();
const document = await library.loadDocument(readFileSync(file));
for (const page of document.pages()) {
  const picture = await page.render({ scale: Number(resolution) / 72, render: toPng });
  const path = join(folder, `${String(page.number + 1).padStart(3, '0')}.png`);
  writeFileSync(path, picture.data);
  console.log(path);
}
document.destroy();
library.destroy();

async function toPng({ data, width, height }) {
  const png = new PNG({ width, height });
  png.data.set(data);
  return PNG.sync.write(png);
}
