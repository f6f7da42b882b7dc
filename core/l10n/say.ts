/**
 * A sentence for people: its English with places for values, and the values. It is put into words of a language only
 * where it is shown, so that what is remembered of a text has no language.
 */
export interface Message {
  /** English, with `{0}`, `{1}` … where the values go. The key of every translation. */
  readonly template: string;
  readonly values: readonly MessageValue[];
}

/** What stands in a sentence: words of the user's, a number, or a part that is a sentence of its own. */
export type MessageValue = string | number | Message;

/** Sentences of one language by their English, as `bundleOf` has taken them in. */
export type Bundle = ReadonlyMap<string, string>;

/** Puts a message into words. */
export type Translate = (message: Message) => string;

/** A message. `template` must stand there as a literal, or as a choice of two: translations are found by it. */
export function say(template: string, ...values: MessageValue[]): Message {
  return { template, values };
}

/** Messages and words in a row, with a separator that is the same in all languages. */
export function inRow(separator: string, parts: readonly MessageValue[]): Message {
  return { template: parts.map((_, at) => `{${at}}`).join(separator), values: parts };
}

/** A sentence of ours that stands in data: a rule's summary, a setting's description. The generator knows them all. */
export function fromData(text: string): Message {
  return { template: text, values: [] };
}

/** Words that are the same in all languages: the user's own, or another program's. */
export function asIs(text: string): Message {
  return { template: "{0}", values: [text] };
}

/** A message in English. */
export function english(message: Message): string {
  return filled(message.template, message, english);
}

/**
 * A message in the language of a bundle; in English where there is none, and in the parts that it does not know.
 * Values are never read: what looks like a place for a value in a user's text stays as it is.
 */
export function translated(message: Message, bundle: Bundle | undefined): string {
  if (!bundle) return english(message);
  return filled(bundle.get(message.template) ?? message.template, message, (part) =>
    translated(part, bundle),
  );
}

/** `translated` with its bundle. */
export function translateBy(bundle: Bundle | undefined): Translate {
  return bundle ? (message) => translated(message, bundle) : english;
}

/**
 * A bundle from the data of a `bundle.l10n.*.json`. What is no text, and a translation with other places for values
 * than its English has, is left out.
 */
export function bundleOf(data: unknown): Bundle {
  const entries = typeof data === "object" && data !== null ? Object.entries(data) : [];
  return new Map(
    entries.filter(([key, text]) => typeof text === "string" && placesIn(key) === placesIn(text)),
  );
}

/** The places for values in a template, each once, in order of their numbers: `0 1`. */
export function placesIn(template: string): string {
  const found = template.match(/\{\d{1,3}\}/g) ?? [];
  return [...new Set(found.map((place) => Number(place.slice(1, -1))))].sort((a, b) => a - b).join(" ");
}

function filled(template: string, { values }: Message, worded: Translate): string {
  if (values.length === 0) return template;
  return template.replace(/\{(\d{1,3})\}/g, (place, at: string) => {
    const value = values[Number(at)];
    if (value === undefined) return place;
    return typeof value === "object" ? worded(value) : String(value);
  });
}

/** The languages that there are translations for. */
type LanguageName = "de";

/** The language that a tag names, as clients (`de-AT`) and environments (`de_AT.UTF-8`) write it; if we speak it. */
export function languageIn(tag: string | undefined): LanguageName | undefined {
  return /^de(?![a-z])/i.test(tag ?? "") ? "de" : undefined;
}
