import type { Span } from "../text.ts";
import { findActivity } from "./activity.ts";
import { isOnTime } from "./duty.ts";
import type { Lexicon } from "./lexicon.ts";
import { headOf, isMade, isPerson, namedThingAt } from "./named-thing.ts";
import { type Reading, readText } from "./reading.ts";
import { isWord, lowerAt, nounPhraseEnd, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { findUpkeep } from "./upkeep.ts";
import { readWording } from "./wording.ts";
import { type Activity, isMakingVerb } from "./work.ts";

/**
 * The words by which an objective is a project or a feature: work on a thing ("build a portal", "migrate to the
 * cloud"), or the thing itself ("new intranet"). Undefined where something is to change for somebody ("build a clinic
 * where nobody waits"), where the work is only a figure of speech ("open doors for beginners"), where a number says
 * what comes of it, for what is done anyway ("prepare the annual report"), and in a language without word lists. In
 * doubt it is no project.
 */
export function isProject(text: string): { verb: string; span: Span } | undefined {
  const reading = readText(text);
  const { spoken, lexicon } = reading;
  if (!lexicon) return undefined;
  const activity = findActivity(spoken, lexicon);
  const project = activity ? isWorkOnThing(spoken, activity, lexicon) : isNamedThing(reading, lexicon);
  if (!project || tellsOfChange(spoken, lexicon)) return undefined;
  if ((activity && saysHowMuch(text, spoken, activity, lexicon)) || findUpkeep(text)) return undefined;
  const { verb, at, to } = activity ?? {
    verb: lowerAt(spoken, spoken.length - 1),
    at: startOf(spoken, lexicon),
    to: spoken.length,
  };
  const last = spoken[activity?.leads ? at : to - 1];
  return { verb, span: { start: spoken[at]?.start ?? 0, end: last?.end ?? 0 } };
}

/** How often a verb is said of what is no thing. */
type Figure = "often" | "seldom" | "never";

/** Whether the work is on a thing, rather than on people, qualities, or what only sounds like a thing. */
function isWorkOnThing(tokens: readonly Token[], activity: Activity, lexicon: Lexicon): boolean {
  const { verb, kind, at, to, isLast, leads, hasSubject } = activity;
  if (hasSubject) return false;
  const start = startOf(tokens, lexicon);
  // "Bring back" is as open as "bring", "set up" is not.
  const [first = "", particle] = verb.split(" ");
  const isOften =
    lexicon.figurative.has(verb.replace(" ", "-")) || (lexicon.figurative.has(first) && particle !== "up");
  const figure = isOften ? "often" : particle ? "seldom" : "never";
  if (isLast) return isThing(tokens, start, at, figure, lexicon);
  if (!leads) {
    const head = tokens[headIn(tokens, start, at, lexicon)];
    // "Get things done"
    const isAnything = lexicon.keeping.has(lowerAt(tokens, start)) && lexicon.generic.has(head?.lower ?? "");
    return !isAnything && !isQuality(head, lexicon);
  }
  let from = to;
  while (lexicon.prepositions.has(lowerAt(tokens, from)) && !lexicon.determiners.has(lowerAt(tokens, from))) {
    // "Hire for curiosity", "sign with a clear conscience"
    const isAim = lexicon.countedFor.has(lowerAt(tokens, from)) || lexicon.having.has(lowerAt(tokens, from));
    if (isAim && from === to && !verb.includes(" ")) return false;
    from++;
  }
  const end = phraseEnd(tokens, from, lexicon);
  if (end === from) return figure !== "often";
  if (isSaidOfPlace(tokens, verb, from, end, lexicon) || isUnitedGroup(tokens, verb, from, end, lexicon))
    return false;
  // "Deliver projects on time": how all of them are done
  const isHabit = end === from + 1 && /[^s]s$/.test(lowerAt(tokens, from)) && isOnTime(tokens, end) > 0;
  if (isHabit) return false;
  // "Migrate payroll to Workday"
  const isNamed = kind === "moving" && tokens.some(({ text }, index) => index > end && /^\p{Lu}/u.test(text));
  return isNamed || isThing(tokens, from, end, figure, lexicon, lexicon.hiring.has(verb));
}

/** "Run a clinic on kindness": what is run is a project only where it is over one day ("run a campaign"). */
function isSaidOfPlace(
  tokens: readonly Token[],
  verb: string,
  from: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const head = lowerAt(tokens, headIn(tokens, from, end, lexicon));
  const isPassing = [lexicon.events, lexicon.meetings, lexicon.trials, lexicon.passing].some((words) =>
    words.has(head),
  );
  return lexicon.operate.has(verb) && !isPassing;
}

/** "Unify a divided board": the same people as before. */
function isUnitedGroup(
  tokens: readonly Token[],
  verb: string,
  from: number,
  end: number,
  lexicon: Lexicon,
): boolean {
  const head = lowerAt(tokens, headIn(tokens, from, end, lexicon));
  const isMaker = isMakingVerb(verb, lexicon) || lexicon.hiring.has(verb) || !lexicon.figurative.has(verb);
  return lexicon.groups.has(head) && !isMaker && lexicon.one.has(lowerAt(tokens, from));
}

/** Numbers are part of it: "6 new modules", "the 2027 strategy". */
function phraseEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (tokens[at]?.kind === "number") at++;
  const end = nounPhraseEnd(tokens, at, lexicon);
  return tokens[end]?.kind === "number" ? nounPhraseEnd(tokens, end + 1, lexicon) : end;
}

