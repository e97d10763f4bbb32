// Opens a page in Chromium as its reader would, and prints as JSON what is to be seen: how wide the grid is, what
// stays in view when one scrolls to its far end, which ways cross a text, where the lines of a blueprint lie, and
// where the lowest point is.
// Usage: node look.mjs CHROMIUM PAGE.html '{"width": 1440, "picture": "…png", "sheets": "…pdf", "paper": "a4"}'

import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [executablePath, path, said] = process.argv.slice(2);
const wish = { width: 1440, height: 900, ...JSON.parse(said) };
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
const page = await browser.newPage({
  viewport: { width: wish.width, height: wish.height },
  colorScheme: wish.scheme ?? "light",
  forcedColors: wish.forced ? "active" : "none",
  reducedMotion: wish.still ? "reduce" : "no-preference",
});
await page.goto(pathToFileURL(path).href);
if (wish.paper === "a4") await page.check("#a4");
const seen = await page.evaluate(look);
if (wish.picture) await page.screenshot({ path: wish.picture, fullPage: true });
if (wish.sheets) await page.pdf({ path: wish.sheets, preferCSSPageSize: true });
seen.scrolled = await page.evaluate(scrollToTheFarEnd);
await browser.close();
console.log(JSON.stringify(seen));

function look() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const plain = ({ left, right, top, bottom }) => ({ left, right, top: top + scrollY, bottom: bottom + scrollY });
  const box = (element) => plain(element.getBoundingClientRect());
  const texts = (element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].map(plain);
  };
  const over = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  // A stroke without width has no height or no width of its own.
  const thick = (one) => ({ left: one.left - 1, right: one.right + 1, top: one.top - 1, bottom: one.bottom + 1 });
  const strokes = all(".w line, .w use").map(box).map(thick);
  const words = all(".w p, td ul:not([class]) > li, .say, .num text").flatMap(texts);
  const grid = document.querySelector(".map");
  const hot = document.querySelector(".hot");
  return {
    pageWidth: document.documentElement.scrollWidth,
    gridWidth: grid.scrollWidth,
    gridRoom: grid.clientWidth,
    ways: all(".w li").length,
    strokes: strokes.length,
    crossed: strokes.filter((stroke) => words.some((text) => over(stroke, text))).length,
    lines: all("tr.line td").map((line) => ({
      text: line.innerText.trim(),
      style: getComputedStyle(line).borderTopStyle,
      share: line.getBoundingClientRect().width / document.querySelector("table").getBoundingClientRect().width,
    })),
    curves: all(".plot .c").map((line) => getComputedStyle(line).strokeDasharray),
    markers: all(".plot .m use:not(.truth)").map((mark) => mark.getAttribute("href")),
    hot: hot && box(hot),
    images: all("img").map((image) => ({ natural: image.naturalWidth, shown: image.getBoundingClientRect().width })),
    moves: getComputedStyle(document.documentElement).scrollBehavior,
    colours: [...new Set(all("body *").flatMap((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]))],
  };
}

function scrollToTheFarEnd() {
  const grid = document.querySelector(".map");
  const far = grid.scrollWidth > grid.clientWidth;
  const rtl = document.documentElement.dir === "rtl";
  document.documentElement.style.scrollBehavior = "auto";
  grid.scrollIntoView();
  grid.scrollLeft = rtl ? -grid.scrollWidth : grid.scrollWidth;
  if (far) grid.scrollTop = grid.scrollHeight;
  else scrollTo(0, grid.getBoundingClientRect().bottom + scrollY - innerHeight);
  const visible = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const inside = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, Math.max(top, 0) + 4);
    return bottom > 0 && top > -1 && right > 0 && left < innerWidth && (inside === element || element.contains(inside));
  };
  const heads = [...document.querySelectorAll("thead th")];
  const titles = [...document.querySelectorAll("tbody tr[data-lane] > th")].slice(-2);
  return { sideways: far, head: visible(heads.at(-1)), titles: titles.map(visible) };
}
