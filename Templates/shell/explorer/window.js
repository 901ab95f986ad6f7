// A table of which only the rows in sight are in the page.

function make(name, values = {}, ...children) {
  const element = Object.assign(document.createElement(name), values);
  element.append(...children);
  return element;
}

class TableWindow {
  static rowHeight = 38;
  static spare = 6;
  // Browsers draw nothing beyond some 17 million pixels; a longer table moves faster than its scrollbar.
  static highest = 8000000;

  constructor(words, { onSort, onOpen }) {
    this.words = words;
    this.onSort = onSort;
    this.onOpen = onOpen;
    this.head = make("tr");
    this.body = make("tbody");
    this.caption = make("caption", { className: "unseen" });
    this.table = make("table", {}, this.caption, make("thead", {}, this.head), this.body);
    this.inner = make("div", { className: "window-inner" }, this.table);
    this.element = make("div", { className: "window scroll" }, this.inner);
    this.active = 0;
    this.element.addEventListener("scroll", () => this.draw());
    this.element.addEventListener("keydown", (event) => this.move(event));
    this.element.addEventListener("click", (event) => {
      const row = event.target.closest("tbody tr");
      if (row) this.open(Number(row.ariaRowIndex) - 2);
    });
    new ResizeObserver(() => this.draw()).observe(this.element);
  }

  show(table, rows, { sort, falling }) {
    const isOther = table !== this.shown;
    this.shown = table;
    this.rows = rows;
    this.active = 0;
    this.columns = table.columns.filter((column) => !column.aside);
    if (isOther) this.drawHead();
    this.columns.forEach(({ id }, index) => {
      const head = this.head.cells[index];
      if (id === sort) head.ariaSort = falling ? "descending" : "ascending";
      else head.removeAttribute("aria-sort");
    });
    this.caption.textContent = table.title;
    this.table.setAttribute("aria-rowcount", rows.length + 1);
    this.inner.style.height = Math.min(rows.length * TableWindow.rowHeight, TableWindow.highest) + TableWindow.rowHeight + "px";
    this.element.scrollTop = 0;
    this.draw();
  }

  drawHead() {
    this.body.replaceChildren();
    this.table.dataset.table = this.shown.id;
    this.head.replaceChildren(
      ...this.columns.map(({ id, title }) => {
        const button = make("button", { type: "button", title: this.words.sortable + " " + title }, title);
        button.addEventListener("click", () => this.onSort(id));
        return make("th", { scope: "col", className: "col-" + id }, button);
      }),
    );
  }

  // The first row in sight, with a fraction for what is scrolled out of it.
  get first() {
    const { scrollTop, scrollHeight, clientHeight } = this.element;
    if (this.rows.length * TableWindow.rowHeight <= TableWindow.highest) return scrollTop / TableWindow.rowHeight;
    return (scrollTop / (scrollHeight - clientHeight)) * (this.rows.length - this.inSight);
  }

  set first(row) {
    const { scrollHeight, clientHeight } = this.element;
    const isWhole = this.rows.length * TableWindow.rowHeight <= TableWindow.highest;
    this.element.scrollTop = isWhole ? row * TableWindow.rowHeight : (row / (this.rows.length - this.inSight)) * (scrollHeight - clientHeight);
  }

  get inSight() {
    return Math.max(1, Math.floor(this.element.clientHeight / TableWindow.rowHeight) - 1);
  }

  draw() {
    if (!this.rows) return;
    const first = this.first;
    const start = Math.max(0, Math.floor(first) - TableWindow.spare);
    const end = Math.min(this.rows.length, Math.ceil(first) + this.inSight + TableWindow.spare);
    this.table.style.top = this.element.scrollTop - (first - start) * TableWindow.rowHeight + "px";
    while (this.body.rows.length > end - start) this.body.lastElementChild.remove();
    while (this.body.rows.length < end - start) this.body.append(this.emptyRow());
    const reachable = this.active >= start && this.active < end ? this.active : Math.min(end - 1, Math.ceil(first));
    for (let index = start; index < end; index += 1) this.fill(this.body.rows[index - start], index, index === reachable);
  }

  emptyRow() {
    const row = make("tr");
    this.columns.forEach((_, index) => row.append(index > 0 ? make("td") : make("th", { scope: "row" }, make("button", { type: "button" }))));
    return row;
  }

  fill(element, index, isReachable) {
    element.ariaRowIndex = index + 2;
    const row = this.rows[index];
    this.columns.forEach((column, place) => {
      const text = column.text(row).slice(0, 200);
      if (place > 0) {
        element.cells[place].textContent = text;
        return;
      }
      const button = element.cells[0].firstChild;
      button.textContent = text || "–";
      button.tabIndex = isReachable ? 0 : -1;
    });
  }

  // Arrows go from row to row; the browser does the rest.
  move(event) {
    const at = event.target.closest("tbody tr");
    if (!at) return;
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: this.inSight, PageUp: -this.inSight, Home: -Infinity, End: Infinity };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.active = Math.max(0, Math.min(this.rows.length - 1, Number(at.ariaRowIndex) - 2 + step));
    const first = this.first;
    if (this.active < first) this.first = this.active;
    else if (this.active >= first + this.inSight - 0.5) this.first = this.active - this.inSight + 1;
    this.draw();
    this.button(this.active)?.focus({ preventScroll: true });
  }

  button(index) {
    return [...this.body.rows].find((row) => Number(row.ariaRowIndex) === index + 2)?.querySelector("button");
  }

  open(index) {
    this.active = index;
    this.draw();
    this.onOpen(this.rows[index]);
  }
}
