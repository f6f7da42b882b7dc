import { inRow, type Message } from "../../core/index.ts";

/** The texts of a manifest by their keys, in the order in which it has them. */
export type Texts = ReadonlyMap<string, Message>;

/** A part of a manifest with `%key%` in the place of each message; `texts` takes in what they are. */
export function withKeys(part: unknown, above: string, texts: Map<string, Message>): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (isMessage(part)) {
    texts.set(above, part);
    return `%${above}%`;
  }
  if (Array.isArray(part)) return part.map((each, at) => withKeys(each, `${above}.${at}`, texts));
  return Object.fromEntries(
    Object.entries(part).map(([key, each]) => [key, withKeys(each, `${above}.${key}`, texts)]),
  );
}

/**
 * The text of a `package.nls*.json`: what people wrote in it for the keys of the manifest, then what is made from
 * metadata. Gives the keys that have no text, too.
 */
export function nlsText(
  current: string,
  manifest: string,
  texts: Texts,
  worded: (message: Message) => string,
): { readonly text: string; readonly missing: readonly string[] } {
  const written = JSON.parse(current) as Record<string, string>;
  const wanted = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? ""));
  const byHand = [...wanted].filter((key) => !texts.has(key));
  const all: Record<string, string> = {};
  for (const key of Object.keys(written).filter((each) => byHand.includes(each)))
    all[key] = written[key] ?? "";
  for (const [key, message] of texts) all[key] = worded(message);
  return {
    text: `${JSON.stringify(all, undefined, 2)}\n`,
    missing: byHand.filter((key) => !Object.hasOwn(written, key)),
  };
}

/** Sentences one after another. */
export function together(...sentences: readonly Message[]): Message {
  return inRow(" ", sentences);
}

function isMessage(part: object): part is Message {
  return "template" in part && "values" in part;
}
