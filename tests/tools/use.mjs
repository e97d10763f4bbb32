// Opens a page in Chromium, does what somebody would do with it, and prints as JSON what is to be seen after each
// step. Each page is opened anew; a step is {"press": KEY}, {"type": TEXT}, {"choose": [NAME, LABEL]},
// {"click": SELECTOR}, {"goto": HASH}, {"measure": TEXT}, {"axe": true}, {"aria": SELECTOR}, {"paper": true},
// {"walk": MOST} or {}.
// Usage: node use.mjs CHROMIUM PAGE.html STEPS.json '{"width": 1440, "script": false, "hash": "#…"}'

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { chromium } from "playwright-core";

const LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const [executablePath, path, steps, said] = process.argv.slice(2);
const wish = { width: 1440, height: 900, script: true, hash: "", scheme: "light", ...JSON.parse(said) };
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
const context = await browser.newContext({
  viewport: { width: wish.width, height: wish.height },
  colorScheme: wish.scheme,
  javaScriptEnabled: wish.script,
  reducedMotion: "reduce", // so that what is scrolled to is there at once
});
const page = await context.newPage();
const url = pathToFileURL(path).href;
const complaints = [];
page.on("request", (request) => {
  if (!request.url().startsWith(url) && !request.url().startsWith("data:")) complaints.push(request.url());
});
page.on("console", (message) => complaints.push(message.text()));
page.on("pageerror", (error) => complaints.push(String(error)));
page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
await page.goto(url + wish.hash);
const seen = [];
for (const step of JSON.parse(readFileSync(steps, "utf8"))) seen.push(await take(step));
await browser.close();
console.log(JSON.stringify({ seen, complaints }));

async function take(step) {
  const found = {};
  if (step.press) await page.keyboard.press(step.press);
  if (step.type) await page.keyboard.type(step.type);
  if (step.choose) await page.selectOption(`[name=${step.choose[0]}]`, { label: step.choose[1] });
  if (step.click) await page.click(step.click);
  if (step.goto !== undefined) await page.evaluate((hash) => (location.hash = hash), step.goto);
  if (step.paper) await page.emulateMedia({ media: "print" });
  if (step.measure) found.milliseconds = await measure(step.measure);
  if (step.axe) found.axe = await inaccessible();
  if (step.aria) found.aria = await page.locator(step.aria).first().ariaSnapshot();
  if (step.walk) found.walk = await walk(step.walk);
  return { ...found, ...(await page.evaluate(look)) };
}

async function inaccessible() {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((values) => window.axe.run({ runOnly: { type: "tag", values } }), LEVELS);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

// Goes through the page by tabulator alone, and tells where it comes and whether that is to be seen.
async function walk(most) {
  const stops = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return null;
      const style = getComputedStyle(at);
      const { left, right, top, bottom } = at.getBoundingClientRect();
      return {
        name: at.name || at.id || at.getAttribute("href") || at.textContent.replaceAll("\u00ad", "").trim(),
        tag: at.tagName.toLowerCase(),
        outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0,
        visible: style.opacity !== "0" && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight,
        width: right - left,
        height: bottom - top,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

// From each letter typed into the search field to a page that is laid out again, and back at the end; three times.
// Counted is the time that the page's thread works, so that what else the machine does makes no difference.
async function measure(text) {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const counted = ["ScriptDuration", "RecalcStyleDuration", "LayoutDuration"];
    return 1000 * metrics.reduce((sum, { name, value }) => sum + (counted.includes(name) ? value : 0), 0);
  };
  const took = async (value) => {
    const before = await worked();
    await page.evaluate(search, value);
    return (await worked()) - before;
  };
  const times = { typed: [], cleared: [] };
  for (let count = 0; count < 3; count += 1) {
    for (const place of [...text].keys()) times.typed.push(await took(text.slice(0, place + 1)));
    times.cleared.push(await took(""));
  }
  return times;
}

function search(value) {
  const field = document.querySelector("[name=q]");
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  void document.documentElement.offsetHeight;
}

function look() {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const text = (element) => element.textContent.replaceAll("\u00ad", "").replace(/\s+/g, " ").trim();
  const at = document.activeElement;
  const target = document.querySelector(":target");
  return {
    status: document.querySelector("[role=status]")?.innerText ?? null,
    hash: location.hash,
    focus: at === document.body ? null : at.name || at.id || text(at),
    entries: all(".map td ul:not([class]) > li").filter(shown).map(text),
    ways: all(".w > li").filter(shown).map(text),
    dim: all(".dim :is(h4, .name)").map(text),
    lanes: all("tr[data-lane]").filter(shown).map((row) => row.dataset.lane),
    headings: all("tr.group, tr.line").filter(shown).map(text),
    shut: all("[aria-expanded=false]").map(text),
    pressed: all("[aria-pressed=true]").map(text),
    faded: all(".plot .c").map((line) => getComputedStyle(line).opacity !== "1"),
    said: all(".plot .say").filter(shown).map(text),
    lows: all(".tint, .map .low").filter(shown).map((place) => place.classList[0]),
    marks: all(".fd").filter(shown).map(text),
    controls: all("#tools :is(input, select, button, summary)").filter(shown).map((one) => one.name || one.tagName.toLowerCase()),
    columns: all(".tp").filter(shown).length,
    curve: all(".plot").filter(shown).length,
    value: document.querySelector("[name=q]")?.value ?? null,
    target: target && { id: target.id, outline: getComputedStyle(target).outlineStyle },
    compact: document.getElementById("map").classList.contains("compact"),
    width: document.documentElement.scrollWidth,
    words: document.body.innerText,
  };
}
