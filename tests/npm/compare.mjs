// Compares pictures of pages with approved ones: node compare.mjs <approved folder> <painted folder> <folder for differences>
// Without the third folder the painted ones become the approved ones, in shades of grey, which take little room.
// Says which pages differ and where a picture of the difference is: unchanged parts pale, changed ones red. Ends with 1 where any does.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';

// A painter's next version may smooth the edges of letters a little differently; a moved line changes far more.
const LARGEST_SHADE = 48, LARGEST_SHARE = 0.0005;

const [approvedFolder, paintedFolder, differences] = process.argv.slice(2);
if (!differences) approve();
const pictures = folder => (existsSync(folder) ? readdirSync(folder).filter(name => name.endsWith('.png')) : []);
const names = [...new Set([...pictures(approvedFolder), ...pictures(paintedFolder)])].sort();
const faults = names.map(compare).filter(fault => fault);
console.log(faults.length ? faults.join('\n') : `${names.length} pages look as approved.`);
process.exit(names.length === 0 || faults.length ? 1 : 0);

function compare(name) {
  const [approved, painted] = [approvedFolder, paintedFolder].map(folder => join(folder, name));
  if (!existsSync(approved)) return `${name} is not approved: ${painted}`;
  if (!existsSync(painted)) return `${name} is approved, but there is no such page.`;
  const [before, after] = [approved, painted].map(path => PNG.sync.read(readFileSync(path)));
  if (before.width !== after.width || before.height !== after.height)
    return `${name} is ${after.width} x ${after.height} and was approved as ${before.width} x ${before.height}.`;
  const picture = new PNG({ width: after.width, height: after.height });
  let changed = 0;
  for (let at = 0; at < after.data.length; at += 4) {
    const shade = Math.abs(grey(before, at) - grey(after, at));
    if (shade > LARGEST_SHADE) changed++;
    const pale = 255 - (255 - grey(after, at)) / 3;
    picture.data.set(shade > LARGEST_SHADE ? [220, 0, 0, 255] : [pale, pale, pale, 255], at);
  }
  const share = changed / (after.width * after.height);
  if (share <= LARGEST_SHARE) return null;
  mkdirSync(differences, { recursive: true });
  writeFileSync(join(differences, name), PNG.sync.write(picture));
  return `${name} differs in ${(100 * share).toFixed(2)} % of its area: ${join(differences, name)}`;
}

function grey(picture, at) {
  return (picture.data[at] + picture.data[at + 1] + picture.data[at + 2]) / 3;
}

function approve() {
  rmSync(approvedFolder, { recursive: true, force: true });
  mkdirSync(approvedFolder, { recursive: true });
  for (const name of readdirSync(paintedFolder).filter(each => each.endsWith('.png')))
    writeFileSync(join(approvedFolder, name), PNG.sync.write(PNG.sync.read(readFileSync(join(paintedFolder, name))), { colorType: 0 }));
  process.exit(0);
}