function isThing(
  tokens: readonly Token[],
  from: number,
  to: number,
  figure: Figure,
  lexicon: Lexicon,
  isHiring = false,
): boolean {
  const head = headIn(tokens, from, to, lexicon);
  const heads = lexicon.isVerbFinal ? tokens.slice(from, to) : tokens.slice(head, head + 1);
  if (heads.some((token) => isQuality(token, lexicon)) || hasClause(tokens, from, to, lexicon)) return false;
  // "Launch our graduates into …", "integrate newcomers", "Lehrlinge in … bringen"
  const about = lexicon.isVerbFinal ? nounPhraseEnd(tokens, from, lexicon) - 1 : head;
  if (isPerson(lowerAt(tokens, about), lexicon) && !isHiring) return false;
  if (isOfPeople(tokens, to, lexicon) && !isKnownThing(tokens[head] as Token, lexicon)) return false;
  if (figure === "never") return true;
  if (heads.some((token) => isKnownThing(token, lexicon))) return true;
  // "An eye for talent", "kick off a decade of …"
  const isOpen = isOfWhat(tokens, to, lexicon);
  // "3 festivals de quartier"
  if (tokens[from]?.kind === "number") return true;
  if (figure === "seldom") return !isOpen || !lexicon.one.has(lowerAt(tokens, from));
  return !isOpen && tokens.slice(from, to).some((_, at) => isUnmade(tokens, from + at, lexicon));
}

/** "Upgrade the everyday of commuters": what is theirs, and no thing. */
function isOfPeople(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.isVerbFinal || !lexicon.of.has(lowerAt(tokens, at))) return false;
  const end = nounPhraseEnd(tokens, at + 1, lexicon);
  return end > at + 1 && isPerson(lowerAt(tokens, headOf(tokens, at + 1, end, lexicon)), lexicon);
}

function isOfWhat(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  return (
    !lexicon.isVerbFinal && (lexicon.of.has(word) || lexicon.countedFor.has(word) || lexicon.toward.has(word))
  );
}

/** Not there yet: counted, "a", "new", "the redesigned". */
function isUnmade(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  const isMade =
    lexicon.determiners.has(lowerAt(tokens, at - 1)) &&
    lexicon.tasks.get(word)?.some(({ form }) => form === "past");
  return (
    tokens[at]?.kind === "number" || lexicon.numbers.has(word) || lexicon.unmade.has(word) || isMade === true
  );
}

function headIn(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  return headOf(
    tokens,
    from,
    lexicon.isHeadFirst ? to : Math.min(phraseEnd(tokens, from, lexicon), to),
    lexicon,
  );
}

/** "A farm our children will want": behind the noun another one begins. */
function hasClause(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  if (lexicon.isVerbFinal) return false;
  for (let at = from + 1; at < to; at++) {
    const word = lowerAt(tokens, at);
    const isBehindNoun = !lexicon.determiners.has(lowerAt(tokens, at - 1)) && isWord(tokens, at - 1);
    const opens = lexicon.one.has(word) || (lexicon.determiners.has(word) && !lexicon.unmade.has(word));
    if (isBehindNoun && opens && !lexicon.isHeadFirst) return true;
  }
  return false;
}

