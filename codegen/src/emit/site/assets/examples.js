// Buttons that copy code, and the choice of the language that calls are shown in.
(() => {
  const root = document.documentElement;

  // Some browsers have no clipboard for pages from a folder; they copy what is selected.
  const selected = (text) => {
    const area = document.createElement("textarea");
    area.value = text;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  };
  const copied = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return selected(text);
    }
  };

  const button = (text, attributes) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const names = { rust: "Rust", curl: "curl", json: "JSON" };
  for (const figure of document.querySelectorAll(".code")) {
    const name = names[figure.dataset.language] ?? "code";
    figure.append(button("Copy", { class: "copy", "aria-label": `Copy ${name}` }));
  }
  for (const calls of document.querySelectorAll(".calls")) {
    for (const figure of calls.children) {
      const tabs = document.createElement("div");
      tabs.className = "tabs";
      for (const language of ["rust", "curl"]) tabs.append(button(names[language], { "data-pick": language }));
      figure.prepend(tabs);
    }
    calls.classList.add("tabbed");
  }
  const tell = () => {
    const language = root.dataset.example ?? "rust";
    for (const one of document.querySelectorAll("[data-pick]")) {
      one.setAttribute("aria-pressed", String(one.dataset.pick === language));
    }
  };
  tell();

  const pick = (clicked) => {
    const { pick: language } = clicked.dataset;
    const calls = clicked.closest(".calls");
    const before = calls.getBoundingClientRect().top;
    root.dataset.example = language;
    try {
      localStorage.setItem("copyist-example", language);
    } catch {
      // It holds for this page alone.
    }
    tell();
    // Examples above this one have changed their height; it stays where it was.
    scrollBy(0, calls.getBoundingClientRect().top - before);
    calls.querySelector(`[data-language="${language}"] [data-pick="${language}"]`).focus();
  };
  const copy = async (clicked) => {
    const done = await copied(clicked.closest(".code").querySelector("code").textContent);
    clicked.textContent = done ? "Copied" : "Failed";
    clicked.toggleAttribute("data-done", done);
    setTimeout(() => {
      clicked.textContent = "Copy";
      clicked.removeAttribute("data-done");
    }, 1500);
  };
  document.addEventListener("click", (event) => {
    const clicked = event.target instanceof Element && event.target.closest(".copy, [data-pick]");
    if (!clicked) return;
    if (clicked.dataset.pick) pick(clicked);
    else copy(clicked);
  });
})();
