// Search. What can be found comes as scripts, one an API, which are loaded when somebody is about to search.
(() => {
  const MOST = 24;
  const input = document.getElementById("search");
  const list = document.getElementById("found");
  const tally = document.querySelector(".tally");
  const sources = document.body.dataset.search.split(" ").filter(Boolean);
  const entries = [];
  let loading = false;
  let chosen = -1;

  window.copyistSearch = (page, title, found) => {
    for (const [kind, name, detail, words, place] of found) {
      const [low, rest] = [name.toLowerCase(), `${detail} ${words}`.toLowerCase()];
      entries.push({ kind, name, detail, words, title, href: `${page}#${place}`, low, rest });
    }
    show();
  };
  const load = () => {
    if (loading) return;
    loading = true;
    for (const source of sources) {
      const script = document.createElement("script");
      script.src = source;
      document.head.append(script);
    }
  };

  // Operations come before types, types before fields, if they fit as well.
  const weight = { section: 6, type: 4, value: 1, field: 0 };
  const score = (entry, words) => {
    let sum = weight[entry.kind] ?? 8;
    for (const word of words) {
      const at = entry.low.indexOf(word);
      if (entry.low === word) sum += 60;
      else if (at === 0) sum += 40;
      else if (at > 0) sum += /[^a-z0-9]/.test(entry.low[at - 1]) ? 30 : 15;
      else if (entry.rest.includes(word)) sum += 5;
      else return 0;
    }
    return sum + Math.max(0, 10 - entry.low.length / 6);
  };
  const search = (text) => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const scored = entries.map((entry) => [score(entry, words), entry]).filter(([points]) => points > 0);
    scored.sort(([one], [other]) => other - one);
    return scored.map(([, entry]) => entry);
  };

  const span = (className, text) => {
    const made = document.createElement("span");
    made.className = className;
    made.textContent = text;
    return made;
  };
  const option = (entry, place) => {
    const isCall = /^[A-Z]+$/.test(entry.kind);
    const item = document.createElement("li");
    item.id = `found-${place}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    const link = document.createElement("a");
    link.href = entry.href;
    link.tabIndex = -1;
    const name = span("name", entry.name);
    link.append(span(isCall ? `kind method ${entry.kind.toLowerCase()}` : "kind", entry.kind), name);
    if (isCall) link.append(span("detail path", entry.detail));
    else if (entry.detail) name.append(span("of", `in ${entry.detail}`));
    if (!isCall && entry.words) link.append(span("detail", entry.words));
    if (sources.length > 1) link.append(span("detail", entry.title));
    item.append(link);
    return item;
  };

  const choose = (place) => {
    list.children[chosen]?.setAttribute("aria-selected", "false");
    chosen = place;
    const item = list.children[place];
    if (item?.getAttribute("role") !== "option") {
      input.removeAttribute("aria-activedescendant");
      return;
    }
    item.setAttribute("aria-selected", "true");
    item.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", item.id);
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    choose(-1);
  };
  function show() {
    const text = input.value.trim();
    if (!text || document.activeElement !== input) return close();
    const found = search(text);
    list.replaceChildren(...found.slice(0, MOST).map(option));
    tally.textContent = `${found.length} found`;
    if (found.length === 0) {
      const none = document.createElement("li");
      none.className = "none";
      none.setAttribute("role", "presentation");
      none.textContent = entries.length > 0 ? `Nothing is called “${text}” or speaks of it.` : "Loading…";
      list.append(none);
    }
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    choose(found.length > 0 ? 0 : -1);
  }

  input.addEventListener("focus", () => {
    load();
    show();
  });
  input.addEventListener("input", show);
  input.addEventListener("keydown", (event) => {
    const count = list.querySelectorAll("[role=option]").length;
    if (event.key === "ArrowDown" && count > 0) choose((chosen + 1) % count);
    else if (event.key === "ArrowUp" && count > 0) choose((chosen + count - 1) % count);
    else if (event.key === "Enter") list.children[chosen]?.querySelector("a")?.click();
    else if (event.key === "Escape" && !list.hidden) close();
    else if (event.key === "Escape") input.blur();
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => {
    if (!event.target.closest("a")) return;
    close();
    input.blur();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest(".search")) close();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const asked = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (typing || !(asked || (event.key === "k" && (event.ctrlKey || event.metaKey)))) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
})();
