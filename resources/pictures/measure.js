// Runs in the page of a picture: what does not fit, where the markers are, and which words are printed as somebody's labels.
() => {
  const AIR = 6; // px between a marked element and its marker
  const [W, H] = [innerWidth, innerHeight];
  const problems = [];
  const hidden = (e) => e.closest("[data-behind], svg, style") !== null;
  const words = (e) => JSON.stringify(e.textContent.trim().replace(/\s+/g, " ").slice(0, 50));
  const inside = (a, b) => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1 && a.bottom <= b.bottom + 1;

  // A box is what a reader sees as one: it has a border, a ground of its own, or cuts what sticks out.
  const isBox = (e) => {
    const s = getComputedStyle(e);
    return s.borderTopWidth !== "0px" || s.backgroundColor !== "rgba(0, 0, 0, 0)" || s.overflow !== "visible";
  };
  const boxAround = (e) => {
    for (let up = e; up && up !== document.documentElement; up = up.parentElement) if (isBox(up)) return up;
    return document.body;
  };

  const pieces = [];
  const prints = new Set(); // but for examples: what a person typed, an address, the window of a program that stands for any
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const owner = node.parentElement;
    const said = node.textContent.trim().replace(/[ \n]+/g, " ");
    if (said && !owner.closest("[data-example], svg, style")) prints.add(said);
    if (!said || hidden(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = boxAround(owner).getBoundingClientRect();
    const lines = [...range.getClientRects()].filter((r) => r.width > 0);
    for (const line of lines) {
      // A line's rectangle is as high as the font asks, its ink is less: two lines may touch, letters may not.
      const ink = { left: line.left, right: line.right, top: line.top + line.height * 0.15, bottom: line.bottom - line.height * 0.15 };
      if (!inside(ink, box) || !inside(ink, { left: 0, top: 0, right: W, bottom: H })) problems.push(`${words(owner)} does not fit its box.`);
      for (const other of pieces) {
        if (other.node === node) continue;
        const [a, b] = [ink, other.ink];
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom) problems.push(`${words(owner)} lies over ${words(other.node)}.`);
      }
      pieces.push({ node, ink });
    }
    const limit = owner.closest("[data-lines]");
    if (limit && new Set(lines.map((r) => Math.round(r.top / 4))).size > Number(limit.dataset.lines)) problems.push(`${words(owner)} takes too many lines.`);
  }
  for (const box of document.body.querySelectorAll("*")) {
    if (hidden(box) || !isBox(box) || box.closest("[data-floats]")) continue;
    if (!inside(box.getBoundingClientRect(), boxAround(box.parentElement).getBoundingClientRect())) problems.push(`The box of ${words(box)} sticks out.`);
    const cut = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
    if (cut && getComputedStyle(box).overflow !== "visible" && !box.querySelector("[data-behind]")) problems.push(`${words(box)} is cut.`);
  }

  const share = (n) => Math.round(n * 10000) / 10000;
  const markers = [...document.querySelectorAll("[data-marker]")].map((e) => {
    const r = e.getBoundingClientRect();
    const air = e.dataset.marker === "" ? AIR : Number(e.dataset.marker);
    const [left, top] = [Math.max(0, r.left - air), Math.max(0, r.top - air)];
    const [right, bottom] = [Math.min(W, r.right + air), Math.min(H, r.bottom + air)];
    return [share(left / W), share(top / H), share((right - left) / W), share((bottom - top) / H)];
  });
  if (!markers.length) problems.push("Nothing is marked.");
  return { markers, prints: [...prints], problems: [...new Set(problems)] };
}
