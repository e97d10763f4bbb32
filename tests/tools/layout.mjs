// Opens a page in Chromium at several widths and prints as JSON how it lies there: how wide it is, how far each
// point of the curve is from the middle of its column, which texts leave their boxes or lie over each other,
// which labels, names or ways do, and with which fonts.
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
  measured.push({ width, fonts: await fonts(page), ...(await page.evaluate(measure)) });
  await page.close();
}
await browser.close();
console.log(JSON.stringify(measured));

// Which fonts the letters of headings, touchpoints and labels of the curve are drawn with, in fact.
async function fonts(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const used = {};
  for (const selector of ["h1", ".tp h4", ".say .w"]) {
    const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector });
    const drawn = nodeIds.map((nodeId) => session.send("CSS.getPlatformFontsForNode", { nodeId }));
    const names = (await Promise.all(drawn)).flatMap(({ fonts }) => fonts.map(({ familyName }) => familyName));
    used[selector] = [...new Set(names)];
  }
  return used;
}

function measure() {
  const box = (element) => element.getBoundingClientRect();
  const middle = (element) => (box(element).left + box(element).right) / 2;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shown = (element) => box(element).width > 1 && box(element).height > 1;
  const over = (a, b) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  // Every touchpoint of the maps measured has a feeling, of each persona.
  const columns = all(".tp").filter(shown).map(middle);
  const marks = all(".plot .m use:not(.truth), .plot .hot").map(middle);
  const map = box(document.querySelector(".map table"));
  const labels = all(".say").filter(shown).map(box);
  const names = all(".whose").map(box);
  const ways = all(".ways p").map(box);
  const pairs = (boxes) => boxes.flatMap((one, index) => boxes.slice(index + 1).filter((other) => over(one, other)));
  const spilled = all("h1, h2, h3, h4, th, td, li, p, dt, dd, blockquote, .name").filter(
    (element) => shown(element) && element.scrollWidth > element.clientWidth + 1 && !element.closest("svg, .vh"),
  );
  // What a grid that scrolls hides lies where the next section is.
  document.querySelector(".map").style.maxHeight = "none";
  const lines = textLines();
  const texts = lines.flatMap((one, index) =>
    lines.slice(index + 1).filter((other) => covers(one, other)).map((other) => `${one.text} / ${other.text}`),
  );
  const outside = lines.filter(({ left, right, owner }) => {
    if (owner.closest("svg")) return false;
    const room = box(owner.closest("li, td, th, p, dt, dd, h1, h2, h3, h4, blockquote") ?? document.body);
    return left < room.left - 1 || right > room.right + 1;
  });
  return {
    texts: lines.length,
    textsOverlap: texts,
    textsOutside: outside.map(({ text }) => text),
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
    numbers: all(".num text").filter(shown).length,
    waysOverlap: pairs(ways).length,
  };

  // Each line of each text that is shown, as the box its letters take.
  function textLines() {
    const found = [];
    const HIDDEN = ".vh, .skip, script, style, title, desc, select";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const owner = walker.currentNode.parentElement;
      if (!walker.currentNode.data.trim() || owner.closest(HIDDEN)) continue;
      if (!owner.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left > 1) found.push({ left, right, top, bottom, owner, text: range.toString().slice(0, 40) });
      }
    }
    return found;
  }

  // The box of a letter is higher than the letter: lines that are close may share a part of it.
  function covers(one, other) {
    const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return across > 1 && down > 0.4 * Math.min(one.bottom - one.top, other.bottom - other.top);
  }
}
