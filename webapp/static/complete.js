// Names that go on from what is typed, as suggestions of the browser's own.
for (const field of document.querySelectorAll("input[data-complete]")) {
  const list = field.list;
  let timer = 0;
  let last = "";
  const suggest = async () => {
    const text = field.value.trim();
    if (text.length < 2 || text === last) return;
    last = text;
    const answer = await fetch(`${field.dataset.complete}?q=${encodeURIComponent(text)}`);
    if (!answer.ok || text !== last) return;
    const options = (await answer.json()).map((thing) => {
      const option = document.createElement("option");
      option.value = thing.label;
      option.label = `${thing.label} (${thing.kind_name.toLowerCase()})`;
      return option;
    });
    list.replaceChildren(...options);
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(suggest, 150);
  });
}
