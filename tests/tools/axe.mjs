// Opens pages in Chromium, light and dark, on a desktop and a phone, and prints as JSON what axe finds against
// WCAG 2.2 AA, what the pages asked the network for, and what they complained about.
// Usage: node axe.mjs CHROMIUM PAGE.html...

import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SCREENS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const SCHEMES = ["light", "dark"];

const [executablePath, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});

const found = [];
for (const page of pages) {
  for (const colorScheme of SCHEMES) {
    for (const [screen, viewport] of Object.entries(SCREENS)) {
      found.push(...(await look(page, { colorScheme, viewport }, `${colorScheme}, ${screen}`)));
    }
  }
}
await browser.close();
console.log(JSON.stringify(found));

async function look(path, setting, where) {
  const context = await browser.newContext(setting);
  const page = await context.newPage();
  const seen = [];
  const tell = (kind, text) => seen.push({ page: path, where, kind, text });
  const url = pathToFileURL(path).href;
  page.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith("data:")) tell("request", request.url());
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) tell("console", message.text());
  });
  page.on("pageerror", (error) => tell("error", String(error)));
  await page.goto(url);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), LEVELS);
  for (const { id, nodes } of violations) {
    for (const { html, failureSummary } of nodes) tell(id, `${html.slice(0, 200)} ${failureSummary}`);
  }
  await context.close();
  return seen;
}
