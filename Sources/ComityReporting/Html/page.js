"use strict";
(() => {
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const form = document.getElementById("filters");
  const search = document.getElementById("search");
  const boxes = all("input[name=verdict]");
  const verdicts = all("details.verdict");
  const rows = all("tr[data-row]");
  const shown = document.getElementById("shown");
  const unfold = document.getElementById("unfold");
  const open = new Set(["violated", "missing", "partial", "disputed", "undetermined", "error"]);
  const off = (element, isOff) => element.toggleAttribute("data-off", isOff);

  const apply = () => {
    const wanted = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const has = (element) => {
      const text = element.textContent.toLowerCase();
      return words.every((word) => text.includes(word));
    };
    let count = 0;
    for (const verdict of verdicts) {
      const keep = wanted.has(verdict.dataset.verdict) && has(verdict);
      off(verdict, !keep);
      if (keep) count += 1;
    }
    for (const row of rows) off(row, !(row.dataset.row.split(" ").some((name) => wanted.has(name)) && has(row)));
    shown.textContent = `${count} of ${verdicts.length} verdicts shown`;
  };

  // A link into something folded or filtered away must still lead there.
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    target.removeAttribute("data-off");
    const details = target.closest("details");
    if (details) {
      details.open = true;
      details.querySelector("summary").focus({ preventScroll: true });
    }
    target.scrollIntoView();
  };

  const choose = (test) => {
    for (const box of boxes) box.checked = test(box.value);
    apply();
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", apply);
  document.getElementById("only-open").addEventListener("click", () => choose((value) => open.has(value)));
  document.getElementById("show-all").addEventListener("click", () => {
    search.value = "";
    choose(() => true);
  });
  unfold.addEventListener("click", () => {
    const isOpen = unfold.getAttribute("aria-pressed") !== "true";
    for (const verdict of verdicts) verdict.open = isOpen;
    unfold.setAttribute("aria-pressed", String(isOpen));
  });
  addEventListener("hashchange", reveal);

  // Paper has nothing to click: everything that is shown is printed unfolded.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:not([open])");
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of folded) details.open = false;
  });
  apply();
  reveal();
})();