/** Of a compound ("Datenteam") its last part tells nothing; a group of people ("hire a sales team") is no quality. */
function isQuality(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token || token.text.length !== token.lower.length) return false;
  const { lower } = token;
  const { qualities, targets, groups } = lexicon;
  const isNamed = qualities.has(lower) || qualities.has(lower.replace(/s$/, "")) || targets.has(lower);
  // "Kindness"
  const isBuilt = lexicon.qualityEnding !== undefined && lower.endsWith(lexicon.qualityEnding);
  return (isNamed || isBuilt) && !groups.has(lower) && !isMade(lower, lexicon);
}

/** Something that is made, or has a name of its own: "SAP", "SharePoint". */
function isKnownThing({ text, lower }: Token, lexicon: Lexicon): boolean {
  return (
    isMade(lower, lexicon) ||
    lexicon.workNouns.has(lower) ||
    lexicon.finalNouns.has(lower) ||
    lexicon.trials.has(lower) ||
    /\p{Ll}\p{Lu}|^\p{Lu}{2,5}s?$/u.test(text)
  );
}

/** Praise, a comparison, or a clause of its own: somebody does, has or feels something. */
function tellsOfChange(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const start = startOf(tokens, lexicon);
  return tokens.some(({ lower, text }, at) => {
    // "Zero trust"
    const isName = lexicon.numbers.has(lowerAt(tokens, at - 1)) && lexicon.notZero.has(lower);
    if (lexicon.praise.has(lower) && !isName) return true;
    if (at <= start) return false;
    // "Automate the boring, keep the human"
    if (text === "," && lexicon.keep.has(lowerAt(tokens, at + 1))) return true;
    const isBehindComma = lexicon.isVerbFinal && text === "," && opensClause(tokens, at + 1, lexicon);
    // "IT" is no "it".
    if (/^\p{Lu}{2,}$/u.test(text)) return false;
    const isClause = lexicon.relatives.has(lower) || lexicon.hedges.has(lower) || lexicon.changes.has(lower);
    return isClause || isBehindComma || lexicon.comparatives.has(lower);
  });
}

/** "Einen Ort schaffen, an dem niemand wartet". */
function opensClause(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.prepositions.has(lowerAt(tokens, at)) || lexicon.determiners.has(lowerAt(tokens, at));
}

/** "Sensors on all barns", "new intranet (phase 2)": nothing is said of the thing but that it is to be. */
function isNamedThing({ tokens, spoken }: Reading, lexicon: Lexicon): boolean {
  const start = startOf(spoken, lexicon);
  const thing = namedThingAt(spoken, start, lexicon);
  const head = spoken[thing.head];
  if (!thing.isAlone && !lexicon.and.has(lowerAt(spoken, thing.end))) return false;
  if (!head || !isKnownThing(head, lexicon) || isPerson(head.lower, lexicon)) return false;
  const says = ({ lower }: Token) =>
    lexicon.movements.has(lower) || lexicon.finite.has(lower) || lexicon.auxiliaries.has(lower);
  if (spoken.some(says) || lexicon.tasks.has(lowerAt(spoken, start))) return false;
  const isStep = tokens.some(({ lower }, at) => steps.test(lower) && tokens[at + 1]?.kind === "number");
  const isWork = thing.end - start > 1 && lexicon.finalNouns.has(head.lower);
  return thing.isNew || isStep || isWork || lexicon.all.has(lowerAt(spoken, thing.end + 1));
}

/** What projects are cut into, in any language. */
const steps = /^(?:phase|stage|etappe|stufe|étape|fase|etapa)$/;

/** A number that measures what comes of it; of "in 6 schools" it is only where it is done. */
function saysHowMuch(
  text: string,
  tokens: readonly Token[],
  { to, kind }: Activity,
  lexicon: Lexicon,
): boolean {
  return readWording(text).numbers.some(({ isOutcome, unit, role, span }) => {
    const at = tokens.findIndex(({ start }) => start === span.start);
    // "Install 200 sensors"
    const isCount = at === to && kind === "task" && role === "plain" && unit === undefined;
    const head = headIn(tokens, to, phraseEnd(tokens, to, lexicon), lexicon);
    if (isCount && isMade(lowerAt(tokens, head), lexicon)) return false;
    return isOutcome && (unit !== undefined || !lexicon.placing.has(lowerAt(tokens, at - 1)));
  });
}
