/**
 * `npm run icons`: renders the icons drawn in assets/*.svg to the sizes Excel and the store ask for. The PNG files are
 * committed, so this runs only after a drawing was changed. 16 pixels have a drawing of their own: the large one would
 * blur.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import serverlessChromium from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const icons = ['addin', 'archive', 'import', 'reclassify', 'evaluate', 'credit', 'colours'];
const sizes = [16, 32, 64, 80, 128];
const folder = path.join(__dirname, '../assets');

/** Chromium from the npm package on Linux, which has none installed as a rule; an installed Edge elsewhere. */
async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'msedge' });
  return chromium.launch({
    executablePath: await serverlessChromium.executablePath(),
    args: [...serverlessChromium.args, '--disable-background-networking'],
  });
}

async function renderIcons(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const icon of icons) {
      for (const size of sizes) {
        const drawing = readFileSync(path.join(folder, size === 16 ? `${icon}-16.svg` : `${icon}.svg`), 'utf8');
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(
          `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
        );
        await page.screenshot({ path: path.join(folder, `${icon}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void renderIcons().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
