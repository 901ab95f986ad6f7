// Reads the explorer's tables from the page.

// The bytes of packed columns, one behind the other in the order of the columns.
class PackedBytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  static async read(base64) {
    const packed = Uint8Array.fromBase64 ? Uint8Array.fromBase64(base64) : Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new PackedBytes(new Uint8Array(await new Response(stream).arrayBuffer()));
  }

  take(count) {
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  // Whole numbers: first the lowest byte of each row, then the next one; or the steps from row to row.
  numbers({ rows, planes, steps }) {
    const numbers = new Uint32Array(rows);
    for (let plane = 0; plane < planes; plane += 1) {
      const bytes = this.take(rows);
      for (let row = 0; row < rows; row += 1) numbers[row] |= bytes[row] << (8 * plane);
    }
    if (steps) for (let row = 1; row < rows; row += 1) numbers[row] += numbers[row - 1];
    return numbers;
  }

  // Texts, each as what it shares with the one before and how it goes on.
  lines({ rows, bytes, length }) {
    const shared = this.take(rows);
    const rests = this.take(bytes);
    const all = new Uint8Array(length);
    for (let row = 0, from = 0, at = 0, previous = 0; row < rows; row += 1) {
      const start = at;
      all.copyWithin(at, previous, previous + shared[row]);
      at += shared[row];
      let byte;
      do {
        byte = rests[from];
        all[at] = byte;
        from += 1;
        at += 1;
      } while (byte !== 10);
      previous = start;
    }
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(all);
  }
}

const columnKinds = {
  text: (about, packed) => new TextColumn(about, packed ? packed.lines(about) : about.values.map((text) => text + "\n").join("")),
  choice: (about, packed) => new ChoiceColumn(about, packed ? packed.numbers(about) : about.values),
  number: (about, packed) => new NumberColumn(about, packed ? packed.numbers(about) : about.values),
  day: (about, packed) => new NumberColumn(about, packed ? packed.numbers(about) : about.values),
  reference: (about, packed) => new ReferenceColumn(about, packed ? packed.numbers(about) : about.values),
};

async function readTables() {
  const { tables } = JSON.parse(document.getElementById("explorer-data").textContent);
  const bytes = document.getElementById("explorer-bytes");
  const packed = bytes && (await PackedBytes.read(bytes.textContent.trim()));
  bytes?.remove();
  for (const table of tables) {
    table.columns = table.columns.map((about) => columnKinds[about.kind]({ ...about, rows: table.rows }, packed));
  }
  for (const table of tables) for (const column of table.columns) column.connect?.(tables);
  return tables;
}
