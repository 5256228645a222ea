// Names that a question may go on with: a combobox over a plain field, which works the same without this.
for (const field of document.querySelectorAll("input[data-names]")) {
  const list = document.createElement("ul");
  list.id = `${field.id}-names`;
  list.className = "names";
  list.hidden = true;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", "Names");
  const row = field.closest(".field-row");
  row.after(list);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]]) {
    field.setAttribute(name, value);
  }
  let timer = 0;
  let start = 0;
  let chosen = -1;
  let last = "";

  const close = () => {
    list.hidden = true;
    chosen = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  };
  const mark = (at) => {
    chosen = at;
    [...list.children].forEach((option, n) => option.setAttribute("aria-selected", String(n === at)));
    if (at < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", list.children[at].id);
      list.children[at].scrollIntoView({ block: "nearest" });
    }
  };
  const take = (option) => {
    field.value = `${field.value.slice(0, start)}${option.dataset.name}`;
    last = field.value;
    close();
    field.focus();
  };
  const suggest = async () => {
    const text = field.value;
    if (text === last) return;
    last = text;
    if (text.trim().length < 3) return close();
    const answer = await fetch(`${field.dataset.names}?q=${encodeURIComponent(text)}`);
    if (!answer.ok || text !== field.value) return;
    const found = await answer.json();
    start = found.start;
    const options = found.things.map((thing, n) => {
      const option = document.createElement("li");
      option.id = `${list.id}-${n}`;
      option.dataset.name = thing.label;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.textContent = `${thing.label} (${thing.kind_name.toLowerCase()})`;
      option.addEventListener("mousedown", (event) => {
        event.preventDefault();
        take(option);
      });
      return option;
    });
    list.replaceChildren(...options);
    chosen = -1;
    list.hidden = !options.length;
    field.setAttribute("aria-expanded", String(options.length > 0));
    field.removeAttribute("aria-activedescendant");
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, 150);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const many = list.children.length;
    if (event.key === "ArrowDown") mark((chosen + 1) % many);
    else if (event.key === "ArrowUp") mark((chosen < 1 ? many : chosen) - 1);
    else if (event.key === "Enter" && chosen >= 0) take(list.children[chosen]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });
}
