// Opens a page in Chromium by day, in the dark and for paper, and prints as JSON how each selector's first element
// is really drawn. Usage: node styles.mjs CHROMIUM PAGE.html SELECTOR…

import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, path, ...selectors] = process.argv.slice(2);
const WAYS = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, paper: { colorScheme: "dark", media: "print" } };
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
const page = await browser.newPage();
await page.goto(pathToFileURL(path).href);
const found = {};
for (const [name, media] of Object.entries(WAYS)) {
  await page.emulateMedia(media);
  found[name] = await page.evaluate(look, selectors);
}
await browser.close();
console.log(JSON.stringify(found));

function look(selectors) {
  return Object.fromEntries(selectors.map((selector) => {
    const element = document.querySelector(selector);
    const { color, backgroundColor, stroke, fontFamily, textDecorationLine, borderTopStyle } = getComputedStyle(element);
    const sign = getComputedStyle(element, "::before").content;
    const { width, height, left, right, top } = element.getBoundingClientRect();
    const box = { width, height, left, right, top };
    return [selector, { color, backgroundColor, stroke, fontFamily, textDecorationLine, borderTopStyle, sign, box, loaded: element.naturalWidth }];
  }));
}
