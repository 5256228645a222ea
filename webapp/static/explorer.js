// The picture of a network: click or Enter brings in what a thing is linked to, a line shows the sentence behind it.
// Everything shown is set as text, never as markup. The table beside it holds the same links.

const holder = document.getElementById("network");
const spoken = document.getElementById("network-said");
const panel = document.getElementById("network-panel");
const table = document.querySelector("#edges tbody");
const dark = matchMedia("(prefers-color-scheme: dark)");
const SHAPES = {
  person: "ellipse", organisation: "round-rectangle", place: "hexagon", meeting: "diamond", decision: "diamond",
  action: "triangle", aim: "ellipse", strategy: "round-rectangle", item: "round-tag", seat: "round-pentagon",
  rule: "rectangle", definition: "rectangle", membership: "ellipse", attendance: "ellipse", paper: "rectangle",
};

function make(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

function style() {
  const small = holder.clientWidth < 520;
  return [
    { selector: "node", style: {
      "background-color": (node) => colour(node.data("kind")) || node.data("colour"),
      shape: (node) => SHAPES[node.data("kind")] ?? "ellipse",
      width: (node) => 20 + 5 * Math.sqrt(Math.min(node.data("links"), 60)),
      height: (node) => 20 + 5 * Math.sqrt(Math.min(node.data("links"), 60)),
      label: (node) => shortened(node.data("short"), 46), color: colour("ink"),
      "font-size": small ? 18 : 15, "font-family": "system-ui, sans-serif", "text-wrap": "wrap", "text-max-width": small ? 124 : 132,
      "text-valign": "bottom", "text-margin-y": 4, "text-background-color": colour("card"), "text-background-opacity": 0.82,
      "text-background-padding": 2, "text-background-shape": "roundrectangle", "min-zoomed-font-size": 5,
      "border-width": 1.5, "border-color": colour("card") } },
    { selector: "node[?centre]", style: { "font-weight": 700, "font-size": small ? 20 : 17, "border-width": 4, "border-color": colour("accent"), "text-max-width": 170 } },
    { selector: "edge", style: {
      width: 1.4, "line-color": colour("edge"), "target-arrow-color": colour("edge"), "target-arrow-shape": "triangle",
      "arrow-scale": 0.75, "curve-style": "bezier", opacity: 0.75 } },
    { selector: "edge[!stated]", style: { "line-style": "dashed", "line-color": colour("inferred"), "target-arrow-color": colour("inferred") } },
    { selector: "edge.chosen", style: {
      width: 3.5, opacity: 1, "line-color": colour("focus"), "target-arrow-color": colour("focus"), label: (edge) => shortened(edge.data("label"), 50),
      "font-size": 14, "font-family": "system-ui, sans-serif", color: colour("ink"), "text-background-color": colour("card"), "text-background-opacity": 0.95,
      "text-background-padding": 3, "text-wrap": "wrap", "text-max-width": 140, "z-index": 9 } },
    { selector: "node.chosen", style: { "border-width": 4, "border-color": colour("focus") } },
    { selector: ".apart", style: { display: "none" } },
  ];
}

// At the end of a word, where there is one.
function shortened(text, most) {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

async function load(url) {
  const answer = await fetch(url);
  const content = await answer.json();
  if (!answer.ok) throw new Error(content.error);
  return content;
}

function start(content) {
  const nodes = content.elements.nodes;
  const others = nodes.filter(({ data }) => data.id !== content.thing.id);
  for (const node of nodes) {
    const turn = (others.indexOf(node) / others.length) * 2 * Math.PI;
    node.data.centre = node.data.id === content.thing.id;
    node.position = node.data.centre ? { x: 0, y: 0 } : { x: 220 * Math.cos(turn), y: 220 * Math.sin(turn) };
  }
  const network = cytoscape({
    container: holder, elements: content.elements, style: style(), minZoom: 0.15, maxZoom: 2.5, layout: { name: "preset" },
  });
  let focused = network.getElementById(content.thing.id);
  const opened = new Set([content.thing.id]);

  function arrange() {
    // Positions begin on a circle and nothing is drawn by lot, so that the same network always looks the same.
    network.elements(":visible").layout({
      name: "cose", randomize: false, animate: false, padding: 30, nodeDimensionsIncludeLabels: true, nodeRepulsion: () => 30000,
      idealEdgeLength: () => 70, edgeElasticity: () => 60, gravity: 0.55, numIter: 1600, nodeOverlap: 24, componentSpacing: 60,
    }).run();
    fill();
  }

  // Stretches the layout to the shape of its frame, and draws a small one together so that its labels can be read.
  function fill() {
    const nodes = network.nodes(":visible");
    const box = nodes.boundingBox({ includeLabels: false });
    const tight = Math.max(0.62, Math.min(1, Math.sqrt(nodes.length / 60)));
    const wider = (holder.clientWidth / holder.clientHeight) * (box.h / (box.w || 1));
    const [x, y] = [tight * Math.max(1, Math.min(wider, 2)), tight * Math.max(1, Math.min(1 / wider, 1.6))];
    network.nodes().positions((node) => ({ x: node.position("x") * x, y: node.position("y") * y }));
    whole();
  }

  function whole() {
    network.fit(network.elements(":visible"), 24);
  }

  function show(node) {
    network.elements(".chosen").removeClass("chosen");
    focused = node.addClass("chosen");
    const { label, kind_name: kind, links } = node.data();
    const hint = opened.has(node.id()) ? "" : " Press Enter to bring them in.";
    spoken.textContent = `${label}, ${kind.toLowerCase()}, ${links} link${links === 1 ? "" : "s"}.${hint}`;
    const open = make("p");
    open.append(make("a", "Open its page", { href: node.data("url") }), " · ", make("a", "Explore around it", { href: node.data("explore") }));
    panel.replaceChildren(make("p", kind, { class: `chip kind-${node.data("kind")}` }), make("h3", label), open);
  }

  function showEdge(edge) {
    network.elements(".chosen").removeClass("chosen");
    edge.addClass("chosen");
    const { label, when, stated, reason, sentences, more } = edge.data();
    const words = `${edge.source().data("label")} — ${label} → ${edge.target().data("label")}`;
    spoken.textContent = `${words}${when ? `, ${when}` : ""}${stated ? "" : ", inferred, not stated"}.`;
    const ends = make("p");
    const [from, to] = [edge.source(), edge.target()].map((node) => make("a", node.data("label"), { href: node.data("url") }));
    ends.append(from, " → ", to);
    const parts = [make("h3", label.charAt(0).toUpperCase() + label.slice(1)), ends];
    if (when) parts.push(make("p", when, { class: "soft" }));
    if (!stated) parts.push(make("p", `Inferred, not stated${reason ? `: ${reason}` : ""}`, { class: "inferred" }));
    parts.push(...sentences.map(sentence));
    if (more) parts.push(make("p", `and ${more} more places`, { class: "soft" }));
    panel.replaceChildren(...parts);
    for (const row of table.rows) row.classList.toggle("chosen", row.dataset.edge === edge.id());
    const row = table.querySelector(".chosen");
    const frame = table.closest(".scroller"); // only the table moves, so that the picture stays in sight
    if (row) frame.scrollTop = row.offsetTop - table.parentElement.tHead.offsetHeight;
  }

  async function expand(node) {
    show(node);
    if (opened.has(node.id())) return;
    let found;
    try {
      const [kind, slug] = node.data("id").split("/id/")[1].split("/");
      const url = new URL(holder.dataset.url, location.href);
      found = await load(url.pathname.replace(/[^/]+\/[^/]+$/, `${kind}/${slug}`));
    } catch (error) {
      spoken.textContent = `The links of ${node.data("label")} could not be fetched: ${error.message}`;
      return;
    }
    opened.add(node.id());
    const at = node.position();
    const fresh = found.elements.nodes.filter(({ data }) => network.getElementById(data.id).empty());
    network.add(fresh.map((element, index) => ({
      ...element, group: "nodes", position: { x: at.x + 90 * Math.cos(index * 2.4), y: at.y + 90 * Math.sin(index * 2.4) },
    })));
    const lines = found.elements.edges.filter(({ data }) => network.getElementById(data.id).empty());
    network.add(lines.map((element) => ({ ...element, group: "edges" })));
    for (const { data } of lines) addRow(data, network);
    document.getElementById("edge-count").textContent = String(network.edges().length);
    filter(network);
    arrange();
    show(node);
    spoken.textContent = `${node.data("label")}: ${fresh.length} more thing${fresh.length === 1 ? "" : "s"} and ${lines.length} more link${lines.length === 1 ? "" : "s"}.`;
  }

  function step(by) {
    const nodes = network.nodes(":visible").sort((a, b) => a.data("label").localeCompare(b.data("label"))).toArray();
    const next = nodes[(nodes.findIndex((node) => node.same(focused)) + by + nodes.length) % nodes.length];
    if (next) show(next);
  }

  function stepLine() {
    const lines = focused.connectedEdges(":visible").toArray();
    if (!lines.length) return;
    const here = lines.findIndex((edge) => edge.hasClass("chosen"));
    showEdge(lines[(here + 1) % lines.length]);
  }

  const keys = {
    ArrowRight: () => step(1), ArrowDown: () => step(1), ArrowLeft: () => step(-1), ArrowUp: () => step(-1),
    Enter: () => expand(focused), l: stepLine, L: stepLine, 0: whole,
    "+": () => network.zoom({ level: network.zoom() * 1.25, renderedPosition: middle() }),
    "-": () => network.zoom({ level: network.zoom() / 1.25, renderedPosition: middle() }),
  };
  const middle = () => ({ x: holder.clientWidth / 2, y: holder.clientHeight / 2 });
  holder.addEventListener("keydown", (event) => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (act) {
      event.preventDefault();
      act();
    }
  });
  network.on("tap", "node", (event) => expand(event.target));
  network.on("tap", "edge", (event) => showEdge(event.target));
  table.addEventListener("click", (event) => {
    const row = event.target.closest("tr");
    if (row && !event.target.closest("a")) showEdge(network.getElementById(row.dataset.edge));
  });
  document.getElementById("explorer-form").addEventListener("change", () => {
    filter(network);
    arrange();
  });
  network.on("resize", whole); // a phone that is turned, a window that is drawn larger
  dark.addEventListener("change", () => network.style(style()));
  filter(network);
  arrange();
  holder.network = network; // for the curious
  holder.dataset.ready = "yes";
}

function filter(network) {
  const boxes = [...document.querySelectorAll("#explorer-form input[name=kind]")];
  const off = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
  network.nodes().forEach((node) => node.toggleClass("apart", !node.data("centre") && off.has(node.data("kind"))));
  for (const row of table.rows) {
    const edge = network.getElementById(row.dataset.edge);
    row.hidden = edge.nonempty() && edge.connectedNodes(".apart").nonempty();
  }
}

function sentence({ quote, title, page, url }) {
  const figure = make("figure", "", { class: "sentence" });
  const caption = make("figcaption");
  caption.append(make("a", page ? `${title}, page ${page}` : title, { href: url }));
  const words = make("blockquote");
  words.append(make("p", `“${quote}”`));
  figure.append(words, caption);
  return figure;
}

function addRow(data, network) {
  const row = make("tr", "", { "data-edge": data.id, class: data.stated ? "" : "is-inferred" });
  const end = (id) => {
    const cell = make("td");
    const node = network.getElementById(id);
    cell.append(make("a", shortened(node.data("label"), 64), { href: node.data("explore") }));
    return cell;
  };
  const quote = make("td", "", { class: "quote-cell" });
  const [first] = data.sentences;
  if (first) quote.append(`“${shortened(first.quote, 110)}” `, make("a", first.title, { href: first.url }));
  const relation = make("td", data.label);
  if (!data.stated) relation.append(" ", make("span", "inferred, not stated", { class: "inferred" }));
  row.append(end(data.source), relation, end(data.target), make("td", data.when, { "data-value": data.sort }), quote);
  table.append(row);
}

document.documentElement.classList.add("scripted");
holder.closest("section").hidden = false;
const wanted = new URL(holder.dataset.url, location.href);
load(wanted).then(start, (error) => {
  spoken.textContent = `The picture could not be made: ${error.message}`;
});
