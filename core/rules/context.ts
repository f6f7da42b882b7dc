import type { Settings } from "../config/settings.ts";
import type { FileTexts, OkrFile } from "../model/file.ts";
import {
  type GroupFiles,
  type GroupIndex,
  indexOf,
  type KeyResultEntry,
  type ObjectiveEntry,
} from "../model/ids.ts";
import type { ModelBlock } from "../model/okr.ts";
import { isBwocPlugin, metricsFor } from "../model/side-facts.ts";
import type { MetricsCatalogue } from "../model/sides.ts";
import { groupFor, type Workspace } from "../model/workspace.ts";
import type { SyntaxProblem } from "../syntax/tree.ts";
import type { Context } from "./rule.ts";
import { type ShapeError, shapeErrorsOf } from "./shape.ts";
import type { Sight } from "./sight.ts";
import type { IdleDirective } from "./suppress.ts";

/** What group rules may look at beyond their block: where none of it changed, they find what they found. */
export interface Surroundings {
  readonly group: GroupFiles;
  readonly index: GroupIndex;
  readonly metrics: MetricsCatalogue | undefined;
  readonly inBwocPlugin: boolean;
  readonly facts: FileTexts;
}

export function surroundingsOf(workspace: Workspace, file: OkrFile): Surroundings {
  const group = groupFor(workspace, file);
  return {
    group,
    index: indexOf(group),
    metrics: metricsFor(workspace, file),
    inBwocPlugin: isBwocPlugin(workspace, file),
    facts: file.facts,
  };
}

/** The context of one block, shared by all rules. What rules take out of it is made when they take it. */
export class BlockContext implements Context {
  readonly file: OkrFile;
  readonly block: ModelBlock;
  readonly at: number;
  readonly idle: readonly IdleDirective[];
  #shapeErrors: readonly ShapeError[] | undefined;
  readonly #sight: Sight;
  readonly #around: Surroundings;
  readonly #run: { readonly settings: Settings; readonly today: string };

  constructor(
    file: OkrFile,
    block: ModelBlock,
    at: number,
    around: Surroundings,
    run: { readonly settings: Settings; readonly today: string },
    sight: Sight,
    idle: readonly IdleDirective[] = [],
  ) {
    this.file = file;
    this.block = block;
    this.at = at;
    this.#around = around;
    this.#run = run;
    this.#sight = sight;
    this.idle = idle;
  }

  get dialect() {
    return this.block.dialect;
  }
  get objectives() {
    return this.block.objectives;
  }
  get keyResults() {
    return this.block.keyResults;
  }
  get syntaxProblems(): readonly SyntaxProblem[] {
    return this.file.document.blocks[this.at]?.problems ?? [];
  }
  get shapeErrors(): readonly ShapeError[] {
    this.#shapeErrors ??= shapeErrorsOf(this.block, this.at);
    return this.#shapeErrors;
  }
  get settings() {
    return this.#run.settings;
  }
  get today() {
    return this.#run.today;
  }
  get index() {
    return this.#around.index;
  }
  get metrics() {
    return this.#around.metrics;
  }
  get inBwocPlugin() {
    return this.#around.inBwocPlugin;
  }
  readonly objectiveEntry = (item: number) => this.index.objectiveAt(this.file.uri, this.at, item);
  readonly keyResultEntry = (item: number) => this.index.keyResultAt(this.file.uri, this.at, item);
  readonly objectiveItem = (entry: ObjectiveEntry) => this.#sight.blockAt(entry)?.objectives[entry.item];
  readonly keyResultItem = (entry: KeyResultEntry) => this.#sight.blockAt(entry)?.keyResults[entry.item];
  readonly factsAt = (uri: string) => (uri === this.file.uri ? this.#around.facts : this.#sight.factsAt(uri));
  readonly firstBlock = () => this.#sight.blockAt({ uri: this.file.uri, block: 0 });
  get proofAt() {
    return (path: string) => this.#sight.proofAt(this.file, path);
  }
}
