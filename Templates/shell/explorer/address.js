// The explorer's state in the page's address, so that a view can be sent to somebody: #explorer?table=devices&outcome=…&sort=-user

const explorerAddress = {
  start: "#explorer?",

  // Nothing when the address speaks of something else.
  read(tables) {
    if (!location.hash.startsWith(this.start)) return null;
    const given = new URLSearchParams(location.hash.slice(this.start.length));
    const table = tables.find(({ id }) => id === given.get("table")) ?? tables[0];
    const sort = given.get("sort") ?? "";
    const state = { table, query: given.get("search") ?? "", chosen: {}, sort: sort.replace(/^-/, ""), falling: sort.startsWith("-") };
    if (!table.columns.some(({ id }) => id === state.sort)) Object.assign(state, { sort: table.sort, falling: false });
    for (const { id, words } of table.columns.filter((column) => column.facet)) {
      if (words.includes(given.get(id))) state.chosen[id] = given.get(id);
    }
    return state;
  },

  text({ table, query, chosen, sort, falling }) {
    const given = new URLSearchParams({ table: table.id });
    if (query) given.set("search", query);
    for (const [id, word] of Object.entries(chosen)) given.set(id, word);
    if (falling || sort !== table.sort) given.set("sort", (falling ? "-" : "") + sort);
    return this.start + given;
  },
};
