// The explorer of users and devices: puts the parts together. Without it the note and the files beside the page say the same.

class Explorer {
  constructor(place, tables) {
    this.place = place;
    this.words = place.dataset;
    this.tables = tables;
    this.numbers = new Intl.NumberFormat(document.documentElement.lang);
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    this.selections = new Map(tables.map((table) => [table, new Selection(table, collator)]));
    this.window = new TableWindow(this.words, { onSort: (id) => this.sort(id), onOpen: (row) => this.open(row) });
    this.state = explorerAddress.read(tables) ?? this.fresh(tables[0]);
    this.build();
    this.showForm();
    this.update();
    // What the first search would have to wait for.
    for (const { columns } of tables) for (const column of columns) setTimeout(() => column.prepare?.(), 0);
    addEventListener("hashchange", () => this.follow());
    if (location.hash.startsWith(explorerAddress.start)) place.scrollIntoView();
  }

  fresh(table) {
    return { table, query: "", chosen: {}, sort: table.sort, falling: false };
  }

  // What does not change with the state.
  build() {
    const { words } = this;
    const radios = this.tables.map((table) => {
      const radio = make("input", { type: "radio", name: "explorer-table", value: table.id });
      radio.addEventListener("change", () => this.change(this.fresh(table), true));
      return make("label", {}, radio, " ", make("span", {}, table.title + " ", make("span", { className: "count" }, this.numbers.format(table.rows))));
    });
    this.radios = make("fieldset", { className: "explorer-tables" }, make("legend", { className: "unseen" }, words.tables), ...radios);
    this.search = make("input", { type: "search", autocomplete: "off", spellcheck: false });
    this.search.addEventListener("input", () => {
      this.state.query = this.search.value;
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.change(this.state), this.state.table.rows > 50000 ? 50 : 0);
    });
    this.facets = make("div", { className: "explorer-facets" });
    this.count = make("output", {});
    this.count.setAttribute("aria-live", "polite");
    this.clear = make("button", { type: "button", className: "plain" }, words.clear);
    this.clear.addEventListener("click", () => this.change(this.fresh(this.state.table), true));
    this.download = make("button", { type: "button", className: "plain" }, words.download);
    this.download.addEventListener("click", () => downloadCSV(this.state.table, this.rows));
    this.details = new RowDetails(words);
    this.element = make(
      "div",
      { className: "explorer-parts" },
      make("form", { className: "explorer-form" }, this.radios, make("label", { className: "explorer-search" }, words.search, this.search), this.facets),
      make("div", { className: "explorer-bar" }, this.count, this.clear, this.download),
      this.window.element,
      this.details.element,
    );
    this.element.querySelector("form").role = "search";
    this.element.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
    this.place.append(this.element);
    this.place.classList.add("on");
  }

  // The form for the state's table, filled with the state.
  showForm() {
    const { table, query } = this.state;
    for (const radio of this.radios.querySelectorAll("input")) radio.checked = radio.value === table.id;
    this.search.value = query;
    this.selects = this.selections.get(table).facets.map((facet) => {
      const select = make("select");
      select.addEventListener("change", () => {
        if (select.value === "") delete this.state.chosen[facet.id];
        else this.state.chosen[facet.id] = facet.words[Number(select.value)];
        this.change(this.state);
      });
      return { facet, select };
    });
    this.facets.replaceChildren(...this.selects.map(({ facet, select }) => make("label", {}, facet.title, select)));
  }

  change(state, isOther = false) {
    this.state = state;
    if (isOther) this.showForm();
    this.update();
    history.replaceState(null, "", explorerAddress.text(state));
  }

  update() {
    const { state } = this;
    const selection = this.selections.get(state.table);
    const { rows, counts } = selection.select(state);
    this.rows = rows;
    this.selects.forEach(({ facet, select }, index) => this.showChoices(facet, select, counts[index]));
    const [shown, total] = [rows.length, state.table.rows].map((number) => this.numbers.format(number));
    this.count.textContent = this.words.shown.replace("{shown}", shown).replace("{total}", total);
    this.clear.hidden = !state.query && Object.keys(state.chosen).length === 0;
    this.download.disabled = rows.length === 0;
    this.window.show(state.table, rows, state);
  }

  // Each choice with how many rows it would show; those that would show none are left out.
  showChoices({ id, words }, select, counts) {
    const chosen = words.indexOf(this.state.chosen[id]);
    const options = [...words.keys()].filter((word) => counts[word] > 0 || word === chosen);
    select.replaceChildren(
      make("option", { value: "" }, this.words.all),
      ...options.map((word) => make("option", { value: String(word) }, `${visible(words[word]) || "–"} (${this.numbers.format(counts[word])})`)),
    );
    select.value = chosen < 0 ? "" : String(chosen);
  }

  sort(id) {
    const falling = this.state.sort === id && !this.state.falling;
    this.change({ ...this.state, sort: id, falling });
  }

  open(row) {
    this.details.show(this.state.table, row, () => this.window.button(this.window.active)?.focus());
  }

  // A link in the page, or an address that was typed.
  follow() {
    const state = explorerAddress.read(this.tables);
    if (!state) return;
    this.state = state;
    this.showForm();
    this.update();
    this.place.scrollIntoView();
  }
}

const explorerPlace = document.querySelector(".explorer");
if (explorerPlace) {
  const start = async () => {
    const tables = await readTables();
    // First what moves the explorer down, then the explorer, which may scroll to itself.
    linkFindings(tables, explorerPlace.dataset);
    return new Explorer(explorerPlace, tables);
  };
  // After the first paint: the report is read first.
  requestAnimationFrame(() => setTimeout(() => start().catch((error) => console.error(error)), 0));
}
