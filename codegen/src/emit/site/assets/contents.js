// The list of contents: where the reader is, and the drawer that it becomes on a narrow page.
(() => {
  const sidebar = document.getElementById("sidebar");
  if (!sidebar) return;
  const root = document.documentElement;

  const links = new Map();
  for (const link of sidebar.querySelectorAll('a[href^="#"]')) {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) links.set(target, link);
  }

  let current;
  const mark = (link) => {
    if (link === current) return;
    current?.removeAttribute("aria-current");
    current = link;
    if (!link) return;
    link.setAttribute("aria-current", "location");
    const group = link.closest("details");
    if (group) group.open = true;
    // Only the list scrolls, never the page.
    const [list, here] = [sidebar.getBoundingClientRect(), link.getBoundingClientRect()];
    if (here.top < list.top + 40 || here.bottom > list.bottom - 40) {
      sidebar.scrollTop += here.top - list.top - list.height / 3;
    }
  };

  // What crosses a line in the upper part of the window is being read; of what is nested, the innermost.
  const crossing = new Set();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) crossing[isIntersecting ? "add" : "delete"](target);
      const deepest = [...crossing].reduce(
        (found, one) => (found && found.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING ? found : one),
        undefined,
      );
      if (deepest) mark(links.get(deepest));
    },
    { rootMargin: "-20% 0px -80% 0px" },
  );
  for (const target of links.keys()) observer.observe(target);

  const menu = document.querySelector(".menu");
  const drawer = (open) => {
    root.toggleAttribute("data-drawer", open);
    menu.setAttribute("aria-expanded", String(open));
    if (open) sidebar.querySelector("[aria-current], a").focus();
  };
  const isOpen = () => root.hasAttribute("data-drawer");
  menu.addEventListener("click", () => drawer(!isOpen()));
  document.addEventListener("click", (event) => {
    if (!isOpen() || menu.contains(event.target)) return;
    if (!sidebar.contains(event.target) || event.target.closest("a")) drawer(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    drawer(false);
    menu.focus();
  });
})();
