// Which rows of a table are shown, in which order, and how many each choice would show.

class Selection {
  constructor(table, collator) {
    this.table = table;
    this.facets = table.columns.filter((column) => column.facet);
    this.collator = collator;
    this.orders = new Map();
  }

  // Rows with all words of the search, each somewhere in the searched columns; nothing without words.
  found(query) {
    let found = null;
    for (const word of query.toLowerCase().split(/\s+/).filter(Boolean)) {
      const marks = new Uint8Array(this.table.rows);
      for (const column of this.table.columns) if (column.searched) column.mark(word, marks);
      if (found) for (let row = 0; row < marks.length; row += 1) marks[row] &= found[row];
      found = marks;
    }
    return found;
  }

  order(id) {
    if (!this.orders.has(id)) {
      const column = this.table.columns.find((column) => column.id === id);
      this.orders.set(id, column ? column.ranks(this.collator) : null);
    }
    return this.orders.get(id);
  }

  // The rows for a state, and for each facet the rows by word that all other choices leave.
  select({ query, chosen, sort, falling }) {
    const { rows: total } = this.table;
    const found = this.found(query);
    const order = this.order(sort);
    const codes = this.facets.map((facet) => facet.codes);
    const tests = this.facets.map(({ id, words, sets }) => {
      const word = words.indexOf(chosen[id]);
      return chosen[id] === undefined ? null : Uint8Array.from(sets, (set) => Number(set.includes(word)));
    });
    const counts = this.facets.map((facet) => new Uint32Array(facet.sets.length));
    const rows = new Uint32Array(total);
    let shown = 0;
    for (let index = 0; index < total; index += 1) {
      const place = falling ? total - 1 - index : index;
      const row = order ? order[place] : place;
      if (found && !found[row]) continue;
      let failed = -1;
      let failures = 0;
      for (let facet = 0; facet < tests.length && failures < 2; facet += 1) {
        if (tests[facet] && !tests[facet][codes[facet][row]]) {
          failed = facet;
          failures += 1;
        }
      }
      if (failures > 1) continue;
      if (failures === 1) {
        counts[failed][codes[failed][row]] += 1;
        continue;
      }
      rows[shown] = row;
      shown += 1;
      for (let facet = 0; facet < codes.length; facet += 1) counts[facet][codes[facet][row]] += 1;
    }
    return { rows: rows.subarray(0, shown), counts: this.facets.map((facet, index) => Selection.byWord(facet, counts[index])) };
  }

  static byWord({ words, sets }, counts) {
    const byWord = new Uint32Array(words.length);
    sets.forEach((set, index) => set.forEach((word) => (byWord[word] += counts[index])));
    return byWord;
  }
}
