// A link to something that is folded opens it.
(() => {
  const unfold = () => {
    const place = decodeURIComponent(location.hash.slice(1));
    const target = place && document.getElementById(place);
    if (!target) return;
    let closed = false;
    for (let one = target; one; one = one.parentElement) {
      if (one.tagName === "DETAILS" && !one.open) {
        one.open = true;
        closed = true;
      }
    }
    if (closed) target.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  // A link to where the page is already changes nothing, but may have been folded meanwhile.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    if (link && link.hash && link.href === location.href) unfold();
  });
  unfold();
})();
