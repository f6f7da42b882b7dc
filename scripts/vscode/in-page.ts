/** What one row of a list or tree shows. */
export interface TreeRow {
  label: string;
  description: string;
  /** Depth, 1 for a root. */
  level: number;
  /** Undefined for a row without children. */
  expanded: boolean | undefined;
  /** The name of its codicon, such as "pass"; "" without one. */
  icon: string;
  /** What a screen reader says. */
  ariaLabel: string;
}

/** The part of the browser's elements that is used here; the project is compiled without the DOM's types. */
interface PageElement {
  offsetTop: number;
  innerText: string;
  textContent: string | null;
  ownerDocument: {
    createRange(): {
      setStart(node: PageText, offset: number): void;
      setEnd(node: PageText, offset: number): void;
      getBoundingClientRect(): { x: number; y: number; width: number; height: number };
    };
    createTreeWalker(root: PageElement, kinds: number): { nextNode(): PageText | null };
  };
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

interface PageText {
  textContent: string | null;
}

/**
 * The middle of the first occurrence of `text` in the lines of an editor, in page coordinates; null when
 * no line in sight holds it. Runs in the page, so it uses nothing from outside its own braces.
 */
export function middleOfText(lines: PageElement, text: string): { x: number; y: number } | null {
  const textNodes = 4;
  const ordered = [...lines.querySelectorAll(".view-line")].sort((a, b) => a.offsetTop - b.offsetTop);
  for (const line of ordered) {
    const at = (line.textContent ?? "").replaceAll("\u00a0", " ").indexOf(text);
    if (at < 0) continue;
    let left = at + Math.floor(text.length / 2);
    // A line is made of one element a token, so the place is sought over all its text nodes.
    const nodes = line.ownerDocument.createTreeWalker(line, textNodes);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (left < length) {
        const range = line.ownerDocument.createRange();
        range.setStart(node, left);
        range.setEnd(node, left + 1);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
      left -= length;
    }
  }
  return null;
}

/** Reads rows with their whole text and their place in the list. Runs in the page, like the above. */
export function readRows(rows: PageElement[]): (TreeRow & { text: string; index: number })[] {
  return rows.map((row) => {
    const textOf = (selector: string) => row.querySelector(selector)?.textContent ?? "";
    const icon = row.querySelector(".custom-view-tree-node-item-icon.codicon, .monaco-icon-label .codicon");
    const expanded = row.getAttribute("aria-expanded");
    return {
      index: Number(row.getAttribute("data-index")),
      label: textOf(".label-name"),
      description: textOf(".label-description"),
      level: Number(row.getAttribute("aria-level")),
      expanded: expanded === null ? undefined : expanded === "true",
      icon: /codicon-([a-z-]+)/.exec(icon?.getAttribute("class") ?? "")?.[1] ?? "",
      ariaLabel: row.getAttribute("aria-label") ?? "",
      text: row.innerText.replace(/\s+/g, " ").trim(),
    };
  });
}

/** What a screen reader says for each row. Runs in the page. */
export function ariaLabels(rows: PageElement[]): string[] {
  return rows.map((row) => row.getAttribute("aria-label") ?? "");
}
