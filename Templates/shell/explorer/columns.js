// The explorer's columns, as they come with the page: plain, or packed into one compressed run of bytes.

// What could hide or turn around what stands beside it is shown as U+FFFD.
const visible = (text) => text.replace(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, "\uFFFD");

// Texts of all rows in one string, a line each, so that a search over a million rows is a search in one string.
class TextColumn {
  constructor(about, lines) {
    Object.assign(this, about);
    this.lines = lines;
    this.starts = TextColumn.starts(lines, about.rows);
  }

  static starts(lines, rows) {
    const starts = new Uint32Array(rows + 1);
    for (let row = 1, at = 0; row <= rows; row += 1) {
      at = lines.indexOf("\n", at) + 1;
      starts[row] = at;
    }
    return starts;
  }

  text(row) {
    return visible(this.lines.slice(this.starts[row], this.starts[row + 1] - 1));
  }

  // Makes ready for searches.
  prepare() {
    if (!this.searched || this.lowered !== undefined) return;
    this.lowered = this.lines.toLowerCase();
    // A few letters change their length with their case.
    this.loweredStarts = this.lowered.length === this.lines.length ? this.starts : TextColumn.starts(this.lowered, this.rows);
  }

  // Marks the rows that have a word, which is in lower case.
  mark(word, marks) {
    this.prepare();
    const { lowered, loweredStarts } = this;
    for (let row = 0, at = lowered.indexOf(word); at >= 0; at = lowered.indexOf(word, loweredStarts[row])) {
      row = TextColumn.rowAt(loweredStarts, at, row);
      marks[row] = 1;
      row += 1;
      if (row >= this.rows) return;
    }
  }

  // The row with the character at a place, not before a known row: first in growing steps, then by halves.
  static rowAt(starts, at, row) {
    let step = 1;
    let low = row;
    while (low + step < starts.length - 1 && starts[low + step] <= at) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, starts.length - 1);
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle] <= at) low = middle;
      else high = middle;
    }
    return low;
  }

  ranks(collator) {
    if (this.sorted) return null;
    const texts = Array.from({ length: this.rows }, (_, row) => this.text(row));
    const compare = this.rows < 20000 ? collator.compare : (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    return Uint32Array.from(texts.keys()).sort((a, b) => compare(texts[a], texts[b]) || a - b);
  }
}

// One of a few words in each row, or a set of them: the row holds the number of its set.
class ChoiceColumn {
  constructor(about, codes) {
    Object.assign(this, about);
    this.codes = codes;
    this.sets ??= this.words.map((_, index) => [index]);
    this.labels = this.sets.map((set) => set.map((word) => visible(this.words[word])).join(", "));
  }

  text(row) {
    return this.labels[this.codes[row]];
  }

  mark(word, marks) {
    const found = this.labels.map((label) => label.toLowerCase().includes(word));
    if (!found.includes(true)) return;
    for (let row = 0; row < this.rows; row += 1) if (found[this.codes[row]]) marks[row] = 1;
  }

  ranks(collator) {
    const places = [...this.labels.keys()].sort((a, b) => collator.compare(this.labels[a], this.labels[b]));
    const rank = new Uint32Array(places.length);
    places.forEach((set, place) => (rank[set] = place));
    return sortedByNumber(this.rows, places.length, (row) => rank[this.codes[row]]);
  }
}

// A number in each row; in a column of days 0 stands for one that is not known.
class NumberColumn {
  constructor(about, numbers) {
    Object.assign(this, about);
    this.numbers = numbers;
  }

  text(row) {
    const number = this.numbers[row];
    if (this.kind === "number") return String(number);
    return number === 0 ? "" : new Date(number * 86400000).toISOString().slice(0, 10);
  }

  mark() {}

  ranks() {
    if (this.sorted) return null;
    let most = 0;
    for (const number of this.numbers) if (number > most) most = number;
    return sortedByNumber(this.rows, most + 1, (row) => this.numbers[row]);
  }
}

// A row of another table, counted from 1: whose device it is. 0 is nobody.
class ReferenceColumn extends NumberColumn {
  connect(tables) {
    this.target = tables.find((table) => table.id === this.to).columns[0];
  }

  text(row) {
    const number = this.numbers[row];
    return number === 0 ? "" : this.target.text(number - 1);
  }

  mark(word, marks) {
    const targets = new Uint8Array(this.target.rows);
    this.target.mark(word, targets);
    for (let row = 0; row < this.rows; row += 1) if (this.numbers[row] && targets[this.numbers[row] - 1]) marks[row] = 1;
  }
}

// Rows in the order of a small number, those with the same number as they were: counted, not compared.
function sortedByNumber(rows, numbers, number) {
  const next = new Uint32Array(numbers + 1);
  for (let row = 0; row < rows; row += 1) next[number(row) + 1] += 1;
  for (let index = 1; index < next.length; index += 1) next[index] += next[index - 1];
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) order[next[number(row)]++] = row;
  return order;
}
