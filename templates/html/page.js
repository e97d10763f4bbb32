// The tools of the page: filter, lanes to fold, density, links to places. The page reads well without them.
// All it knows it reads from the elements: no text of a map is ever part of this script.
"use strict";
(() => {
  const root = document.documentElement;
  const tools = document.getElementById("tools");
  // A class on the root would have the browser think about every element again.
  const map = document.getElementById("map");
  const table = map.querySelector("table");
  const named = (name) => tools.querySelector(`[name=${name}]`);
  const all = (selector, within = table) => [...within.querySelectorAll(selector)];
  const find = named("q");
  const choices = all("select", tools);

  // People leave accents out, and hyphens that only the browser sees are in nobody's mind.
  const LETTERS = { ø: "o", æ: "ae", œ: "oe", ß: "ss", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
  const plain = (text) =>
    text.normalize("NFKD").replace(/[\p{M}\u00ad]/gu, "").toLowerCase()
      .replace(/[øæœßłđðþı]/g, (letter) => LETTERS[letter]).replace(/\s+/g, " ");

  // What stands in the map. A code is the first letter of its kind and a number: "o3" is the third owner.
  const codes = (element) => element?.dataset.f?.split(" ") ?? [];
  const heads = [...table.tHead.rows[0].cells];
  const spots = new Map(all(".tp[data-t]").map((spot) => [spot.dataset.t, spot]));
  const rows = all("tbody tr");
  const lanes = rows.filter((row) => row.dataset.lane);
  const entries = all(".tp[data-t], td ul:not([class]) > li, .w > li, td > .fun").map((found) => {
    const cell = found.closest("td");
    const row = cell.parentElement;
    const spot = spots.get(found.closest("[data-t]")?.dataset.t);
    // A way leads through several phases, and belongs to none.
    const head = row.dataset.lane === "ways" ? undefined : heads[cell.cellIndex];
    const element = found.matches(".fun") ? cell : found;
    return { element, cell, row, spot, head, own: codes(element), at: codes(spot), above: codes(head) };
  });

  // Whoever is not told apart by persona is everybody; what has no owner of its own has the one around it.
  const every = (kind, ...places) =>
    places.map((place) => place.filter((code) => code[0] === kind)).filter((place) => place.length);
  const fits = {
    persona: (entry, code) => every("p", entry.own, entry.at).every((place) => place.includes(code)),
    channel: (entry, code) => entry.at.includes(code),
    owner: (entry, code) => every("o", entry.own, entry.at, entry.above)[0]?.includes(code),
    tag: (entry, code) => entry.own.includes(code),
    lane: (entry, key) => entry.row.dataset.lane === key,
  };

  const tint = table.querySelector(".tint");
  const lows = all(".low", document);
  const status = tools.querySelector("[role=status]");
  let counted = "";
  const say = (...texts) => (status.textContent = texts.filter(Boolean).join(" · "));

  function sift() {
    const words = plain(find.value).split(" ").filter(Boolean);
    const chosen = choices.filter((choice) => choice.value);
    const on = words.length + chosen.length > 0;
    const alive = new Set();
    let shown = 0;
    for (const entry of entries) {
      const fit =
        chosen.every(({ name, value }) => fits[name](entry, value)) &&
        words.every((word) => (entry.text ??= plain(entry.element.textContent)).includes(word));
      if (fit) {
        shown += 1;
        for (const part of [entry.element, entry.cell, entry.row, entry.spot, entry.head]) alive.add(part);
      }
    }
    // Columns stay, so that the curve above still says what it is about; what is under them goes.
    const dim = (element) => element.classList.toggle("dim", on && !alive.has(element));
    for (const { element, cell } of entries) {
      if (element.matches(".tp")) dim(element);
      else if (element === cell) cell.classList.toggle("none-left", on && !alive.has(cell));
      else element.hidden = on && !alive.has(element);
    }
    heads.slice(1).forEach(dim);
    for (const cell of all("tr[data-lane] > td:not(.curve)")) cell.classList.toggle("bare", on && !alive.has(cell));
    for (const row of lanes.filter(({ dataset }) => !["touchpoints", "curve"].includes(dataset.lane))) {
      row.hidden = on && !alive.has(row);
      // What was searched for and found is not left folded away.
      if (on && !row.hidden) fold(row, false);
    }
    headings();
    const curve = choices.find(({ name }) => name === "persona")?.selectedOptions[0].dataset.curve;
    const plot = table.querySelector(".plot");
    if (plot) plot.dataset.only = curve ?? "";
    // The lowest place of all calls for action only while a curve is shown that is so low there.
    const calm = curve && tint && !tint.matches(`.of${curve}`);
    for (const place of lows) place.classList.toggle("low", !calm);
    map.classList.toggle("sifted", on);
    named("clear").hidden = !on;
    const told = tools.dataset.shown.replace("{shown}", () => shown).replace("{all}", () => entries.length);
    counted = on ? told : "";
    const filters = [...chosen.map((choice) => choice.selectedOptions[0].text), find.value.trim()];
    say(counted, ...(on ? filters : []));
  }

  // A heading stays while a lane below it does, a line while the lane right below it does.
  function headings() {
    let next = false;
    let below = false;
    for (const row of [...rows].reverse()) {
      if (row.dataset.lane) {
        next = !row.hidden;
        below ||= next;
      } else if (row.matches(".line")) row.hidden = !next;
      else {
        row.hidden = !below;
        below = false;
      }
    }
  }

  const foldable = new Map();
  function fold(row, shut) {
    row.classList.toggle("shut", shut);
    foldable.get(row)?.setAttribute("aria-expanded", String(!shut));
    const button = named("fold");
    button.dataset.fold ??= button.textContent;
    button.textContent = [...foldable.keys()].every((lane) => lane.matches(".shut")) ? button.dataset.unfold : button.dataset.fold;
  }
  for (const row of lanes.filter(({ dataset }) => dataset.lane !== "touchpoints")) {
    const button = document.createElement("button");
    const title = row.querySelector("th > b") ?? row.cells[0];
    button.type = "button";
    button.className = "fold";
    button.append(...title.childNodes);
    title.append(button);
    foldable.set(row, button);
    button.addEventListener("click", () => {
      fold(row, !row.matches(".shut"));
      keep();
    });
    fold(row, false);
  }

  const pressed = (name) => named(name)?.getAttribute("aria-pressed") === "true";
  function press(name, down) {
    named(name)?.setAttribute("aria-pressed", String(down));
    if (name === "compact") map.classList.toggle(name, down);
    else root.classList.toggle("no-findings", !down);
  }

  // The address holds the whole view, by names rather than codes: it can be sent on, and outlives changes of the map.
  function keep() {
    const state = new URLSearchParams();
    if (find.value.trim()) state.set("q", find.value.trim());
    for (const choice of choices) if (choice.value) state.set(choice.name, choice.selectedOptions[0].text);
    for (const [row] of foldable) if (row.matches(".shut")) state.append("fold", row.dataset.lane);
    if (pressed("compact")) state.set("compact", "1");
    if (named("findings") && !pressed("findings")) state.set("findings", "0");
    if (!named("slash").checked) state.set("slash", "0");
    const said = String(state);
    if (!said && !location.hash.startsWith("#?")) return;
    // A page inside another may not be allowed to change its address.
    try {
      history.replaceState(null, "", said ? `#?${said}` : location.pathname + location.search);
    } catch {}
  }

  function recall() {
    if (location.hash && !location.hash.startsWith("#?")) return;
    const state = new URLSearchParams(location.hash.slice(2));
    find.value = state.get("q") ?? "";
    for (const choice of choices) {
      const wanted = [...choice.options].find(({ text, value }) => value && text === state.get(choice.name));
      choice.value = wanted?.value ?? "";
    }
    press("compact", state.get("compact") === "1");
    press("findings", state.get("findings") !== "0");
    named("slash").checked = state.get("slash") !== "0";
    sift();
    for (const [row] of foldable) fold(row, state.getAll("fold").includes(row.dataset.lane));
  }

  function clear() {
    find.value = "";
    for (const choice of choices) choice.value = "";
    sift();
    keep();
  }

  tools.addEventListener("input", ({ target }) => {
    if (target.name !== "slash") sift();
    keep();
  });
  tools.addEventListener("click", ({ target }) => {
    const { name } = target;
    if (name === "compact" || name === "findings") press(name, !pressed(name));
    if (name === "fold") {
      const shut = [...foldable.keys()].some((row) => !row.matches(".shut"));
      for (const [row] of foldable) fold(row, shut);
    }
    if (name === "clear") {
      clear();
      find.focus();
    } else if (name) keep();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input:not([type=radio], [type=checkbox]), select, textarea");
    if (event.key === "Escape" && map.matches(".sifted")) {
      event.preventDefault();
      clear();
    }
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey || !named("slash").checked) return;
    event.preventDefault();
    details.open = true;
    find.focus();
    find.select();
  });
  window.addEventListener("hashchange", recall);

  // The name of each phase and touchpoint with an id becomes a link to it; pressing it also copies the address.
  for (const place of all('[id^="at-"]')) {
    const link = document.createElement("a");
    const name = place.querySelector(".name, h4");
    link.className = "to";
    link.href = `#${encodeURIComponent(place.id)}`;
    link.append(...name.childNodes);
    name.append(link);
    link.addEventListener("click", () => {
      navigator.clipboard?.writeText(link.href).then(() => say(tools.dataset.copied, counted), () => {});
    });
  }

  // On a phone the tools wait behind their name; elsewhere they are a bar that is always there.
  const details = tools.querySelector("details");
  const wide = window.matchMedia("(min-width: 48rem)");
  const unfold = () => (details.open = wide.matches);
  wide.addEventListener("change", unfold);
  unfold();
  tools.hidden = false;
  recall();
})();
