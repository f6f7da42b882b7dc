import type { WordLists } from "./word-lists.ts";

/** English. Each list says in `word-lists.ts` what its words have in common. */
export const en: WordLists = {
  language: "en",
  marks:
    "the and of for with our by from to under below above at each every than their its is are was were be been this that which who when without within across before after into onto over per all new more less fewer not no we they users customers team teams rate time",
  determiners: "the a an our my your their its his her this that these those all every each both another any new first second",
  prepositions:
    "in on at for to with by from into onto across over under within without via before after during through throughout until per between among against of as off behind towards toward against around inside outside below above than",
  conjunctions: "and or but plus then while",
  openers: "to we i you will we'll shall must should please have has had then also",
  auxiliaries: "is are was were be been being has have had gets get got becomes become will can",
  finite:
    "is are was were has have had can may drops falls rises reaches grows stays remains increases decreases improves takes meets exceeds holds feels gets becomes works shows keeps needs rests goes comes passes uses use rate",
  verbs: {
    task: `
      implement deploy create develop write rewrite publish redesign refactor install configure introduce integrate finish
      finalize conduct organize prepare define investigate evaluate assess hire establish produce automate replace remove
      consolidate standardize decommission retire sunset analyze identify select choose procure purchase buy appoint assign
      explore begin submit rebuild relaunch rebrand renovate construct assemble compile gather formulate formalize
      translate localize sponsor attend deliver ratify negotiate archive delete merge extract instrument provision
      containerize digitize validate verify showcase facilitate teach mentor visit contact invite centralize unify
      ship send agree specify outline propose recommend revise modularize decompose dockerize virtualize repaint furnish
      brainstorm workshop co-create re-platform replatform re-architect rearchitect package commission inaugurate enact
      authorize legalize brief
      announce determine decide clarify deprecate describe scope execute perform undertake arrange coordinate collect speak
      read annotate apply try approve`,
    taskOrNoun: `
      launch release build test plan design review audit research pilot update upgrade record report run host document
      map start prototype schedule survey file interview draft complete hold trial benchmark fund film
      program demo script study export import train coach`,
    taskBeforeObject: `open present set model stage display brand`,
    reaching: "sign onboard enable enforce equip connect certify cover enroll activate add adopt provide offer",
    moving: "migrate move switch transition port transfer convert",
    making: "build create deliver develop establish design provide offer produce adopt introduce run hold plan define",
    phrasal: [
      "set up",
      "roll out",
      "kick off",
      "stand up",
      "spin up",
      "hand over",
      "sign off",
      "carry out",
      "bring online",
      "build out",
      "phase out",
      "switch off",
      "turn off",
      "turn on",
      "shut down",
      "wind down",
      "go live",
      "put together",
      "put in",
      "write up",
      "work out",
      "map out",
      "draw up",
      "wrap up",
      "start up",
      "clean up",
      "move off",
      "fit out",
      "bring in-house",
      "take over",
      "take live",
      "push live",
      "lay out",
    ],
    obtaining: "obtain achieve get gain earn receive attain secure become reach hit pass",
    irregular: {
      build: "built",
      rebuild: "rebuilt",
      write: "wrote written",
      rewrite: "rewrote rewritten",
      run: "ran run",
      hold: "held",
      buy: "bought",
      choose: "chose chosen",
      begin: "began begun",
      set: "set",
      put: "put",
      go: "went gone",
      teach: "taught",
      stand: "stood",
      bring: "brought",
      cut: "cut",
      grow: "grew grown",
      rise: "rose risen",
      fall: "fell fallen",
      shut: "shut",
      wind: "wound",
      spin: "spun",
      drive: "drove driven",
      draw: "drew drawn",
      lay: "laid",
      take: "took taken",
      fit: "fitted fit",
      send: "sent",
      get: "got",
      hit: "hit",
      become: "became become",
      shrink: "shrank shrunk",
      speed: "sped speeded",
      test: "tested",
      open: "opened",
      host: "hosted",
    },
    increase: "increase grow boost raise expand lift maximize accelerate double triple multiply scale rise gain extend widen elevate",
    decrease: "reduce decrease cut lower minimize shrink shorten drop fall decline diminish slash halve lessen curb trim",
    change:
      "improve enhance optimize strengthen better streamline simplify modernize transform refine deepen drive mature polish upskill elevate speed tighten foster ease",
  },
  workNouns:
    "launch release completion implementation deployment rollout roll-out introduction migration creation development publication redesign integration installation setup set-up go-live kickoff kick-off rewrite rebuild decommissioning consolidation automation establishment finalization finalisation upgrade replacement",
  milestones: ["certification", "certified", "certificate", "accreditation", "accredited", "attestation", "compliance", "compliant", "approval", "approved", "license", "licence", "permit", "sign-off", "ga",
    "general availability", "mvp", "patent", "clearance", "registration"],
  states: [
    "live",
    "ready",
    "done",
    "online",
    "operational",
    "available",
    "running",
    "up and running",
    "in place",
    "in production",
    "in general availability",
    "in ga",
    "in beta",
    "in operation",
    "in service",
    "in use",
    "at general availability",
    "out the door",
    "signed off",
    "out",
    "final",
    "complete",
    "finished",
  ],
  openParticiples: `
    satisfied engaged delighted valued trusted loved used needed motivated informed involved interested excited inspired
    empowered related required based expected improved increased reduced decreased experienced skilled
    qualified advanced dedicated unified distributed sustained retained preserved protected fixed resolved
    met kept closed won lost sold paid booked saved generated earned raised missed wasted spent lowered shared
    supported treated served reached viewed visited answered handled promised unanswered unresolved overdue detected
    prevented affected blocked escalated returned refunded cancelled canceled abandoned churned converted activated
    red bed need feed speed seed exceed succeed proceed indeed embed`,
  measured: `
    time times rate rates ratio coverage frequency adoption score scores quality stability duration cost costs lead volume
    count number numbers size accuracy retention churn revenue conversion conversions latency throughput velocity
    satisfaction productivity efficiency usage utilization utilisation uptime downtime availability flakiness failures
    errors defects bugs incidents tickets margin growth share participation attendance engagement completion backlog
    readiness cadence delay delays speed runtime success performance turnaround cycle response debt burden effort nps csat
    mttr mttd arr mrr gmv arpu ltv cac ebitda visibility transparency ownership traceability confidence clarity index
    percentage proportion turnover absenteeism yield recall precision compliance hours days minutes density reach traffic
    impressions downloads visits variance budget spend spending waste energy consumption emissions`,
  counted: `
    users customers clients teams people employees members subscribers leads deals tickets accounts orders students
    patients visitors donors drivers partners developers engineers merchants sellers schools hospitals stores requests
    issues incidents bugs defects errors calls claims invoices complaints applications applicants candidates learners
    readers companies households citizens residents leaders talent services devices transactions payments referrals contracts`,
  amounts: "number percentage share proportion count amount rate ratio volume % percent portion fraction level total",
  qualities: `
    trust culture experience experiences team teams community communities reputation awareness brand momentum value
    foundation foundations confidence relationship relationships capability capabilities workplace environment future
    habit habits clarity alignment loyalty excellence visibility transparency ownership demand presence advantage
    credibility resilience moments impact outcomes opportunity opportunities partnership partnerships love joy delight
    sense business company organisation organization pride growth leaders talent people`,
  praise: `
    world-class best-in-class best awesome exceptional outstanding great leading delightful seamless effortless trusted loved
    inspiring remarkable winning high-performing customer-centric amazing excellent frictionless first-class unforgettable
    reliable easy easier simple faster safe safer healthy sustainable love loves rave trust trusts enjoy rely relies happy
    proud welcoming inclusive data-driven scalable vibrant thriving recommend magical unmatched premier compelling
    dependable predictable`,
  finalNouns:
    "launch relaunch rollout roll-out go-live migration redesign deployment implementation kickoff kick-off certification accreditation",
  places: "market markets country countries region regions language languages city cities conference conferences event events meetup meetups currency currencies stores store",
  nouns: { increase: "increase growth rise", decrease: "reduction decrease decline drop", change: "improvement optimization optimisation enhancement" },
  comparatives: {
    increase: "more higher greater bigger larger stronger longer",
    decrease: "fewer less lower smaller shorter cheaper",
    change: "better faster quicker easier smoother happier healthier safer leaner simpler cleaner deeper closer",
  },
  otherwise: {
    raise: "series seed a funding capital money",
    expand: "to into",
    grow: "into",
    scale: "to",
    cut: "over",
    double: "down",
    more: "than",
    less: "than",
    higher: "education",
    lower: "case",
    better: "than",
    drive: "to",
    extend: "to",
  },
  vague: "high good great strong excellent healthy happy satisfied engaged adequate sufficient superb solid positive optimal",
  targets: "target targets goal goals threshold thresholds benchmark benchmarks quota quotas expectation expectations objective objectives",
  meeting: "meet meets met exceed exceeds exceeded hit hits beat beats surpass surpasses reach reaches",
  generic: `
    product products quality performance business company team things thing stuff process processes efficiency
    productivity experience service services results result success growth work system systems everything operations
    best better great good successful efficient effective productive profitable innovative more improvement improvements excellence value outcomes organization organisation
    it we ourselves as be become do make have are is have get stay keep our the a and at in of what`,
  numbers: {
    zero: 0,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  },
};
