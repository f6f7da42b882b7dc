import type { WordLists } from "./word-lists.ts";

/** English. What the words of each list have in common is said in `word-lists.ts`. */
export const en: WordLists = {
  language: "en",
  grammar: {
    isVerbFinal: false,
    isHeadFirst: false,
    hasCompounds: false,
    groupsByDot: false,
    hasUmlauts: false,
    adverbEnding: "ly",
    participleEnding: "ed",
  },
  marks: `
    the and of for with our by from to under below above at each every than their its is are was were be been this that
    which who when without within across before after into onto over per all new more less fewer not no we they users
    customers team teams rate time small high low back win get make makes give gives day days week weeks month months year
    hours minutes people employees business down up close keep stop`,
  determiners:
    "the a an our my your their its his her this that these those all every each both another any new first second",
  prepositions: `
    in on at for to with by from into onto across over under within without via before after during through throughout
    until per between among against of as off behind towards toward around inside outside below above than`,
  conjunctions: "and or but plus then while",
  and: "and",
  of: "of",
  inPlaceOfOf: "in",
  to: "to",
  by: "",
  lacking: "without no zero",
  having: "with",
  countedFor: "for",
  until: "before",
  soon: "this next",
  toward: "to for by",
  onTarget: "on at",
  much: "more less as",
  adverbs: "already",
  notAdverbs: "daily family monthly supply weekly reply quarterly",
  relatives: "that which who whose where when",
  hedges: "can could may might without if unless not",
  openers: "to we i you will we'll shall must should please have has had then also",
  auxiliaries: "is are was were be been being has have had gets get got becomes become will can",
  finite: `
    is are was were has have had can may drops falls rises reaches grows stays remains increases decreases improves takes
    meets exceeds holds feels gets becomes works shows keeps needs rests goes comes passes uses use rate`,
  verbs: {
    task: `
      adjust agree allocate analyze announce annotate apply appoint approve archive arrange assemble assess assign attend
      authorize automate backfill begin brainstorm brief buy centralize choose circulate clarify co-create commission
      compile conduct configure consolidate construct contact containerize coordinate create debug decide decommission
      decompose define delegate delete deliver deploy deprecate describe determine develop digitize distribute dockerize
      embed enact establish evaluate execute explore extract facilitate finalize finish fix formalize formulate furnish
      gather harden hire ideate identify implement inaugurate install institute instrument integrate introduce investigate
      invite legalize localize mentor merge modularize negotiate nominate obtain offer organize outsource overhaul package
      participate perform pick prepare procure produce propose provide provision publish purchase ratify re-architect
      re-platform read rearchitect rebrand rebuild recommend redefine redesign redraft refactor refurbish relaunch relocate
      remove rename renew renovate reorganize repair replace replatform restructure retire revamp revise rework rewrite
      scope select send ship showcase speak specify sponsor standardize submit sunset teach translate troubleshoot try
      undertake unify validate verify virtualize visit workshop write`,
    taskOrNoun: `
      audit build coach complete demo design document draft export film fund hold host import interview launch map outline
      patch pilot pitch plan post program prototype record release report research review run schedule script shadow source
      start study survey test train trial update upgrade`,
    taskBeforeObject: `
      brand call code contract display edit index inventory join label lead measure model monitor open present price print set
      share staff stage tag track`,
    adding: "add collect",
    reaching: "activate adopt certify connect cover enable enforce enroll equip onboard recruit sign",
    moving: "convert migrate move port switch transfer transition",
    making:
      "adopt build create define deliver design develop establish hold introduce offer plan produce provide run",
    intransitive: "launch release start upgrade",
    adjectival: "complete",
    enabling: "enable equip",
    keeping: "make keep get",
    linking: "feel feels get stay run load become work",
    phrasal: [
      "bring in-house",
      "bring online",
      "build out",
      "carry out",
      "clean up",
      "come up",
      "draw up",
      "fit out",
      "follow up",
      "go live",
      "hand over",
      "kick off",
      "lay out",
      "look into",
      "map out",
      "meet with",
      "move off",
      "partner with",
      "phase out",
      "present at",
      "team up",
      "push live",
      "put in",
      "put together",
      "reach out",
      "roll out",
      "set up",
      "shut down",
      "sign off",
      "spin up",
      "stand up",
      "start up",
      "switch off",
      "take live",
      "take over",
      "take part",
      "talk to",
      "talk with",
      "turn off",
      "turn on",
      "wind down",
      "work out",
      "wrap up",
      "write up",
    ],
    causing: "get have persuade convince ask",
    attending: "write attend participate exhibit speak",
    light: "make give do",
    improving: "improve",
    trying: "test user-test usability-test beta-test a/b-test validate pilot trial try experiment",
    contacting: "survey interview contact call phone email e-mail invite visit message write",
    indirect: "accelerate curb decline drop extend fall gain rise scale widen",
    obtaining: "achieve attain become earn gain get hit obtain pass reach receive secure",
    irregular: {
      become: "became become",
      begin: "began begun",
      bring: "brought",
      build: "built",
      buy: "bought",
      choose: "chose chosen",
      come: "came come",
      cut: "cut",
      draw: "drew drawn",
      drive: "drove driven",
      fall: "fell fallen",
      fit: "fitted fit",
      get: "got",
      go: "went gone",
      grow: "grew grown",
      hit: "hit",
      hold: "held",
      lay: "laid",
      meet: "met",
      put: "put",
      read: "read",
      rebuild: "rebuilt",
      rewrite: "rewrote rewritten",
      rise: "rose risen",
      run: "ran run",
      send: "sent",
      set: "set",
      shrink: "shrank shrunk",
      shut: "shut",
      speak: "spoke spoken",
      speed: "sped speeded",
      spin: "spun",
      stand: "stood",
      take: "took taken",
      teach: "taught",
      undertake: "undertook undertaken",
      wind: "wound",
      write: "wrote written",
    },
    increase: `
      accelerate boost double elevate expand extend gain grow increase lift maximize multiply raise rise scale triple widen`,
    decrease: `
      curb cut decline decrease diminish drop fall halve lessen lower minimize reduce shorten shrink slash trim`,
    change: `
      better deepen drive ease enhance foster improve mature modernize optimize polish refine simplify speed streamline
      strengthen tighten transform upskill`,
  },
  workNouns: `
    acquisition automation completion consolidation construction creation decommissioning deployment development establishment finalisation
    finalization go-live implementation installation integration introduction kick-off kickoff launch migration procurement publication
    rebuild recruitment redesign release replacement rewrite roll-out rollout set-up setup upgrade`,
  workPhrases: ["roll out", "go live"],
  beforeWork: "successful full complete timely the first",
  meetings: `
    calls conversations demo demos discussions experiment focus-group hackathon interview interviews meetup pilot pilots
    research roundtable roundtables session sessions study survey surveys test tests training trial trials workshop workshops`,
  efforts:
    "talks speeches presentations calls emails e-mails messages letters leaflets flyers brochures invitations postcards posters posts doors newsletters mails mailings surveys questionnaires proposals",
  trials: "test tests testing beta poc experiment experiments pilot pilots trial trials study",
  notTrials: `
    automation cases coverage customers environment environments pass rate rates results runs runtime score scores suite
    suites time times users`,
  trialPhrases: ["proof of concept", "proof of value", "try out", "trying out"],
  carryingOut:
    "run conduct carry perform do launch start complete finish execute undertake begin make hold organize initiate kick set",
  checks:
    "backup backups restore recovery disaster failover fire alarm alarms extinguishers generators sprinklers emergency evacuation contingency continuity unit regression integration penetration load",
  among: "with on among by",
  testers: `
    adults athletes buyers children clinicians colleagues couples dispatchers doctors families farmers founders gamers guests
    households kids managers merchants nurses owners parents participants pensioners players prospects pupils respondents
    riders runners schools shoppers staff subjects teachers tenants testers travellers trainees volunteers workers`,
  agreements: "agreement consensus decision settlement understanding",
  milestones: [
    "accreditation",
    "accredited",
    "approval",
    "approved",
    "attestation",
    "certificate",
    "certification",
    "certified",
    "clearance",
    "compliance",
    "compliant",
    "exam",
    "examination",
    "ga",
    "general availability",
    "licence",
    "license",
    "mvp",
    "patent",
    "permit",
    "registration",
    "sign-off",
  ],
  states: [
    "at general availability",
    "available",
    "complete",
    "done",
    "finished",
    "in beta",
    "in effect",
    "in force",
    "in ga",
    "in general availability",
    "in operation",
    "in place",
    "in production",
    "in service",
    "in use",
    "live",
    "online",
    "operational",
    "ready",
    "running",
    "signed off",
    "up and running",
  ],
  openParticiples: `
    abandoned activated advanced affected answered based blocked booked canceled cancelled churned closed converted
    decreased dedicated delighted detected distributed earned empowered engaged escalated excited expected experienced
    fixed generated handled improved increased informed inspired interested involved kept lost loved lowered met missed
    motivated needed overdue paid preserved prevented promised protected qualified raised reached reduced refunded related
    required resolved retained returned satisfied saved served shared skilled sold spent supported sustained treated trusted
    unanswered unified unresolved used valued viewed visited wasted won
    bed embed exceed feed indeed need proceed red seed speed succeed`,
  measured: `
    absenteeism accuracy adoption arpu arr attendance availability backlog budget bugs burden cac cadence churn clarity
    completion compliance confidence consumption conversion conversions cost costs count coverage csat cycle days debt
    defects delay delays density downloads downtime duration ebitda efficiency effort emissions energy engagement errors
    failures flakiness frequency gmv growth hours impressions incidents latency lead ltv margin minutes mrr mttd mttr nps
    number numbers ownership participation percentage performance precision productivity proportion quality rate rates ratio
    reach readiness recall response retention revenue runtime satisfaction score scores share size speed spend spending
    stability success throughput tickets time times traceability traffic transparency turnaround turnover uptime usage
    utilisation utilization variance velocity visibility visits volume waste yield`,
  counted: `
    accounts applicants applications bugs calls candidates citizens claims clients companies complaints contracts customers
    deals defects developers devices donors drivers employees engineers errors hospitals households incidents invoices
    issues leaders leads learners members merchants orders partners patients payments people readers referrals requests
    residents schools sellers services stores students subscribers talent teams tickets transactions users visitors`,
  amounts:
    "% amount count fraction level number percent percentage portion proportion rate ratio share total volume",
  qualities: `
    advantage alignment awareness brand business capabilities capability clarity communities community
    company confidence credibility culture delight demand engine environment excellence experience
    experiences flywheel foundation foundations future growth habit habits impact joy leaders love loyalty
    machine moat moments momentum motion muscle opportunities opportunity organisation organization
    outcomes ownership partnership partnerships people presence pride relationship relationships reputation
    resilience sense talent team teams transparency trust value visibility workplace careers chapter doors
    agenda bar example legacy movement pace path place tone quality standard standards stage way ways`,
  praise: `
    without nobody everyone everybody
    amaze amazing awesome surprise surprising inspire inspires wow beautiful best best-in-class brilliant compelling competitive customer-centric
    data-driven delight delightful delights dependable easier easy effortless enjoy excellent exceptional
    fans fast faster first-class frictionless game-changing gold-standard great happy healthy
    high-performing inclusive inspiring intuitive leading legendary lightning-fast love loved loves loyal
    magical must-have outstanding personal predictable premier product-led proud rave recommend reliable
    relies rely remarkable safe safer scalable seamless simple sustainable thriving trust trusted trusts
    unbeatable unforgettable unmatched vibrant welcoming winning world-class tomorrow heart`,
  finalNouns: `
    accreditation certification deployment go-live implementation kick-off kickoff launch migration redesign relaunch
    roll-out rollout`,
  places: `
    branches campuses cities city clinics conference conferences countries country currencies currency event events language languages locations
    market markets meetup meetups offices plants region regions schools sites store stores`,
  placing: "in into across at on",
  approximating: "at least up to more than over most minimum of",
  singulars: "analytics communications goods logistics news operations sales savings systems",
  people: "people customers users everyone we others",
  up: "up",
  down: "down",
  nouns: {
    increase: "growth increase rise",
    decrease: "decline decrease drop reduction",
    change: "enhancement improvement optimisation optimization",
  },
  comparatives: {
    increase: "bigger greater higher larger longer more stronger",
    decrease: "cheaper fewer less lower shorter smaller",
    change:
      "better cleaner closer deeper easier faster happier healthier leaner quicker safer simpler smoother",
  },
  quicker: "faster quicker sooner speedier",
  selves: "ourselves us itself themselves myself me yourself them",
  otherwise: {
    better: "than",
    cut: "over",
    double: "down opt",
    drive: "to",
    expand: "to into",
    extend: "to",
    grow: "into",
    higher: "education",
    less: "than",
    lower: "case back bound end funnel grades house income level limb tier",
    more: "than",
    raise: "series seed a funding capital money",
    scale: "to",
  },
  vague:
    "adequate engaged excellent good great happy healthy high optimal positive satisfied solid strong sufficient superb",
  targets: `
    benchmark benchmarks expectation expectations goal goals objective objectives quota quotas target targets threshold
    thresholds`,
  meeting: "beat beats exceed exceeded exceeds hit hits meet meets met reach reaches surpass surpasses",
  limits: "above below beneath beyond over under",
  continuing: "across and at by during every for from in on over this with",
  vanity: [
    "ad impressions",
    "app downloads",
    "app installs",
    "downloads",
    "followers",
    "github stars",
    "impressions",
    "likes",
    "page hits",
    "page impressions",
    "page likes",
    "page views",
    "page visits",
    "pageviews",
    "post likes",
    "press mentions",
    "profile views",
    "profile visits",
    "reposts",
    "retweets",
    "site hits",
    "site visits",
    "social mentions",
    "social shares",
    "upvotes",
    "video plays",
    "video views",
    "web hits",
    "web visits",
    "website hits",
    "website visits",
    "app registrations",
    "site visitors",
    "website visitors",
    "newsletter readers",
    "social media engagement",
    "article views",
    "articles in the press",
    "beta registrations",
    "beta sign-ups",
    "beta signups",
    "blog views",
    "clip views",
    "email opens",
    "linkedin impressions",
    "media appearances",
    "media coverage",
    "media mentions",
    "mentions in the media",
    "mentions in the press",
    "news mentions",
    "newsletter sign-ups",
    "newsletter signups",
    "newsletter subscribers",
    "press articles",
    "press coverage",
    "reel views",
    "registered accounts",
    "registered users",
    "social media mentions",
    "social media reach",
    "social reach",
    "story views",
    "unique visitors",
    "waitlist sign-ups",
    "waitlist signups",
    "webinar registrations",
    "webinar sign-ups",
    "website traffic",
    "website views",
    "youtube subscribers",
    "youtube views",
    "site traffic",
    "web traffic",
    "article reads",
    "podcast plays",
    "podcast downloads",
  ],
  notVanity: `
    abandoned abusive bounce bot bots broken bugs click click-through conversion conversions cost costs cpm duplicate errors
    failed failing fake false first fraction fraudulent interrupted latency last mean per percent percentage portion paid paying qualified activated
    proportion rate ratio repeated seconds share slow speed spam time unauthorised unauthorized unpaid who`,
  leadsOn: "to into with before",
  per: "per a each every",
  periodic: "up monthly weekly daily yearly this year-on-year year-over-year month-on-month",
  rates: `
    absenteeism attrition bounce bounces cancellation cancellations churn failure failures no-show no-shows percent
    percentage proportion rate rates ratio return returns share turnover utilisation utilization`,
  turned: {
    increase: `
      adherence agility cadence capacity compliance efficiency efficient frequency health morale performance place position
      priority productivity quality rank ranking reliability resilience responsiveness safety security speed stability
      throughput trust velocity`,
    decrease: `
      complexity debt dependence dependencies dependency effort exposure friction load manual need pain pressure reliance
      risk risks uncertainty waste work workload`,
  },
  groups: `
    agencies agency authority authorities board committee contractor contractors council counterparties
    department departments division divisions guild office organisation organization partner partners
    provider providers regulator regulators squad squads subsidiaries subsidiary supplier suppliers team
    teams tribe tribes unit units vendor vendors`,
  offices: `
    accounting audit board comms communications compliance controlling devops engineering facilities finance hr infosec payroll pr qa treasury it leadership legal management marketing operations
    procurement purchasing sales security`,
  ownGroups: "all both each entire every my no one our their whole your",
  othersDid: `
    accepted adopted agreed approved built completed connected delivered deployed done endorsed enabled finished fixed
    granted handed implemented installed integrated launched merged migrated moved off onboarded opened provided published
    ratified released removed renewed replaced reviewed shipped signed started supplied supported switched tested upgraded
    validated written`,
  othersDo: `
    adopts agrees approves builds completes connects delivers deploys endorses enables fixes grants implements integrates
    launches merges migrates moves provides publishes releases reviews ships signs supplies upgrades uses`,
  perfect: "has have had",
  agents: "by",
  consentFrom: "from of",
  consent:
    "acceptance agreement approval blessing buy-in clearance consent endorsement go-ahead permission permit sign-off signoff",
  waiting: [
    "awaiting",
    "needs",
    "requires",
    "blocked by",
    "blocked on",
    "conditional on",
    "contingent on",
    "contingent upon",
    "dependent on",
    "dependent upon",
    "depending on",
    "depends on",
    "depends upon",
    "hinges on",
    "pending",
    "reliant on",
    "relies on",
    "subject to",
    "waiting for",
    "waiting on",
    "waits for",
  ],
  parties: `
    accountant administration administrator agency agencies auditor auditors authority authorities bank banks board broker
    carrier carriers ceo cfo cio client clients cio ciso city coo committee contractor contractors council county court cto customs
    customer developer-relations district donor dpo distributor distributors exchange fda federation foundation franchisor funder funders government
    headquarters hospital hq insurer insurers investor investors landlord landlords lawyer lawyers lender logistics-partner
    manufacturer manufacturers ministry municipality notary operator ops owner parent-company parliament partner partners
    patent-office photographer provider providers publisher regulator regulators reseller resellers retailer school-board
    sponsor sponsors steerco state subcontractor subcontractors supplier suppliers tax-office treasurer treasury trustees union
    unions university utility vendor vendors wholesaler principal dean headmaster ombudsman comptroller`,
  mine: "our my your their its his her",
  pausing: "waiting blocked needs requires",
  arriving: "arrives arrive comes come lands goes",
  conditions: [
    "once",
    "after",
    "as soon as",
    "upon",
    "following",
    "as long as",
    "so long as",
    "when",
    "until",
    "till",
    "provided",
    "provided that",
    "providing",
    "providing that",
    "assuming",
    "assuming that",
    "if",
    "only if",
    "only when",
    "only after",
    "on condition that",
    "on the condition that",
    "in case",
    "unless",
    "given that",
    "the moment",
    "the day",
  ],
  experimenting: "test user-test usability-test beta-test pilot trial experiment a/b-test",
  trialKinds:
    "usability user a/b ab split beta alpha pilot field pricing price concept customer market prototype smoke fake-door multivariate ux guerrilla",
  everydayWork:
    "processing answering serving supporting operating running maintaining reporting handling providing offering delivering paying publishing managing cleaning monitoring hosting staffing billing invoicing shipping supplying collecting producing issuing performing meeting servicing fulfilling updating doing sending teaching",
  vanityCounts:
    "clicks hits likes mentions registrations shares sign-ups signups subscribers views visits installs impressions",
  halfUpkeep: "preserve preserving sustain sustaining",
  keptThings: `
    certification compliance current existing infrastructure level levels market operation operations partnerships position present pricing
    quality relations relationships service services standards status systems`,
  upkeep: `
    continue continued continuing maintain maintaining maintenance ongoing preserve preserving routine sustain sustaining
    upkeep uphold`,
  asUsual: [
    "as before",
    "as usual",
    "business as usual",
    "business-as-usual",
    "carry on",
    "daily operations",
    "day to day",
    "day-to-day",
    "keep the lights on",
    "keep the wheels turning",
    "keeping the lights on",
    "keep on",
    "keep up with",
    "ongoing operations",
    "regular operations",
    "smooth operation",
    "smooth operations",
    "smooth running",
    "business continuity",
    "on the road",
    "under control",
    "provide ongoing",
    "providing ongoing",
    "status quo",
  ],
  keep: "keep keeping hold holding leave",
  keptSo:
    "afloat alive certified compliant constant current flat going level maintained moving online operating operational running staffed stable steady supplied unchanged up up-to-date working",
  operate: "run running operate operating",
  stay: "maintain keep hold sustain preserve stay remain",
  everyday: `call-centre call-center centre center hotline reception desk fleet warehouse canteen payroll business company department factory help helpdesk office operations plant service services shop store stores support`,
  challenge: `
    against amid although as beyond despite during ever even everywhere growing growth most no no-one nobody only record than though
    through throughout under win wins reinvent transform innovate delight excite when whatever while without`,
  generic: `
    a and are as at be become best better business company do effective efficiency efficient everything excellence
    experience get good great growth have improvement improvements in innovation innovative is it keep make more of operations
    organisation organization our ourselves outcomes performance process processes product productive productivity products
    profitable quality result results service services stay stuff success successful system systems team the thing things
    value we what work
    accountability agility alignment ambition automation branding budget capability change collaboration
    commitment communication communications competitiveness compliance cooperation costs creativity culture customer
    cybersecurity data delivery design development digital digitalisation digitalization digitisation
    digitization diversity empowerment engagement engineering expansion finance finances fitness focus fundraising
    future health hiring hr impact infrastructure internationalisation internationalization knowledge leadership
    learning logistics maintenance management margin marketing mindset mobility motivation networking onboarding ops
    optimisation optimization ownership perfection planning platform positioning pricing profit profitability
    profits progress purchasing recruiting recruitment reliability reputation research resilience
    revenue reporting retention safety sales scalability scale security simplicity skills speed stability strategy
    strategic support sustainability synergy synergies tech technology teamwork transformation transparency trust
    usability visibility vision wellbeing well-being wellness winning workflow workflows operational commercial
    financial organizational organisational internal external overall highly high-performance doing done achieve
    achieving ensure ensuring drive driving foster fostering deliver delivering increase greater happy world-class
    ever always further much very even satisfaction employee employees staff foster first people spirit smarter`,
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
  multiples: {
    double: 2,
    doubles: 2,
    doubled: 2,
    doubling: 2,
    twice: 2,
    twofold: 2,
    triple: 3,
    triples: 3,
    tripled: 3,
    tripling: 3,
    treble: 3,
    trebled: 3,
    threefold: 3,
    quadruple: 4,
    quadrupled: 4,
    fourfold: 4,
    tenfold: 10,
    halve: 0.5,
    halves: 0.5,
    halved: 0.5,
    halving: 0.5,
  },
  parts: { third: 100 / 3, thirds: 100 / 3, quarter: 25, quarters: 25, fifth: 20, fifths: 20, tenth: 10 },
  notZero: "trust touch day code knowledge waste",
  halves: "half",
  halfBy: "in by",
  all: "all every",
  notAll: "at above after once time day hands year over other",
  none: "none",
  no: "no",
  notNo: "more longer later less fewer",
  one: "one a an",
  ordinals: "first second",
};
