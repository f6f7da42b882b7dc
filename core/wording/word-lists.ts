/** The languages with word lists, as in ISO 639-1. */
export type LanguageCode = "en" | "de" | "fr" | "es" | "pt";

/**
 * What text analysis knows of a language: plain data, words in lower case, lists as words with spaces between
 * them. Another language is one more file of this shape and one entry in `language.ts`.
 */
export interface WordLists {
  readonly language: LanguageCode;
  readonly grammar: {
    /** Infinitives and participles close their clause: "ein CRM einführen". */
    readonly isVerbFinal: boolean;
    /** A noun stands before what describes it: "l'équipe mobile". */
    readonly isHeadFirst: boolean;
    /** A long word is what its last part is: "Kundenzufriedenheit". */
    readonly hasCompounds: boolean;
    /** "1.000" is a thousand. */
    readonly groupsByDot: boolean;
    /** Umlauts are also written as two letters: "ueber". */
    readonly hasUmlauts: boolean;
    /** How adverbs end, where that tells. */
    readonly adverbEnding?: string;
    /** How the participles of verbs that are in no list end, where that tells. */
    readonly participleEnding?: string;
    /** How nouns end that are made of adjectives, where that tells: what they name is no thing. */
    readonly qualityEnding?: string;
  };
  /** Words that hardly any other language has: they tell the language. */
  readonly marks: string;
  readonly determiners: string;
  readonly prepositions: string;
  readonly conjunctions: string;
  /** Of these, the ones that join two verbs: "design and ship". */
  readonly and: string;
  /** "Launch of …", "Einführung des …". */
  readonly of: string;
  /** Beside these, what follows "growth", "decline": "growth in …". */
  readonly inPlaceOfOf: string;
  /** Before a number that is arrived at, where the word alone says so: "a 45". */
  readonly to: string;
  /** Before a share that something moves by, behind a verb of movement: "de 15 %". */
  readonly by: string;
  /** Before what belongs to a thing that is made: "a podcast with 8 episodes". */
  readonly having: string;
  /** "for 3 months without an error": then the time is how long it went well. */
  readonly lacking: string;
  /** Before a number of what work is done for: "for 12 schools". */
  readonly countedFor: string;
  /** Before a time by which something is done. */
  readonly until: string;
  /** Begin a time: "this quarter". */
  readonly soon: string;
  /** Behind a verb that needs no object: "launch to", "launch for". */
  readonly toward: string;
  /** "on target". */
  readonly onTarget: string;
  /** "more", "less", before an adjective. */
  readonly much: string;
  /** Adverbs that their ending does not tell, and words with that ending that are none. */
  readonly adverbs: string;
  readonly notAdverbs: string;
  /** Begin a clause of their own: "that", "who". */
  readonly relatives: string;
  /** After them nothing is said to be finished: "can be shipped", "without". */
  readonly hedges: string;
  /** May stand before the first verb: "we will". Adverbs in -ly may, too. */
  readonly openers: string;
  readonly auxiliaries: string;
  /** Verbs in the form that makes a sentence: before them stands a subject, so no imperative. */
  readonly finite: string;
  readonly verbs: {
    /** Doing one of these is work, however often it is done: "hire 2", "publish 10". */
    readonly task: string;
    /** The same, where the word is as often a noun: "release", "test". */
    readonly taskOrNoun: string;
    /** The same, where it is a verb only before "the", "a" or a number: "open banking". */
    readonly taskBeforeObject: string;
    /** Work that is counted in what it reaches: with a number of those, or all of them, it is a result. */
    readonly reaching: string;
    /** Work with a number is a result where people or deals are counted ("add 40 customers"), else not ("add 5 videos"). */
    readonly adding: string;
    /** Like `reaching`, but doing it to all of them is the whole project: "migrate all services". */
    readonly moving: string;
    /** Work whose object may be a quality ("build trust"), which makes it no task. */
    readonly making: string;
    /** Of these, the ones that need no object: "launch in Spain". */
    readonly intransitive: string;
    /** Also adjectives: "complete transparency". */
    readonly adjectival: string;
    /** "Enable nurses to …" is about what they can do then. */
    readonly enabling: string;
    /** "Make it faster", "keep them happy". */
    readonly keeping: string;
    /** Beside a number, they move something to it: "bring the rate to 6 %". */
    readonly bringing: string;
    /** Of work, what is as often said of people, qualities and the like ("open doors", "build trust"); particles behind a "-". */
    readonly figurative: string;
    /** Between subject and adjective: "releases feel safer". */
    readonly linking: string;
    /** Verb and particle. */
    readonly phrasal: readonly string[];
    /** Getting the thing named in `milestones` is a milestone. */
    readonly obtaining: string;
    /** Being there is all of it: "participate in 3 fairs". */
    readonly attending: string;
    /** Getting somebody else to do something: "get the board to approve …", "have legal sign …". */
    readonly causing: string;
    /** Work on people: elsewhere they are what something is done for. */
    readonly hiring: string;
    /** What one department does for another: "support the sales team". */
    readonly supporting: string;
    /** "Gauge interest in …". */
    readonly gauging: string;
    /** "Ensure the servers stay up". */
    readonly ensuring: string;
    /** Work only with a noun of `meetings`: "Interviews führen". */
    readonly light: string;
    /** Of those in `change`, what says that something gets better without an object: "quality improves". */
    readonly improving: string;
    /** Trying something out with people. */
    readonly trying: string;
    /** Work that is no more than an effort, with however many people: "survey 200 residents". */
    readonly contacting: string;
    /** Verbs of movement whose numbers may run the other way: "accelerate from 5 days to 3". */
    readonly indirect: string;
    /** Forms that are not regular, in the order that the language's `Inflect` says. */
    readonly irregular: Readonly<Record<string, string>>;
    readonly increase: string;
    readonly decrease: string;
    readonly change: string;
  };
  /** Nouns of work done: "launch of", "migration of". */
  readonly workNouns: string;
  /** The same in several words: "mise en place". */
  readonly workPhrases: readonly string[];
  /** May stand before such a noun: "successful launch of". */
  readonly beforeWork: string;
  /** What one holds with people: "interviews with 15 customers" are counted work. */
  readonly meetings: string;
  /** What work is counted in, by the hundred too: "send 500 emails". */
  readonly efforts: string;
  /** Nouns for trying something out: "run an A/B test". */
  readonly trials: string;
  /** What is tried out, by its name: "give the beta to 40 teachers". */
  readonly prototypes: string;
  /** Letting somebody have it: "show the mock-up to …", "let 15 farmers try …". */
  readonly handing: string;
  /** Say of any work that it is a trial: "open on Sundays as a trial". */
  readonly trialMarks: readonly string[];
  /** Begin what is to be found out: "interview 30 landlords to check whether …". */
  readonly findingOut: readonly string[];
  /** Verbs of wanting to know, before one of `whether`: "find out whether …". */
  readonly inquiring: readonly string[];
  readonly whether: string;
  /** What nobody knows yet, behind a verb of `gauging`, or as a title: "validate demand", "riskiest assumption: …?". */
  readonly guesses: string;
  /** Before them a noun of `trials` or a verb of `trying` is part of a name: "test coverage". */
  readonly notTrials: string;
  /** The same in several words: "proof of concept", and verbs that need a particle: "try out". */
  readonly trialPhrases: readonly string[];
  /** Verbs by which a trial is held: "run a pilot", but not "hire a pilot". */
  readonly carryingOut: string;
  /** What is tested as a duty, or of machines: "test the backups". */
  readonly checks: string;
  /** "test it with …", "among …". */
  readonly among: string;
  /** Who something is tried out with, beside `counted`. */
  readonly testers: string;
  readonly milestones: readonly string[];
  /** What people come to: "agreement reached". */
  readonly agreements: string;
  /** Said of a thing that is finished: "live", "in place". */
  readonly states: readonly string[];
  /** Participles that end a sentence without finishing a thing. */
  readonly openParticiples: string;
  /** Nouns that are measured: where one heads a phrase, its first word is no verb. */
  readonly measured: string;
  /** What is counted one by one: "users migrated" is a number to come, not a milestone. */
  readonly counted: string;
  /** Before "of": the phrase is the name of a metric. */
  readonly amounts: string;
  /** Qualities one can build, create or deliver without a project. */
  readonly qualities: string;
  readonly praise: string;
  /** Before a place: "in 3 countries". */
  readonly placing: string;
  /** Between a verb and a number: "at least", "up to". */
  readonly approximating: string;
  /** "Ourselves": what is done to oneself is no thing that is made. */
  readonly selves: string;
  /** Nouns in the singular that end in s. */
  readonly singulars: string;
  /** After them a clause about them may follow without a relative: "a team people want to join". */
  readonly people: string;
  /** Work nouns and milestones that end a phrase: "website relaunch". */
  readonly finalNouns: string;
  /** What is made and then is there, in the singular where an "s" makes the plural: "portal". */
  readonly things: string;
  /** Before a thing that is not there yet: "a", "new". */
  readonly unmade: string;
  /** Who is no thing, beside `people` and `testers`. */
  readonly persons: string;
  /** Beside `praise` and `comparatives`, what says that something will be different: "instead of", "what we …". */
  readonly changes: string;
  /** Places a launch happens in: their number is its extent, not its effect. */
  readonly places: string;
  /** "costs are up". */
  readonly up: string;
  readonly down: string;
  readonly nouns: { readonly increase: string; readonly decrease: string; readonly change: string };
  readonly comparatives: { readonly increase: string; readonly decrease: string; readonly change: string };
  /** Of these, what means less time. */
  readonly quicker: string;
  /** Words after a movement word that make it something else: "raise a seed round", "expand to Spain". */
  readonly otherwise: Readonly<Record<string, string>>;
  /** Adjectives that praise instead of measuring: "high satisfaction". */
  readonly vague: string;
  readonly targets: string;
  readonly meeting: string;
  /** Before a target: "under target". */
  readonly limits: string;
  /** Words that go on after what is said: "errors down in all regions". */
  readonly continuing: string;
  /** Numbers that are good to look at, as heads of a phrase: "page views". */
  readonly vanity: readonly string[];
  /** Before one of them: it is a share, a cost or an impression of another kind. */
  readonly notVanity: string;
  /** Before "up" and "down": "bring down the costs". */
  readonly pushing: string;
  /** Behind one of them and before a word: it is the base of a share, or something follows from it. */
  readonly leadsOn: string;
  /** What says little where it is counted on one of `channels`: "visits" to a website, "fans" on Facebook. */
  readonly vanityHeads: string;
  /** Where what is published is found. */
  readonly channels: string;
  /** What is done to what is published, behind its subject: "is watched 250,000 times". */
  readonly seen: string;
  /** The media it is done in: "featured in 12 newspapers". */
  readonly seenIn: string;
  /** What is held and then is over, as the head of a phrase: "kick-off workshop with all clubs". */
  readonly events: string;
  /** What everybody has done with an event: "every manager has had a coaching session". */
  readonly undergone: string;
  /** What is put out in numbered pieces, as the head of a phrase: "v2 in both app stores". */
  readonly releases: string;
  /** Behind a thing that is got there: "get the kitchen past the inspection". */
  readonly past: string;
  /** Behind one of them: how often it is counted, or which way it went. */
  readonly periodic: string;
  /** Behind one of them: only a time may follow ("page views per month"). */
  readonly per: string;
  /** Shares, which go down where their costs do: "churn". */
  readonly rates: string;
  /** Of these, more may be a smaller number ("speed"), or less a larger one ("risk"). */
  readonly turned: { readonly increase: string; readonly decrease: string };
  /** Who may have to do something for others: heads of "the mobile team", "our suppliers". */
  readonly groups: string;
  /** Names of such without a head: "approved by legal". */
  readonly offices: string;
  /** Before a group: it is one's own, or everybody. */
  readonly ownGroups: string;
  /** What others have done: participles. */
  readonly othersDid: string;
  /** The same where it makes a sentence: "ships", "livre". */
  readonly othersDo: string;
  /** What is in the hands of others: verbs in their base form, for `othersDo` and `othersDid`. */
  readonly deciding: string;
  /** Who something is done for: "us", "our". */
  readonly ours: string;
  /** Begins what somebody else is to do: "que el proveedor entregue". */
  readonly wishing: string;
  /** Before the participle: "has". */
  readonly perfect: string;
  /** "approved by". */
  readonly agents: string;
  /** "sign-off from", "approval of". */
  readonly consent: string;
  /** Behind it, beside `agents` and `of`. */
  readonly consentFrom: string;
  readonly waiting: readonly string[];
  /** Of these, the first words that also tell of a thing that waits: "tickets waiting for …". */
  readonly pausing: string;
  /** Begin a clause in which somebody has to act first: "once", "provided that". */
  readonly conditions: readonly string[];
  /** Others in particular who act there, beside `groups`: "the ministry", "our landlord". */
  readonly parties: string;
  /** "Our": of a party outside, but of one's own team. */
  readonly mine: string;
  /** Behind a noun of consent: "the permit arrives". */
  readonly arriving: string;
  /** Of the verbs of `trying`, those that need nobody to try it with: "pilot the night bus". */
  readonly experimenting: string;
  /** Before "test": it is one with people ("usability tests"). */
  readonly trialKinds: string;
  /** Counts that say little by themselves, right behind a number: "5,000 sign-ups". */
  readonly vanityCounts: string;
  /** Verbs that leave things as they are, as the first word of an objective. */
  readonly upkeep: string;
  /** Of these, what is also said of things worth an effort ("preserve the forest"), unless one of `keptThings` follows. */
  readonly halfUpkeep: string;
  readonly keptThings: string;
  /** The same in several words, anywhere. */
  readonly asUsual: readonly string[];
  /** Verbs of what is done anyway, where one of `routinely` stands beside them: "process payroll each month". */
  readonly routine: readonly string[];
  /** Verbs that say little where their object is one of `duties`: "handle customer enquiries". */
  readonly dutyVerbs: readonly string[];
  /** What comes in, falls due or is asked for, every day. */
  readonly duties: string;
  /** How it is done or left: "every month", "existing", "as they are". */
  readonly routinely: readonly string[];
  /** "keep" and, after it and an object, what it is kept: "keep the servers running". */
  readonly keep: string;
  readonly keptSo: string;
  /** "run" and what it means when it is about every day: "run the business". */
  readonly operate: string;
  /** Beside events, what is run for a time only: "run a campaign". */
  readonly passing: string;
  readonly everyday: string;
  /** What is to stay where it is, as the verb of a key result: "hold churn at 3 %". */
  readonly stay: string;
  /** Words that make a challenge of it: "while", "despite". */
  readonly challenge: string;
  /** Words an objective consists of when it says nothing. */
  readonly generic: string;
  readonly numbers: Readonly<Record<string, number>>;
  /** "double", "twice", "halved". */
  readonly multiples: Readonly<Record<string, number>>;
  /** "third", "quarters": shares of a hundred. */
  readonly parts: Readonly<Record<string, number>>;
  /** Words after "zero" that make a name of it: "zero trust". */
  readonly notZero: string;
  /** "half", and the words before it that make a difference of it: "in half". */
  readonly halves: string;
  readonly halfBy: string;
  /** "all", "every": each of a kind, unless one of `notAll` stands beside it ("at all", "all hands"). */
  readonly all: string;
  readonly notAll: string;
  /** "none": zero wherever it stands. */
  readonly none: string;
  /** "no": zero at the start, unless one of `notNo` follows ("no longer"). */
  readonly no: string;
  readonly notNo: string;
  /** "one", "a". */
  readonly one: string;
  /** "the first half of 2026" is a time. */
  readonly ordinals: string;
}
