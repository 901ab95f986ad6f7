// The rows that are shown as a CSV file, in the dialect of the files beside the page.

const csvCell = (text) => {
  const guarded = /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(guarded) ? '"' + guarded.replaceAll('"', '""') + '"' : guarded;
};

function csvOf(table, rows) {
  const parts = ["\uFEFF" + table.columns.map(({ title }) => csvCell(title)).join(",") + "\r\n"];
  for (let start = 0; start < rows.length; start += 4096) {
    let part = "";
    for (const row of rows.subarray(start, start + 4096)) {
      part += table.columns.map((column) => (column.kind === "number" ? column.text(row) : csvCell(column.text(row)))).join(",") + "\r\n";
    }
    parts.push(part);
  }
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
}

function downloadCSV(table, rows) {
  const address = URL.createObjectURL(csvOf(table, rows));
  make("a", { href: address, download: `${table.id}-shown.csv` }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
}
