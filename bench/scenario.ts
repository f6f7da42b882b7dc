import type { Diagnostic, Position } from "vscode-languageserver-protocol";
import { generateToml, generateYaml } from "./generate.ts";

export type Format = "toml" | "yaml";

/** A workspace, the document of it that is opened, and the places where the bench works in it. */
export interface Scenario {
  readonly format: Format;
  readonly keyResults: number;
  /** Path in the workspace -> text. */
  readonly files: ReadonlyMap<string, string>;
  /** Path of the opened document. It opens with the fault in it. */
  readonly path: string;
  readonly text: string;
  /** Where typing happens: behind the first word of the description in the middle of the file. */
  readonly typeAt: Position;
  /** Behind the id of the key result in the middle. */
  readonly idAt: Position;
  /** One character: `wrong` makes the confidence of the middle key result an error, `right` mends it. */
  readonly fault: { readonly at: Position; readonly right: string; readonly wrong: string };
  readonly hoverAt: readonly Position[];
  /** At a value with fixed choices, in a key result that nothing is done to. */
  readonly completeAt: Position;
}

/** The workspace with `keyResults` key results; `today` (`YYYY-MM-DD`) is when they were tracked last. */
export function scenario(format: Format, keyResults: number, today: string): Scenario {
  if (format === "toml") {
    const { objectives, keyResults: text } = generateToml(keyResults, today);
    const found = places(text, {
      id: /^key_result_id += +"[^"]+/,
      description: /^description += +"\w+/,
      confidence: /^confidence += +"/,
      completion: /^confidence += +"/,
    });
    const { text: faulty, fault } = withFault(text, found.fault, "x");
    const files = new Map([
      ["objectives.toml", objectives],
      ["key_results.toml", faulty],
    ]);
    return { format, keyResults, files, path: "key_results.toml", text: faulty, ...found, fault };
  }
  const text = generateYaml(keyResults, today);
  const found = places(text, {
    id: /^ +- kr_id: .+/,
    description: /^ +description: \w+/,
    confidence: /^ +confidence: /,
    completion: /^ +status: /,
  });
  const { text: faulty, fault } = withFault(text, found.fault, "7");
  const path = "okrs/org.yml";
  return { format, keyResults, files: new Map([[path, faulty]]), path, text: faulty, ...found, fault };
}

/** Whether the findings hold one on the line of the fault. */
export function showsFault(scenario: Scenario, diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((d) => d.range.start.line === scenario.fault.at.line);
}

function places(
  text: string,
  {
    id,
    description,
    confidence,
    completion,
  }: Record<"id" | "description" | "confidence" | "completion", RegExp>,
) {
  const lines = text.split("\n");
  const ends = (pattern: RegExp): Position[] =>
    lines.flatMap((content, line) => {
      const match = pattern.exec(content);
      return match === null ? [] : [{ line, character: match[0].length }];
    });
  const texts = ends(description);
  const step = Math.max(1, Math.floor(texts.length / 20));
  return {
    typeAt: middle(texts),
    idAt: middle(ends(id)),
    fault: middle(ends(confidence)),
    hoverAt: texts.filter((_, i) => i % step === 0),
    completeAt: middle(ends(completion), -1),
  };
}

function withFault(text: string, at: Position, wrong: string) {
  const lines = text.split("\n");
  const line = lines[at.line] ?? "";
  const right = line.charAt(at.character);
  lines[at.line] = line.slice(0, at.character) + wrong + line.slice(at.character + 1);
  return { text: lines.join("\n"), fault: { at, right, wrong } };
}

function middle(positions: readonly Position[], beside = 0): Position {
  const found = positions[Math.max(0, (positions.length >> 1) + beside)];
  if (found === undefined) throw new Error("the generated text holds no key result");
  return found;
}
