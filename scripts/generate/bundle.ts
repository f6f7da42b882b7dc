import {
  type ConfigNode,
  choicesOf,
  configNodeAt,
  configTable,
  describedFields,
  describeField,
  dialectNames,
  placesIn,
  type Rule,
} from "../../core/index.ts";
import { sentencesIn } from "./sentences.ts";

/** A source with its path. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Sentences {
  /** Each once, in order. */
  readonly all: readonly string[];
  /** Sentences that no translation could be found by, as lines to print. */
  readonly troubles: readonly string[];
}

/** Every sentence that is said to users: those of the sources, and those that rules, settings and schemas hold. */
export function allSentences(sources: readonly Source[], rules: readonly Rule[]): Sentences {
  const all = new Set(textsOf(rules));
  const troubles: string[] = [];
  for (const { path, text } of sources)
    for (const found of sentencesIn(text)) {
      if ("trouble" in found) troubles.push(`${path}:${found.line} ${found.trouble}`);
      else all.add(found.sentence);
    }
  return { all: [...all].sort(), troubles };
}

/** The text of `bundle.l10n.json`: each sentence as its own translation. */
export function bundleText(sentences: readonly string[]): string {
  return `${JSON.stringify(Object.fromEntries(sentences.map((each) => [each, each])), undefined, 2)}\n`;
}

/** What is wrong with a translation, as lines to print: sentences that it lacks, knows too many, or has other places in. */
export function troublesOf(sentences: readonly string[], translation: unknown): string[] {
  const known = new Map(Object.entries(translation as Record<string, string>));
  const wanted = new Set(sentences);
  return [
    ...sentences.filter((each) => !known.get(each)).map((each) => `lacks ${JSON.stringify(each)}`),
    ...[...known.keys()]
      .filter((each) => !wanted.has(each))
      .map((each) => `translates what is not said: ${JSON.stringify(each)}`),
    ...sentences
      .filter((each) => known.has(each) && placesIn(known.get(each) ?? "") !== placesIn(each))
      .map((each) => `has other {…} than ${JSON.stringify(each)}`),
  ];
}

function textsOf(rules: readonly Rule[]): string[] {
  return [
    ...rules.flatMap(({ summary, options = {} }) => [
      summary,
      ...Object.values(options).map(({ description }) => description),
    ]),
    ...textsIn(configTable([])),
    ...textsIn(severitySetting(rules)),
    ...Object.values(dialectNames),
    ...fieldTexts(),
  ];
}

/** It is the same for all rules. */
function severitySetting(rules: readonly Rule[]): ConfigNode {
  const path = ["rules", rules[0]?.id ?? "", "severity"];
  return configNodeAt(configTable(rules), path) ?? configTable([]);
}

function textsIn(node: ConfigNode): string[] {
  if (node.kind === "table") return [node.description, ...Object.values(node.entries).flatMap(textsIn)];
  const { unset, description } = node;
  return [
    description,
    ...(unset === undefined ? [] : [unset]),
    ...choicesOf(node).map((each) => each.description),
  ];
}

function fieldTexts(): string[] {
  const dialects = ["bwoc", "okrchestra", "generic"] as const;
  const kinds = ["file", "objective", "key-result", "evidence"] as const;
  return dialects.flatMap((dialect) =>
    kinds.flatMap((kind) =>
      describedFields(dialect, kind).flatMap((name) => describeField(dialect, kind, name)?.description || []),
    ),
  );
}
