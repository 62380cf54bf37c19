// Opens a page in Chromium without script and uses it with the keyboard alone; prints what it saw as one line of JSON.
// Usage: node keyboard.mjs <chromium> <address> [<file to choose> <name of the button to press>]
import { chromium } from 'playwright-core';

const [executablePath, address, file, button] = process.argv.slice(2);
const errors = [];
let bytes = 0;

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) => errors.push(`${request.url()}: ${request.failure()?.errorText}`));
  await look(await page.goto(address));

  if (file) {
    await tabTo(page, (focus) => focus.type === 'file');
    await (await openChooser(page)).setFiles(file);
    await tabTo(page, (focus) => focus.name === button);
    const answer = page.waitForNavigation();
    await page.keyboard.press('Enter');
    await look(await answer);
  }

  const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const language = await page.locator('html').getAttribute('lang');
  console.log(JSON.stringify({ bytes, errors, language, links, text: await page.locator('body').innerText() }));
} finally {
  await browser.close();
}

// On a busy machine the browser may not take the first press; a person would press again.
async function openChooser(page, attempts = 3) {
  const chooser = page.waitForEvent('filechooser', { timeout: 10_000 });
  await page.keyboard.press('Enter');
  return chooser.catch((failure) => (attempts > 1 ? openChooser(page, attempts - 1) : Promise.reject(failure)));
}

async function look(response) {
  bytes = Math.max(bytes, (await response.body()).length);
}

async function tabTo(page, wanted) {
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const focus = await page.locator(':focus').evaluate((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return {
        type: element.type,
        name: element.textContent.trim() || element.value,
        visible: (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
      };
    });
    if (!focus.visible) errors.push(`Focus cannot be seen on "${focus.name}"`);
    if (wanted(focus)) return;
  }
  throw new Error('The keyboard does not reach what is needed.');
}
