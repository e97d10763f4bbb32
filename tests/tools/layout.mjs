// Opens a page in Chromium at several widths and prints as JSON how it lies there: how wide it is, how far each
// point of the curve is from the middle of its column, which texts leave their boxes, and which labels, names
// or ways lie over each other.
// Usage: node layout.mjs CHROMIUM PAGE.html WIDTH...

import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, path, ...widths] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
const measured = [];
for (const width of widths.map(Number)) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(pathToFileURL(path).href);
  measured.push({ width, ...(await page.evaluate(measure)) });
  await page.close();
}
await browser.close();
console.log(JSON.stringify(measured));

function measure() {
  const box = (element) => element.getBoundingClientRect();
  const middle = (element) => (box(element).left + box(element).right) / 2;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shown = (element) => box(element).width > 1 && box(element).height > 1;
  const over = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  // Every touchpoint of the maps measured has a feeling, of each persona.
  const columns = all(".tp").filter(shown).map(middle);
  const marks = all(".plot .m, .plot .hot").map(middle);
  const map = box(document.querySelector(".map table"));
  const labels = all(".say").map(box);
  const names = all(".whose").map(box);
  const ways = all(".ways li").map(box);
  const pairs = (boxes) => boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => over(one, other)));
  const spilled = all("h1, h2, h3, h4, th, td, li, p, dt, dd, blockquote, .name").filter(
    (element) => shown(element) && element.scrollWidth > element.clientWidth + 1 && !element.closest("svg, .vh"),
  );
  return {
    pageWidth: document.documentElement.scrollWidth,
    gridWidth: document.querySelector(".map").scrollWidth,
    gridRoom: document.querySelector(".map").clientWidth,
    marks: marks.length,
    offCentre: Math.max(0, ...marks.map((x) => Math.min(...columns.map((column) => Math.abs(column - x))))),
    spilled: spilled.map((element) => `${element.tagName}.${element.className} ${element.textContent.slice(0, 60)}`),
    labels: labels.length,
    labelsOutside: labels.filter((label) => label.left < map.left - 1 || label.right > map.right + 1).length,
    labelsOverlap: pairs(labels).length,
    names: names.length,
    namesOutside: names.filter((name) => name.left < map.left - 1 || name.right > map.right + 1).length,
    namesOverlap: pairs([...names, ...labels]).length - pairs(labels).length,
    numbers: all(".num").filter(shown).length,
    waysOverlap: pairs(ways).length,
  };
}
