import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type Baseline,
  baselineOf,
  countBeyond,
  english,
  type FileProblems,
  goneFrom,
  type Problem,
  silencingDocs,
  withoutKnown,
} from "../core/index.ts";
import { NotWritten } from "../disk/atomic-write.ts";
import {
  type BaselineFile,
  baselineName,
  baselinesIn,
  pathInBaseline,
  writeBaselineFile,
} from "../disk/baseline.ts";
import type { Finding } from "./format/findings.ts";
import { counted } from "./format/words.ts";
import { say } from "./output.ts";
import { UsageError } from "./run.ts";

export interface Known {
  /** The findings of a file that nobody knows of yet. */
  fresh(file: FileProblems): readonly Problem[];
  /** What is wrong with the baseline files, as findings in them. */
  readonly troubles: readonly Finding[];
}

export const nothingKnown: Known = { fresh: ({ problems }) => problems, troubles: [] };

/** What was checked: the findings of all files that were looked at, and whether those are all that there are. */
export interface CheckedFiles {
  readonly files: readonly FileProblems[];
  readonly isWhole: boolean;
  /** They are of texts that only may be one day: of what is gone from them nothing is said. */
  readonly isTrial: boolean;
}

/** The findings that need not be told again. What is gone from the files is said on stderr. */
export function knownFindings(folder: string, { files, isWhole, isTrial }: CheckedFiles): Known {
  const realms = realmsOf(folder, files);
  const known = knownBy(realms, ({ before }) => before?.baseline);
  let gone = 0;
  if (!isTrial)
    for (const { before, own } of realms)
      if (before) gone += goneFrom(before.baseline, [...own.values()], () => isWhole);
  if (gone > 0)
    say(
      whatToDoWith(
        gone,
        files.some((file) => known.fresh(file).length > 0),
      ),
    );
  return { ...known, troubles: realms.flatMap(troubleIn) };
}

/** What is there anew would be taken for known together with what is gone. */
function whatToDoWith(gone: number, isMoreThere: boolean): string {
  const are = `${counted(gone, "finding")} of the baseline ${gone === 1 ? "is" : "are"} gone`;
  if (!isMoreThere) return `${are}: run okr check --update-baseline.`;
  return `${are}. Mend the new ones first: okr check --update-baseline would hide them.`;
}

function troubleIn({ name, before }: Realm): Finding[] {
  const start = { line: 0, character: 0 };
  if (before?.trouble === undefined) return [];
  return [
    {
      path: name,
      range: { start, end: start },
      code: "okr/baseline",
      severity: "error",
      message: english(before.trouble),
      said: before.trouble,
      docs: silencingDocs,
      fixable: false,
    },
  ];
}

/**
 * Makes what was found the new baseline, in the files that there are, else in one for the whole workspace; of files that
 * were not looked at the old one stays. Says how many there are, and how many came and went.
 * @throws UsageError where a file cannot be written.
 */
export function updateBaseline(folder: string, { files, isWhole }: CheckedFiles): Known {
  const realms = realmsOf(folder, files);
  const written = new Map<Realm, Baseline>();
  for (const realm of realms) {
    const before = isWhole ? undefined : realm.before;
    if (before?.trouble !== undefined) throw new UsageError(`${realm.name}: ${english(before.trouble)}`);
    const baseline = baselineOf([...realm.own.values()], before?.baseline);
    if (!realm.before && baseline.size === 0 && realms.length > 1) continue;
    try {
      writeBaselineFile(realm.folder, baseline);
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      throw new UsageError(`${realm.name}: ${error.message} Nothing was written.`);
    }
    const size = `${counted(countBeyond(baseline), "finding")} of ${counted(baseline.size, "file")}`;
    say(`${realm.name} holds ${size} now${changesSince(realm.before, baseline)}.`);
    written.set(realm, baseline);
  }
  return knownBy(realms, (realm) => written.get(realm));
}

function changesSince(before: BaselineFile | undefined, now: Baseline): string {
  if (!before || before.trouble !== undefined) return "";
  const came = countBeyond(now, before.baseline);
  const went = countBeyond(before.baseline, now);
  return came + went === 0 ? "" : `: ${came} came, ${went} went`;
}

/** A folder, the baseline file that is there, and the files that it counts for. */
interface Realm {
  readonly folder: string;
  /** The baseline file's, as it is shown. */
  readonly name: string;
  readonly before: BaselineFile | undefined;
  /** What was found, by the file as the whole workspace has it, under the paths that the baseline knows. */
  readonly own: Map<FileProblems, FileProblems>;
}

/** The workspace's own realm comes first. */
function realmsOf(folder: string, files: readonly FileProblems[]): Realm[] {
  const find = baselinesIn(folder);
  const realms = new Map<string, Realm>();
  const realmAt = (path: string): Realm => {
    const before = find(path);
    const home = before?.folder ?? folder;
    const name = pathInBaseline(folder, join(home, baselineName));
    const realm = realms.get(home) ?? { folder: home, name, before, own: new Map() };
    realms.set(home, realm);
    return realm;
  };
  realmAt(join(folder, baselineName));
  for (const each of files) {
    const path = fileURLToPath(each.file.uri);
    const realm = realmAt(path);
    realm.own.set(each, { ...each, path: pathInBaseline(realm.folder, path) });
  }
  return [...realms.values()];
}

function knownBy(realms: readonly Realm[], baselineOfRealm: (realm: Realm) => Baseline | undefined): Known {
  const fresh = (file: FileProblems) => {
    const realm = realms.find(({ own }) => own.has(file));
    const own = realm?.own.get(file);
    const baseline = realm && baselineOfRealm(realm);
    return own && baseline ? withoutKnown(baseline, own) : file.problems;
  };
  return { fresh, troubles: [] };
}
