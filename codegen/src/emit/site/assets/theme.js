// What was chosen at the last visit holds before anything is painted. A browser may refuse to remember.
(() => {
  const root = document.documentElement;
  root.dataset.script = "";
  try {
    const theme = localStorage.getItem("copyist-theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (localStorage.getItem("copyist-example") === "curl") root.dataset.example = "curl";
  } catch {
    // The page is as the system wants it.
  }
})();
