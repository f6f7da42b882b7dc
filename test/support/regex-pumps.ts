/** A regular expression taken apart, as far as it takes to make texts that it stumbles over. */
type Part =
  /** What matches one character, as it is written: `a`, `\d`, `[^x]`, `.`. */
  | { readonly kind: "one"; readonly source: string }
  /** What matches a place: anchors, and everything that looks ahead or back. */
  | { readonly kind: "place" }
  | { readonly kind: "again"; readonly group: number | string }
  | { readonly kind: "group"; readonly branches: readonly (readonly Part[])[] }
  | { readonly kind: "many"; readonly part: Part; readonly most: number };

/** Takes a regular expression apart. Knows what this code uses; for anything else it says so. */
function partsOf(source: string): readonly (readonly Part[])[] {
  let at = 0;
  const take = (shape: RegExp): string | undefined => {
    const match = new RegExp(shape.source, `y${shape.flags}`);
    match.lastIndex = at;
    const [text] = match.exec(source) ?? [];
    if (text !== undefined) at += text.length;
    return text;
  };
  const branches = (): Part[][] => {
    const all: Part[][] = [[]];
    while (at < source.length && source[at] !== ")") {
      if (take(/\|/) !== undefined) all.push([]);
      else all.at(-1)?.push(quantified(atom()));
    }
    return all;
  };
  const atom = (): Part => {
    if (take(/[\^$]|\\[bB]/) !== undefined) return { kind: "place" };
    const opened = take(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/);
    if (opened !== undefined) {
      const inner = branches();
      if (take(/\)/) === undefined) throw new Error(`no ")" at ${at} of ${source}`);
      return /[=!]$/.test(opened) ? { kind: "place" } : { kind: "group", branches: inner };
    }
    const again = take(/\\[1-9]|\\k<\w+>/);
    if (again !== undefined) return { kind: "again", group: again };
    const one =
      take(/\[(?:\\.|[^\]\\])*\]/s) ??
      take(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|.)/s) ??
      take(/[^()|]/su);
    if (one === undefined) throw new Error(`nothing known at ${at} of ${source}`);
    return { kind: "one", source: one };
  };
  const quantified = (part: Part): Part => {
    const sign = take(/[*+?]\??|\{\d+(?:,\d*)?\}\??/);
    if (sign === undefined) return part;
    const most =
      /^[*+]/.test(sign) || /,\}/.test(sign)
        ? Number.POSITIVE_INFINITY
        : Number(/\d+(?=\}\??$)/.exec(sign)?.[0] ?? 1);
    return { kind: "many", part, most };
  };
  return branches();
}

/** Characters of many kinds, out of which one is sought for each part. */
const characters = [
  ..."aA1 -\t\n.:/,;_#\"'\\|=+*<>[]{}()%&@!?~`^$xqZ0\r",
  ..."é数€–—…’“≤−\u00a0\u200d\ufeff\u202e\u0301\u{1f600}\u{1f3fb}\u0000",
];

/** The characters that a part matches: the first few of each kind. */
function matchedBy(source: string, flags: string, most: number): string[] {
  const shape = new RegExp(
    `^(?:${source})$`,
    `${flags.includes("v") ? "v" : "u"}s${flags.includes("i") ? "i" : ""}`.replace(
      "us",
      canBeUnicode(source) ? "us" : "s",
    ),
  );
  return characters.filter((each) => shape.test(each)).slice(0, most);
}

function canBeUnicode(source: string): boolean {
  try {
    new RegExp(source, "u");
    return true;
  } catch {
    return false;
  }
}

/** A text that the parts match, if looking around is left out; the shortest that is easy to find. */
function sampleOf(parts: readonly Part[], flags: string): string {
  return parts
    .map((part): string => {
      switch (part.kind) {
        case "one":
          return matchedBy(part.source, flags, 1)[0] ?? unescaped(part.source);
        case "group":
          return sampleOf(part.branches[0] ?? [], flags);
        case "many":
          return sampleOf([part.part], flags);
        default:
          return "";
      }
    })
    .join("");
}

function unescaped(source: string): string {
  return source.replace(/^\\(.)/s, "$1");
}

/** A text to be repeated, behind one that stands once. */
export interface Pump {
  readonly before: string;
  readonly piece: string;
}

/** How often a part must be able to repeat for it to matter. */
const many = 40;

/**
 * The texts whose repetition may make a regular expression go back and forth: what its repeated parts match, each alone
 * and two of them by turns, behind what leads up to them.
 */
export function pumpsFor(source: string, flags: string): Pump[] {
  const pumps = new Map<string, Pump>();
  const add = (before: string, piece: string) => {
    if (piece !== "") pumps.set(`${before}\n${piece}`, { before, piece });
  };
  const pieces = new Set<string>();
  const leads = new Set<string>([""]);
  const walk = (branches: readonly (readonly Part[])[], before: string) => {
    for (const parts of branches)
      parts.forEach((part, at) => {
        const lead = before + sampleOf(parts.slice(0, at), flags);
        const inner = part.kind === "many" ? part.part : part;
        if (part.kind === "many" && part.most >= many) {
          leads.add(lead);
          for (const piece of repeatedBy(inner, flags)) pieces.add(piece);
        }
        if (inner.kind === "group") walk(inner.branches, lead);
      });
  };
  walk(partsOf(source), "");
  const few = [...pieces].slice(0, 12);
  for (const lead of [...leads].slice(0, 6)) for (const piece of few) add(lead, piece);
  for (const lead of [...leads].slice(0, 6)) {
    add("", lead);
    for (const piece of few.slice(0, 4)) add("", lead + piece);
  }
  for (const one of few) for (const other of few) if (one < other) add("", one + other);
  return [...pumps.values()];
}

/** What a repeated part matches: characters of each kind, samples of each branch. */
function repeatedBy(part: Part, flags: string): string[] {
  if (part.kind === "one") return matchedBy(part.source, flags, 3);
  if (part.kind === "group") return part.branches.map((parts) => sampleOf(parts, flags));
  return [sampleOf([part], flags)];
}
