// Everything about one row, and the way from a finding to those whom it is about.

class RowDetails {
  constructor(words) {
    this.title = make("h3", { id: "explorer-row" });
    this.list = make("dl", { className: "definitions" });
    const close = make("button", { type: "button", className: "plain" }, words.close);
    close.addEventListener("click", () => this.element.close());
    this.element = make("dialog", { className: "explorer-details" }, this.title, this.list, close);
    this.element.setAttribute("aria-labelledby", this.title.id);
    this.element.addEventListener("close", () => this.onClose?.());
    // A click beside the box closes it.
    this.element.addEventListener("click", (event) => {
      if (event.target === this.element) this.element.close();
    });
  }

  show(table, row, onClose) {
    this.onClose = onClose;
    const [name, ...others] = table.columns;
    this.title.textContent = name.text(row) || "–";
    this.list.replaceChildren(
      ...others.filter((column) => column.text(row) !== "").map((column) => make("div", {}, make("dt", {}, column.title), this.value(column, row))),
    );
    this.element.showModal();
  }

  // Rules lead to their findings.
  value(column, row) {
    if (column.id !== "rule") return make("dd", {}, column.text(row));
    const links = column.sets[column.codes[row]].map((word) => {
      const rule = column.words[word];
      if (!document.getElementById(rule)) return rule;
      const link = make("a", { href: `#${rule}` }, rule);
      link.addEventListener("click", () => {
        this.onClose = null;
        this.element.close();
      });
      return link;
    });
    return make("dd", {}, ...links.flatMap((link, index) => (index === 0 ? [link] : [" · ", link])));
  }
}

// Below each finding a link that shows its users or devices in the explorer.
function linkFindings(tables, words) {
  for (const table of tables) {
    const rules = table.columns.find(({ id }) => id === "rule");
    for (const rule of rules?.words ?? []) {
      const card = document.getElementById(rule);
      if (!card?.classList.contains("finding")) continue;
      const foot = card.querySelector(".finding-foot") ?? card.appendChild(make("p", { className: "finding-foot" }));
      const address = explorerAddress.start + new URLSearchParams({ table: table.id, rule });
      foot.prepend(make("a", { href: address, className: "to-explorer" }, words.explore));
    }
  }
}
