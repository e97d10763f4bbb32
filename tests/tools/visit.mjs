// Opens pages and pictures in one Chromium, each at several widths, and prints as JSON what each did and held:
// dialogs, requests, complaints and downloads; the kinds of elements, the names of attributes and the schemes of
// addresses; the text; how wide it is, and which texts leave their boxes.
// Usage: node visit.mjs CHROMIUM PATHS.json WIDTH...

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, list, ...widths] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
const paths = JSON.parse(readFileSync(list, "utf8"));
const left = widths.flatMap((width) => paths.map((path) => ({ path, width: Number(width) })));
const visits = [];
await Promise.all([1, 2, 3, 4].map(visitAll));
await browser.close();
console.log(JSON.stringify(visits));

async function visitAll() {
  for (let next = left.shift(); next; next = left.shift()) visits.push(await visit(next));
}

async function visit({ path, width }) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const url = pathToFileURL(path).href;
  const did = [];
  page.on("dialog", async (dialog) => {
    did.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on("request", (request) => {
    if (request.url() !== url && !request.url().startsWith("data:image/")) did.push(`request: ${request.url()}`);
  });
  page.on("console", (message) => did.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => did.push(`error: ${error}`));
  page.on("download", (download) => did.push(`download: ${download.url()}`));
  page.on("popup", (popup) => did.push(`popup: ${popup.url()}`));
  await page.goto(url);
  const seen = await page.evaluate(look);
  // What waits for a pointer or the focus gets both.
  await page.evaluate(() => {
    for (const one of document.querySelectorAll("*")) {
      for (const kind of ["mouseover", "pointerenter", "focus", "toggle"]) one.dispatchEvent(new Event(kind));
    }
  });
  await page.close();
  return { path, width, did, ...seen };
}

function look() {
  const everything = [...document.querySelectorAll("*")];
  const count = (names) => {
    const counts = {};
    for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
    return counts;
  };
  const leads = ["href", "src", "xlink:href", "action", "formaction", "srcset", "data", "poster", "background"];
  const addresses = everything.flatMap((one) => leads.map((name) => one.getAttribute(name)).filter((value) => value));
  const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let text = "";
  while (texts.nextNode()) {
    if (!["SCRIPT", "STYLE", "style"].includes(texts.currentNode.parentNode.nodeName)) text += texts.currentNode.data;
  }
  const boxes = "h1, h2, h3, h4, th, td, li, p, dt, dd, blockquote, small, b, .name";
  const cut = [...document.querySelectorAll(boxes)].filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 1 && height > 1 && one.clientWidth && one.scrollWidth > one.clientWidth + 1 && !one.closest("svg, .vh");
  });
  return {
    elements: count(everything.map((one) => one.localName)),
    attributes: Object.keys(count(everything.flatMap((one) => one.getAttributeNames()))),
    schemes: Object.keys(count(addresses.map((one) => new URL(one, "own:").protocol))),
    title: document.title,
    text,
    pageWidth: document.documentElement.scrollWidth,
    cut: cut.map((one) => `${one.tagName}.${one.className} ${one.textContent.slice(0, 60)}`),
  };
}
