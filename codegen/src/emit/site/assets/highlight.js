// Colours in code. They are ranges beside the page, not elements in it, made when the code comes into sight.
(() => {
  if (!("highlights" in CSS)) return;
  const text = /"(?:[^"\\]|\\.)*"/;
  const number = /\b\d+(?:\.\d+)?(?:u64)?\b/;
  // What is tried first wins: a number in a text is text.
  const rules = {
    rust: [["text", text], ["word", /\b(?:await|let|mut|Some|use|while)\b/], ["number", number]],
    curl: [["text", /'(?:[^']|'\\'')*'|"(?:[^"\\]|\\.)*"/], ["word", /\bcurl\b|(?<=\s)--?[A-Za-z][a-z-]*/]],
    json: [["name", /"(?:[^"\\]|\\.)*"(?=:)/], ["text", text], ["word", /\b(?:true|false|null)\b/], ["number", number]],
  };
  const kinds = ["text", "name", "word", "number"];
  const highlights = Object.fromEntries(kinds.map((kind) => [kind, new Highlight()]));
  for (const kind of kinds) CSS.highlights.set(`copyist-${kind}`, highlights[kind]);
  const patterns = Object.fromEntries(
    Object.entries(rules).map(([language, all]) => [
      language,
      new RegExp(all.map(([kind, pattern]) => `(?<${kind}>${pattern.source})`).join("|"), "g"),
    ]),
  );

  const colour = (code) => {
    const node = code.firstChild;
    const pattern = patterns[code.className];
    if (!node || !pattern) return;
    for (const match of node.data.matchAll(pattern)) {
      const kind = kinds.find((one) => match.groups[one] !== undefined);
      const range = new StaticRange({
        startContainer: node,
        startOffset: match.index,
        endContainer: node,
        endOffset: match.index + match[0].length,
      });
      highlights[kind].add(range);
    }
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        colour(target);
      }
    },
    { rootMargin: "50% 0px" },
  );
  for (const code of document.querySelectorAll("pre > code")) observer.observe(code);
})();
