// Sorts tables in place. Without script the same buttons ask the server for the order.
function value(row, column) {
  const cell = row.cells[column];
  return (cell.dataset.value ?? cell.textContent).trim().toLocaleLowerCase();
}

function sort(heading) {
  const table = heading.closest("table");
  const column = heading.cellIndex;
  const down = heading.getAttribute("aria-sort") === "ascending";
  for (const other of table.tHead.rows[0].cells) {
    if (other.hasAttribute("aria-sort")) other.setAttribute("aria-sort", "none");
  }
  heading.setAttribute("aria-sort", down ? "descending" : "ascending");
  const rows = [...table.tBodies[0].rows].map((row) => [value(row, column), row]);
  rows.sort(([a], [b]) => {
    if (!a || !b) return Number(!a) - Number(!b); // what is empty comes last either way
    return a.localeCompare(b, undefined, { numeric: true }) * (down ? -1 : 1);
  });
  table.tBodies[0].append(...rows.map(([, row]) => row));
}

document.addEventListener("submit", (event) => {
  const heading = event.target.matches("form[data-sort]") && event.submitter?.closest("th");
  if (heading) {
    event.preventDefault();
    sort(heading);
  }
});
