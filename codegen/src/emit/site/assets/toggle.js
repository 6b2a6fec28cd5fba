// The button for dark mode. Until it is used, the page is as the system wants it.
(() => {
  const root = document.documentElement;
  const button = document.querySelector(".theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => button.setAttribute("aria-pressed", String(isDark()));
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("copyist-theme", root.dataset.theme);
    } catch {
      // It holds for this page alone.
    }
    show();
  });
  system.addEventListener("change", show);
  show();
})();
