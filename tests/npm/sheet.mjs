// Paints all pages of a PDF, or the named ones, on one picture: node sheet.mjs <file.pdf> <sheet.png> [columns] [width of a page] [1,5,7]
import { readFileSync, writeFileSync } from 'node:fs';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

const [file, sheet, columns = '9', width = '236', chosen] = process.argv.slice(2);
if (!file || !sheet) {
  console.error('Usage: node sheet.mjs <file.pdf> <sheet.png> [columns] [width of a page] [1,5,7]');
  process.exit(2);
}

const gap = 12;
const cell = Number(width);
const library = await PDFiumLibrary.init();
const document = await library.loadDocument(readFileSync(file));
const numbers = chosen?.split(',').map((number) => Number(number) - 1);
const pages = [];
for (const page of numbers?.map((number) => document.getPage(number)) ?? document.pages())
  pages.push(await paint(page));
document.destroy();
library.destroy();

const rows = [];
for (let first = 0; first < pages.length; first += Number(columns))
  rows.push(pages.slice(first, first + Number(columns)));
const heights = rows.map((row) => Math.max(...row.map((page) => page.height)));
const picture = new PNG({ width: Number(columns) * (cell + gap) + gap, height: heights.reduce((sum, height) => sum + height + gap, gap) });
picture.data.fill(0xd9);
let top = gap;
rows.forEach((row, index) => {
  row.forEach((page, column) => PNG.bitblt(page, picture, 0, 0, page.width, page.height, gap + column * (cell + gap), top));
  top += heights[index] + gap;
});
// Sixteen steps of each colour are enough to see by, and make half the file.
picture.data.forEach((value, index) => (picture.data[index] = Math.round(value / 17) * 17));
writeFileSync(sheet, PNG.sync.write(picture, { colorType: 2, inputHasAlpha: true, deflateLevel: 9 }));

// Upright pages fill the cell; a landscape page is as wide as they are.
async function paint(page) {
  const { originalWidth: points } = page.getOriginalSize();
  let png;
  await page.render({
    scale: (cell + 0.5) / points,
    render: async ({ data, width, height }) => {
      png = new PNG({ width, height });
      png.data.set(data);
      return Buffer.alloc(0);
    },
  });
  return png;
}
