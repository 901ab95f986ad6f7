"use strict";
(() => {
  // Words come from the page, so that they can be translated with it.
  const page = document.documentElement;
  const words = document.querySelector(".toggle-place").dataset;

  // Theme: the system's choice until the reader chooses.
  const remembered = (value) => {
    try {
      if (value) localStorage.setItem("theme", value);
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const system = matchMedia("(prefers-color-scheme: dark)");
  if (remembered()) page.dataset.theme = remembered();
  const toggle = document.createElement("button");
  toggle.type = "button";
  toggle.className = "toggle";
  toggle.textContent = words.theme;
  toggle.addEventListener("click", () => {
    const now = page.dataset.theme || (system.matches ? "dark" : "light");
    page.dataset.theme = now === "dark" ? "light" : "dark";
    remembered(page.dataset.theme);
  });
  document.querySelector(".toggle-place").append(toggle);

  // Tables: sort by a click on a head, filter by a text when there are many rows.
  const collator = new Intl.Collator(undefined, { numeric: true });
  const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const sort = (table, column, head) => {
    const ascending = head.getAttribute("aria-sort") !== "ascending";
    for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
    const body = table.tBodies[0];
    const sign = ascending ? 1 : -1;
    const rows = [...body.rows].sort((a, b) => sign * collator.compare(key(a, column), key(b, column)));
    body.append(...rows);
  };
  const filter = (table, region) => {
    const rows = [...table.tBodies[0].rows];
    const label = document.createElement("label");
    label.className = "filter";
    const input = document.createElement("input");
    input.type = "search";
    const live = document.createElement("output");
    live.setAttribute("aria-live", "polite");
    const count = (shown) => {
      live.textContent = words.shown.replace("{shown}", shown).replace("{total}", rows.length);
    };
    input.addEventListener("input", () => {
      const wanted = input.value.toLowerCase();
      let shown = 0;
      for (const row of rows) {
        row.hidden = !row.textContent.toLowerCase().includes(wanted);
        if (!row.hidden) shown += 1;
      }
      count(shown);
    });
    count(rows.length);
    label.append(words.filter, " ", input);
    const bar = document.createElement("div");
    bar.className = "filter-bar";
    bar.append(label, live);
    region.before(bar);
  };
  for (const table of document.querySelectorAll("table.data")) {
    // A few rows are read faster than sorted.
    if (table.tBodies[0].rows.length < 5) continue;
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.title = words.sortable + " " + head.textContent;
      button.append(...head.childNodes);
      button.addEventListener("click", () => sort(table, column, head));
      head.append(button);
    });
    if (table.tBodies[0].rows.length > 12 && !table.closest(".chart")) filter(table, table.closest(".scroll"));
  }

  // On a phone the rows of a wide table become blocks, where each cell is named by its head.
  for (const table of document.querySelectorAll("main table:not(.matrix)")) {
    const heads = [...(table.tHead?.rows[0].cells ?? [])];
    const isGrid = heads.slice(1).every((head) => head.textContent.trim().length < 4);
    const room = heads.reduce((sum, head) => sum + (head.matches(".number, .record, .date") ? 4.5 : 8), 0);
    if (isGrid || room < 20) continue;
    const lead = heads.findIndex((head) => head.textContent.trim() !== "");
    for (const row of table.tBodies[0].rows) {
      heads.forEach((head, column) => {
        const cell = row.cells[column];
        if (!cell) return;
        if (column === lead) cell.classList.add("lead");
        else if (column > lead) cell.dataset.label = head.textContent.trim();
      });
    }
    table.classList.add("stacked");
  }

  // Paper cannot be opened.
  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.open = true;
      details.dataset.closed = "";
    }
  });
  addEventListener("afterprint", () => {
    for (const details of document.querySelectorAll("details[data-closed]")) {
      details.open = false;
      delete details.dataset.closed;
    }
  });
})();
