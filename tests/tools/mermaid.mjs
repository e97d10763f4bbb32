// Lets Mermaid draw journeys in Chromium and prints as JSON what it reads and shows: the title, and for each
// task its section, name, score and people; or the error it gives. A diagram that is too long for Mermaid as it
// comes is said to be, and drawn with a higher limit.
// Usage: node mermaid.mjs CHROMIUM TEXTS.json, a list of diagrams.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [executablePath, path] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
const page = await browser.newPage();
await page.setContent("<!doctype html><title>Mermaid</title><body></body>");
await page.addScriptTag({ path: createRequire(import.meta.url).resolve("@mermaid-js/tiny") });
const read = await page.evaluate(readAll, JSON.parse(readFileSync(path, "utf8")));
await browser.close();
console.log(JSON.stringify(read));

async function readAll(texts) {
  const { mermaid } = globalThis;
  const startOnLoad = false;
  const found = [];
  for (const [number, text] of texts.entries()) {
    try {
      mermaid.initialize({ startOnLoad });
      const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
      const tasks = db.getTasks().map(({ section, task, score, people }) => ({
        section: shown(section),
        name: shown(task),
        score,
        people: people.map(shown),
      }));
      const title = shown(db.getDiagramTitle());
      let { svg } = await mermaid.render(`drawn${number}`, text);
      const tooLong = svg.includes("Maximum text size in diagram exceeded");
      if (tooLong) {
        mermaid.initialize({ startOnLoad, maxTextSize: text.length });
        ({ svg } = await mermaid.render(`long${number}`, text));
      }
      found.push({ title, tasks, tooLong, drawn: drawn(svg) });
    } catch (error) {
      found.push({ error: String(error.message ?? error) });
    }
  }
  return found;

  // What a name becomes in the picture: Mermaid puts signs in the place of entities, and entities back at the end.
  function shown(text) {
    const parsed = new DOMParser().parseFromString(entities(text), "text/html");
    return parsed.documentElement.textContent;
  }

  function entities(text) {
    return text.replaceAll("ﬂ°°", "&#").replaceAll("ﬂ°", "&").replaceAll("¶ß", ";");
  }

  // Every label of the picture as it stands there.
  function drawn(svg) {
    const parsed = new DOMParser().parseFromString(svg, "text/html");
    return [...parsed.querySelectorAll(".label, text")].map((label) => label.textContent);
  }
}
