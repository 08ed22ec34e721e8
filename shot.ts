import { launchBrowser } from './tests/support/browser.ts';
import { writeFileSync } from 'node:fs';
const [base, path, out, ...opts] = process.argv.slice(2);
const browser = await launchBrowser();
for (const o of opts) {
  const [w, theme='light', js='js'] = o.split(':');
  if (w === 'pdf') {
    const c = await browser.newContext(); const p = await c.newPage();
    await p.goto(base + path, { waitUntil: 'networkidle' });
    const pdf = await p.pdf({ preferCSSPageSize: true, printBackground: true });
    writeFileSync(`/tmp/${out}.pdf`, pdf);
    console.log('pages', (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length);
    await p.setViewportSize({ width: 695, height: 300 }); await p.emulateMedia({ media: 'print' });
    console.log('height mm', await p.evaluate(() => [document.querySelector('.sheet').getBoundingClientRect().bottom * 25.4 / 96, document.documentElement.scrollHeight * 25.4 / 96]));
    await p.screenshot({ path: `/tmp/${out}-print.png`, fullPage: true });
    await c.close(); continue;
  }
  const c = await browser.newContext({ viewport: { width: Number(w), height: 900 }, javaScriptEnabled: js !== 'nojs', reducedMotion: 'reduce' });
  if (js !== 'nojs') await c.addInitScript((t) => localStorage.setItem('tickwise:reading', JSON.stringify({ theme: t })), theme);
  const p = await c.newPage();
  await p.goto(base + path, { waitUntil: 'networkidle' });
  console.log(w, await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
  await p.screenshot({ path: `/tmp/${out}-${w}-${theme}.png`, fullPage: true });
  await c.close();
}
await browser.close();
