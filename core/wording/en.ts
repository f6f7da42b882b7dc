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
    qualityEnding: "ness",
  },
  marks: `
    the and of for with our by from to under below above at each every than their its is are was were be been this that
    which who when without within across before after into onto over per all new more less fewer not no we they users
    customers team teams rate time small high low back win get make makes give gives day days week weeks month months year
    hours minutes people employees business down up close keep stop`,
  determiners:
    "the a an our my your their its his her this that these those all every each both another any new first second",
  prepositions: `
    ahead in on at for to with by from into onto across over under within without via before after during through throughout
    until incl including per between among against of as off behind towards toward around inside outside below above than`,
  conjunctions: "and or but plus then while",
  and: "and",
  of: "of",
  inPlaceOfOf: "in",
  to: "to",
  by: "",
  lacking: "without no zero nobody never",
  having: "with",
  countedFor: "for",
  until: "before",
  soon: "this next",
  toward: "to for by",
  onTarget: "on at",
  much: "more less as",
  adverbs: "already much",
  notAdverbs: "comply apply rely multiply fly assembly daily family monthly supply weekly reply quarterly",
  relatives: "that which who whose where when",
  hedges: "can could may might without if unless not",
  openers: "to we i you will we'll shall must should please have has had then also we're we've i'm",
  auxiliaries: "is are was were be been being has have had gets get got becomes become will can",
  finite: `
    is are was were has have had can may drops falls rises reaches grows stays remains increases decreases improves takes
    meets exceeds holds feels gets becomes works shows keeps needs rests goes comes passes uses use rate
    closes feeds buys sells pays costs helps brings leaves stands lasts ends begins wins loses spends earns eats
    knows wants finds sees says gives finishes`,
  verbs: {
    task: `
      adjust agree allocate analyze announce annotate apply appoint approve archive arrange assemble assess
      assign attend authorize automate backfill begin brainstorm brief buy centralize choose circulate clarify
      co-create commission compile conduct configure consolidate construct contact containerize coordinate
      create debug decide decommission decompose define delegate delete deliver deploy deprecate describe
      determine develop digitize distribute dockerize embed enact establish evaluate execute explore extract
      facilitate finalize finish fix formalize formulate furnish gather harden hire ideate identify implement
      inaugurate install institute instrument integrate introduce investigate invite legalize localize mentor
      merge modularize negotiate nominate obtain offer organize outsource overhaul package participate perform
      pick prepare procure produce propose provide provision publish purchase ratify re-architect re-platform
      read rearchitect rebrand rebuild recommend redefine redesign redraft refactor refurbish relaunch relocate
      remove rename renew renovate reorganize repair replace replatform restructure retire revamp revise rework
      rewrite scope select send ship showcase speak specify sponsor standardize submit sunset teach translate
      troubleshoot try undertake unify validate verify virtualize visit workshop write abolish amend axe
      bulldoze commence compose curate decorate demolish devise dig discontinue dismantle ditch draw-up erect
      excavate insulate mow pave plough prune raze re-roof redecorate remodel repaint rewire scrap sew sow
      uninstall unveil vacate weld whitewash convene disband liquidate modernise co-host re-tender re-sign
      retrofit shelve shortlist cancel swap rip simulate`,
    taskOrNoun: `
      audit build coach complete demo design document draft export film fund hold host import interview launch map
      outline patch pilot pitch plan post program prototype record release report research review run schedule
      script shadow source start study survey test train trial update upgrade drill`,
    taskBeforeObject: `
      brand call cold-call code contract display edit index inventory join label lead measure model monitor open present
      price print set share staff stage tag track bin dump fence file hang light paint plant rent
      stock tender wire move-out sort switch plaster tile`,
    adding: "add collect",
    reaching: "activate adopt certify connect cover enable enforce enroll equip onboard recruit sign",
    moving: "convert migrate move port switch transfer transition",
    making:
      "adopt build create define deliver design develop establish hold introduce offer plan produce provide run",
    intransitive: "launch release start upgrade",
    adjectival: "complete",
    enabling: "enable equip",
    keeping: "make keep get",
    bringing: "goes moves gets bring get push take move turn carry",
    figurative: `
      abolish activate add adopt assess attend author axe bake begin brand bring bring-online build call carry-out
      choose clarify clean-up close coach collect commence communicate complete compose connect contact convene
      convert cover craft create curate decorate define deliver design develop devise dig ditch dump embed enable
      enforce equip establish explore export extract fence film finish fix follow-up gather hang harden hold host
      import interview introduce invest invite label launch lead light look-into make map measure meet-with mentor
      merge migrate model modernise move obtain offer open paint perform pick plan plant port prepare present price
      produce propose provide prune publish put reach-out read rebuild recommend record release relive remove renew
      repair replace restart restore rewrite run select send set sew share shelve ship show sign sort source sow speak
      stage stand stand-up start start-up stock study survey switch take-out take-down throw-out tear-down do-away-with get-rid-of lay-down rip-out weed-out take-over take-part talk-to talk-with teach
      team-up test tile track train transfer transition translate trial turn-off turn-on unify unveil validate verify
      visit weld wind-down work-out write`,
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
      "speak with",
      "speak to",
      "sit down with",
      "get rid of",
      "say goodbye to",
      "throw out",
      "do away with",
      "tear down",
      "take down",
      "take offline",
      "take out",
      "hand in",
      "hand out",
      "hand off",
      "sort out",
      "fill in",
      "lay down",
      "put up",
      "put out",
      "print out",
      "pull down",
      "move into",
      "move in",
      "move out",
      "sign up for",
      "send off",
      "send out",
      "knock down",
      "buy in",
      "dig up",
      "dig out",
      "fix up",
      "do up",
      "paint over",
      "rip out",
      "set out",
      "weed out",
      "give out",
      "wire up",
      "swap out",
      "phase in",
      "clear out",
      "clean out",
    ],
    supporting: "support assist serve",
    ensuring: "ensure guarantee",
    gauging: "gauge probe test explore validate assess check evaluate measure verify",
    hiring: "hire appoint nominate recruit select onboard",
    causing: "get have persuade convince ask",
    attending: "write attend participate exhibit speak",
    light: "make give do",
    improving: "improve",
    trying: `
      test user-test usability-test beta-test a/b-test validate pilot trial try experiment wear-test test-drive
      field-test road-test taste-test pilot-test split-test simulate evaluate`,
    contacting: "survey interview contact cold-call call phone email e-mail invite visit message write",
    indirect: "accelerate curb decline drop extend fall gain rise scale widen",
    obtaining: "achieve attain become earn gain get hit obtain pass reach receive secure",
    irregular: {
      sew: "sewed sewn",
      hang: "hung",
      throw: "threw thrown",
      dig: "dug",
      tear: "tore torn",
      sell: "sold",
      refer: "referred",
      permit: "permitted",
      pay: "paid",
      lend: "lent",
      let: "let",
      give: "gave given",
      admit: "admitted",
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
      sink: "sank sunk",
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
      accelerate boost climb double elevate expand extend gain grow increase lift maximize multiply raise rise scale triple widen`,
    decrease: `
      curb cut decline decrease diminish drop fall halve lessen lower minimize plunge reduce shorten shrink sink slash
      trim`,
    change: `
      better deepen drive ease enhance foster improve mature modernize optimize polish refine simplify speed streamline
      strengthen tighten transform upskill`,
  },
  workNouns: `
    move acquisition automation completion consolidation construction creation decommissioning deployment development
    establishment finalisation finalization go-live implementation installation integration introduction kick-off
    kickoff launch migration procurement publication rebuild recruitment redesign release replacement rewrite
    roll-out rollout set-up setup upgrade purchase demolition renovation repair relocation submission appointment
    hiring translation overhaul removal signing restoration refurbishment planting delivery provision`,
  workPhrases: ["roll out", "go live"],
  beforeWork: "successful full complete timely the first a an",
  meetings: `
    calls conversations demo demos discussions experiment focus-group hackathon interview interviews meetup pilot pilots
    research roundtable roundtables session sessions study survey surveys test tests training trial trials workshop workshops`,
  efforts:
    "talks speeches presentations calls emails e-mails messages letters leaflets flyers brochures invitations postcards posters posts doors newsletters mails mailings surveys questionnaires proposals",
  trials: `
    test tests testing beta poc experiment experiments pilot pilots trial trials study spike spikes try-out tryout
    test-run dry-run`,
  prototypes:
    "prototype prototypes mock-up mock-ups mockup mockups wireframe wireframes beta mvp dummy pretotype",
  handing: "give hand show put let send offer lend place have bring invite ask walk",
  trialMarks: [
    "as a trial",
    "as a test",
    "as a pilot",
    "as an experiment",
    "on trial",
    "on a trial basis",
    "by way of trial",
    "for trial",
    "in front of",
    "in a trial",
    "in a pilot",
  ],
  inquiring: [
    "find out",
    "see",
    "learn",
    "check",
    "explore",
    "assess",
    "evaluate",
    "test",
    "understand",
    "discover",
    "investigate",
    "examine",
    "probe",
    "know",
    "determine",
    "figure out",
  ],
  whether: "whether if",
  guesses:
    "demand interest appetite willingness desirability feasibility viability assumption assumptions hypothesis hypotheses idea",
  findingOut: [
    "to find out",
    "to check",
    "to see if",
    "to see whether",
    "to see how",
    "to learn",
    "to understand",
    "to test",
    "to validate",
    "to verify",
    "to explore",
    "to hear",
    "whether",
    "that",
    "to see",
    "to find",
  ],
  notTrials: `
    automation cases coverage customers environment environments pass rate rates results runs runtime score scores
    suite suites time times users balance balloon court date dates judge lawyer lights`,
  trialPhrases: [
    "proof of concept",
    "proof of value",
    "try out",
    "trying out",
    "trial run",
    "test run",
    "test drive",
    "dry run",
    "soft launch",
    "field test",
    "wear test",
    "pilot project",
    "pilot scheme",
    "pilot phase",
    "pilot programme",
    "pilot program",
  ],
  carryingOut:
    "run conduct carry perform do launch start complete finish execute undertake begin make hold organize initiate kick set",
  checks:
    "backup backups restore recovery disaster failover fire alarm alarms extinguishers generators sprinklers emergency evacuation contingency continuity unit regression integration penetration load",
  among: "with on among by",
  testers: `
    adults athletes buyers children clinicians colleagues couples dispatchers doctors families farmers founders
    gamers guests households kids managers merchants nurses owners parents participants pensioners players
    prospects pupils respondents riders runners schools shoppers staff subjects teachers tenants testers
    travellers trainees volunteers workers accountants bakers carers carpenters classes commuters cooks couriers
    dentists drivers foremen growers midwives patients pilots tutors visitors voters`,
  agreements: "agreement consensus decision settlement understanding milestone milestones phase stage",
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
    "inspection",
    "audit",
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
    "behind us",
    "gone",
    "in the hands of",
    "in front of",
    "in the app store",
    "in the app stores",
    "in app stores",
    "in both app stores",
    "in stores",
    "in testflight",
    "past the inspection",
    "out of the door",
    "out the door",
    "under contract",
    "under roof",
    "in the ground",
    "on the wall",
    "on site",
    "off the books",
    "on the shelf",
    "on the shelves",
    "in print",
    "wired",
    "in the post",
    "on board",
  ],
  openParticiples: `
    tired abandoned activated advanced affected answered based blocked booked canceled cancelled churned closed converted
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
    potential market markets sustainability diversity inclusion equality equity accessibility thinking understanding advantage alignment awareness brand business capabilities capability clarity communities community
    company confidence credibility culture delight demand engine environment excellence experience
    experiences flywheel foundation foundations future growth habit habits impact joy leaders love loyalty
    machine moat moments momentum motion muscle opportunities opportunity organisation organization
    outcomes ownership partnership partnerships people presence pride relationship relationships reputation
    resilience sense talent team teams transparency trust value visibility workplace careers chapter doors carpet bridge bridges city dialogue dialogues conversation town village valley world home homes name era horizon horizons taste eye eyes chance chances conscience heart hearts voice voices
    reason reasons start hope light life lives dream dreams smile smiles chapter face face soul spirit story stories
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
  things: `
    account agreement analyses analysis api app application archive article assessment audit backend backlog backup
    base bench block blog board boiler book booth brochure budget building bus calendar camera camp
    campaign canteen car catalog catalogue certificate certification chart chatbot checklist checkout cloud
    cluster codebase collection component concept conference connector contract course crm curriculum dashboard
    database datacenter dataset deck depot design device directory document documentation edition erp event
    exhibition extension facility fair feature feed fence festival film firewall firmware fleet floodlight flow flyer
    form framework frontend function functionality fund gateway greenhouse guide guideline handbook hotline hub index
    infrastructure installation integration interface intranet inventory kit kitchen lab laboratories laboratory
    leaflet libraries library licence license lighting logo lounge mainframe manual material menu merger method
    methodology microservice model module monolith mvp newsletter oven package panel paper parlour pavilion
    phase plan plant platform playbook plugin podcast policies policy pool portal post poster presentation printer
    procedure product program programme project protocol prototype pump questionnaire ramp records refit refurbishment
    register registry release report repositories repository roadmap robot rota routine rulebook sandbox scanner
    scheme screen script seminar sensor server shop showroom sign-on simulator site software solution
    specification spreadsheet stack stadium statute storage store strategies strategy studio style suite 
    syllabus system tablet tank taxonomy template terminal ticketing till toilet tool tooling toolkit tracker tractor
    training tunnel turbine upgrade vehicle version video voucher wall warehouse webshop website whiteboard widget
    wiki wing workflow workshop workspace workstation`,
  unmade: "legacy a an new second another third fourth additional",
  persons: `
    adolescent alumni apprentice artist baby babies boy carer champion child citizen clinician coach colleague daughter
    elder expert fan family father founder freelancer friend generation girl goalkeeper graduate grower guest hero heroes host
    hunter inmate intern islander journalist kid lad lawyer leader learner local man men midwife mother musician neighbour
    neighbor newcomer passenger pensioner person player pupil refugee researcher rookie scholar scientist senior singer son
    starter stranger student survivor talent tenant toddler trainee traveller veteran victim villager visitor volunteer
    woman women worker youngster youth`,
  changes: `
    as we they you he she i it them us themselves itself ourselves anyone anybody someone somebody one's who whoever what how why
    whatever whenever wherever like instead rather than between together alone never ever any-more anymore
    too truly really proud worth fairly honest calm quiet kind warm lasting real true meaningful living alive
    most least closer harder kinder calmer warmer fairer quieter greener bolder sooner earlier nearer wider richer gentler
    kindest safest greenest fairest quietest cleanest fastest smartest friendliest easiest simplest strongest happiest
    healthiest finest warmest boldest toughest brightest hardest largest greatest`,
  finalNouns: `
    accreditation certification deployment go-live implementation kick-off kickoff launch migration overhaul rebrand
    rebuild redesign refit refurbishment replacement modernisation modernization relaunch relocation renovation revamp rewrite roll-out rollout`,
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
    decrease: "cheaper fewer less lower rarer shorter smaller",
    change: `
      better brighter calmer cleaner clearer closer cooler deeper easier earlier fairer faster fresher friendlier
      greener happier harder healthier kinder leaner lighter louder quicker quieter richer safer simpler smoother sooner stricter
      tastier tidier tighter tougher warmer`,
  },
  quicker: "faster quicker sooner speedier speed speeding expedite quicken",
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
    "page likes",
    "pageviews",
    "post likes",
    "profile views",
    "profile visits",
    "reposts",
    "retweets",
    "social shares",
    "upvotes",
    "app registrations",
    "social media engagement",
    "article views",
    "beta registrations",
    "beta sign-ups",
    "beta signups",
    "email opens",
    "news mentions",
    "registered accounts",
    "registered users",
    "unique visitors",
    "waitlist sign-ups",
    "waitlist signups",
    "article reads",
    "podcast downloads",
    "mailing list",
    "email list",
    "e-mail list",
    "subscriber base",
    "fan base",
    "subscriber list",
    "subscriber numbers",
    "follower count",
    "follower numbers",
    "subscriber count",
    "follower growth",
    "subscriber growth",
    "audience growth",
  ],
  notVanity: `
    abandoned abusive bounce bot bots broken bugs click click-through conversion conversions cost costs cpm duplicate errors
    failed failing fake false first fraction fraudulent interrupted latency last mean per percent percentage portion paid paying qualified activated
    proportion rate ratio repeated seconds share slow speed spam time unauthorised unauthorized unpaid who`,
  pushing: "bring push drive get take move pull force bringing pushing driving",
  leadsOn: "to into with before",
  per: "per a each every",
  vanityHeads: `
    visits visitors views viewers traffic fans audience reach following subscribers hits sessions listens listeners
    streams plays readers reads shares mentions stars registrations sign-ups signups opens clicks reactions comments
    impressions coverage appearances articles reviews uploads`,
  channels: `
    instagram discord facebook youtube tiktok linkedin twitter threads bluesky mastodon pinterest snapchat substack medium
    github gitlab reddit twitch spotify whatsapp telegram social social-media website websites site web web-shop
    webshop homepage home-page page pages blog blogs newsletter newsletters podcast podcasts episode episodes video
    videos clip clips reel reels trailer teaser film channel channels post posts tweet tweets story stories hashtag
    livestream livestreams webinar webinars landing press media newspapers repo repository`,
  seen: `
    watched viewed seen played read streamed downloaded installed shared reposted retweeted clicked liked opened heard
    listened visited mentioned featured covered picked quoted cited`,
  seenIn: "outlets newspapers magazines papers media",
  events: `
    audit audits briefing briefings ceremony conference conferences course courses drill drills excursion
    exhibition fair fairs fete field-trip gala hackathon hackathons induction kick-off kickoff lecture lectures
    meeting meetings meetup offsite open-day party presentation rehearsal retreat retrospective roadshow
    roundtable roundtables seminar seminars session sessions stand summit symposium talks tour tours training
    trainings tutorial visit visits webinar webinars workshop workshops away-day excursions walkthrough tastings
    tasting newsletter participation attendance day evening evenings afternoon weekend exam`,
  undergone: `
    had held done attended completed taken undergone received run finished passed sat visited had joined been
    completes attends takes does holds has receives attend complete do take hold have receive join pass undergo`,
  releases: "version release beta mvp alpha prototype pilot-version edition patch",
  past: "past through onto into to",
  periodic: "up monthly weekly daily yearly this year-on-year year-over-year month-on-month",
  rates: `
    absenteeism attrition bounce bounces cancellation cancellations churn failure failures no-show no-shows percent
    percentage proportion rate rates ratio return returns share turnover utilisation utilization`,
  turned: {
    increase: `
      pace tempo
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
    accounting audit board comms communications compliance controlling devops engineering facilities finance hr
    infosec payroll pr qa treasury it leadership legal management marketing operations procurement purchasing
    sales security support design product logistics backend frontend estates`,
  ownGroups: "all both each entire every my no one our their whole your",
  othersDid: `
    accepted adopted agreed approved built completed connected delivered deployed done endorsed enabled finished fixed
    granted handed implemented installed integrated launched merged migrated moved off onboarded opened provided published
    ratified released removed renewed replaced reviewed shipped signed started supplied supported switched tested upgraded
    validated written`,
  othersDo: `
    adopts agrees approves builds completes connects delivers deploys endorses enables fixes grants implements integrates
    launches merges migrates moves provides publishes releases reviews ships signs supplies upgrades uses`,
  deciding: `
    accept acknowledge admit adopt agree allocate allow approve authorize award back buy certify clear co-fund
    commit confirm countersign decide deliver donate endorse exempt extend finance fund give grant guarantee hand
    hire install introduce issue join lease legalize lend let license list move nominate open pass pay permit
    pledge prioritize promise provide publish put ratify recognize recommend refer register release renew replace
    rule select send sell sign sponsor staff stock supply support switch take upgrade use vote waive reimburse
    cover embed schedule choose assign`,
  ours: "us our ours",
  wishing: "",
  perfect: "has have had",
  agents: "by",
  consentFrom: "from of",
  consent: `
    acceptance agreement approval blessing buy-in clearance consent endorsement go-ahead permission permit
    sign-off signoff commitment signature confirmation decision`,
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
    accountant administration administrator agency agencies auditor auditors authority authorities bank banks
    board broker carrier carriers ceo cfo cio client clients cio ciso city coo committee contractor contractors
    council county court cto customs customer developer-relations district donor dpo distributor distributors
    exchange fda federation foundation franchisor funder funders government headquarters hospital hq insurer
    insurers investor investors landlord landlords lawyer lawyers lender logistics-partner manufacturer
    manufacturers ministry municipality notary operator ops owner parent-company parliament partner partners
    patent-office photographer provider providers publisher regulator regulators reseller resellers retailer
    school-board sponsor sponsors steerco state subcontractor subcontractors supplier suppliers tax-office
    treasurer treasury trustees union unions university utility vendor vendors wholesaler principal dean
    headmaster ombudsman comptroller architect architects airline airport arena association bishop borough
    broadcaster cabinet chamber chancellor commission commissioner consortium consulate cooperative co-op counsel
    courts dealer developer diocese editor editors embassy employer engineer envoy faculty franchise governor
    guarantor headteacher inspector inspectorate inspectors institute judge jury journal journals lab laboratory
    labs landowner league leagues legislature library licensor magistrate mayor mediator nhs parent-teacher parole
    police premier president prosecutor province publishers railway railways registrar registry renter retailers
    sheriff senate senator shareholders shipper superintendent surveyor surveyors synod telco tenant tribunal
    utilities brewery dairy steward eu embassies officer director chair chairman chairwoman chairperson controller`,
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
  experimenting: `
    test user-test usability-test beta-test pilot trial experiment a/b-test try test-drive field-test road-test
    pilot-test simulate`,
  trialKinds:
    "usability user a/b ab split beta alpha pilot field pricing price concept customer market prototype smoke fake-door multivariate ux guerrilla",
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
    "ticking over",
    "ensure compliance",
    "ensure availability",
    "ensure continuity",
    "regular supply",
    "reliable supply",
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
  routine: [
    "process",
    "pay",
    "service",
    "file",
    "submit",
    "clean",
    "prepare",
    "publish",
    "perform",
    "deliver",
    "provide",
    "answer",
    "handle",
    "manage",
    "administer",
    "monitor",
    "staff",
    "operate",
    "run",
    "issue",
    "produce",
    "carry out",
    "conduct",
    "do",
    "look after",
    "take care of",
    "care for",
    "serve",
    "support",
    "update",
    "host",
    "hold",
    "keep",
    "retain",
    "leave",
    "collect",
    "renew",
    "check",
    "inspect",
    "meet",
    "fulfil",
    "fulfill",
    "comply with",
    "satisfy",
    "observe",
    "offer",
    "organise",
    "organize",
    "supply",
    "reply to",
    "respond to",
    "attend to",
    "pick up",
    "ensure",
    "guarantee",
    "stay",
    "remain",
  ],
  dutyVerbs: [
    "process",
    "pay",
    "service",
    "file",
    "submit",
    "clean",
    "prepare",
    "perform",
    "provide",
    "answer",
    "handle",
    "manage",
    "administer",
    "monitor",
    "staff",
    "operate",
    "issue",
    "carry out",
    "do",
    "look after",
    "take care of",
    "support",
    "update",
    "collect",
    "check",
    "inspect",
    "comply with",
    "meet",
    "fulfil",
    "fulfill",
    "reply to",
    "respond to",
    "attend to",
    "deal with",
    "deliver",
    "maintain",
    "supply",
    "book",
    "sort",
    "send out",
    "keep",
  ],
  duties: `
    requests enquiries inquiries queries tickets invoices payments payroll salaries wages bills phone phones calls emails e-mails mail mails
    post letters correspondence orders claims applications complaints returns accounts bookkeeping accounting books reports
    records register registers contracts permits licences licenses certificates backups maintenance inspections compliance regulations
    requirements obligations duties services service support assistance helpdesk reception facilities premises buildings grounds
    equipment lifts elevators machines machinery vehicles deliveries supplies paperwork administration operations filings
    statements documentation refunds bookings reservations registrations`,
  routinely: [
    "each day",
    "each week",
    "each month",
    "each quarter",
    "each year",
    "each term",
    "each season",
    "each morning",
    "each weekend",
    "every day",
    "every week",
    "every month",
    "every quarter",
    "every year",
    "every term",
    "every season",
    "every morning",
    "every weekend",
    "daily",
    "weekly",
    "monthly",
    "quarterly",
    "yearly",
    "annual",
    "annually",
    "regular",
    "regularly",
    "routine",
    "existing",
    "current",
    "usual",
    "ordinary",
    "incoming",
    "on schedule",
    "as scheduled",
    "as planned",
    "as before",
    "as always",
    "as ever",
    "as in past years",
    "as in previous years",
    "as in prior years",
    "as in recent years",
    "as in earlier years",
    "as last year",
    "like last year",
    "like every year",
    "as every year",
    "again this year",
    "this year too",
    "as they are",
    "as it is",
    "as is",
    "where they are",
    "where it is",
    "as we have always done",
    "as we always have",
    "as today",
    "according to plan",
    "according to schedule",
    "according to the timetable",
    "according to timetable",
    "to timetable",
    "as they come in",
    "as they arrive",
    "around the clock",
    "within the usual",
    "unchanged",
    "statutory",
    "regulatory",
    "legal obligations",
    "legal requirements",
    "legal duties",
    "legal deadlines",
    "obligations",
    "accreditation",
    "certification",
    "certificate",
    "day-to-day",
    "first-line support",
    "first-level support",
    "continuity of service",
    "continuity of services",
    "continuity of supply",
    "continuity of operations",
    "normal operation",
    "normal operations",
  ],
  keep: "keep keeping hold holding leave",
  keptSo:
    "afloat certified compliant constant current flat going level maintained moving online operating operational running staffed stable steady supplied unchanged up up-to-date valid clean tidy order condition repair standard standards working",
  operate: "run running operate operating staff manage administer",
  passing: `
    campaign campaigns contest competition course courses class classes festival project projects programme programmes
    program programs scheme schemes series sprint sprints drill drills raffle fundraiser season audit audits fair
    poll polls assessment assessments analysis review reviews ads`,
  stay: "maintain keep hold sustain preserve stay remain",
  everyday: `call-centre call-center centre center hotline reception desk fleet warehouse canteen payroll business company department factory help helpdesk office operations plant service services shop shops store stores support branch
    branches market hostel pool depot museum library clinic ward laundry garage kitchen bar café archive nursery`,
  challenge: `
    affordable against amid although as beyond despite decent during ever even everywhere fair free growing growth most no no-one nobody only record than though
    through throughout turnaround recovery revival under win wins reinvent transform innovate delight excite when whatever while without`,
  generic: `
    a an and are as at be become best better business company do effective efficiency efficient everything excellence
    experience get job jobs good great growth have improvement improvements in innovation innovative is it keep make more of
    operations organisation organization our ourselves outcomes performance process processes product productive
    productivity products profitable quality result results service services stay stuff success successful system
    systems team the thing things value we what work accountability agility alignment ambition automation branding
    budget capability change collaboration commitment communication communications competitiveness compliance
    cooperation costs creativity culture customer cybersecurity data delivery design development digital
    digitalisation digitalization digitisation digitization diversity empowerment engagement engineering expansion
    finance finances fitness focus fundraising future health hiring hr impact infrastructure internationalisation
    internationalization knowledge leadership learning logistics maintenance management margin marketing mindset
    mobility motivation networking onboarding ops optimisation optimization ownership perfection planning platform
    positioning pricing profit profitability profits progress purchasing recruiting recruitment reliability reputation
    research resilience revenue reporting retention safety sales scalability scale security simplicity skills speed
    stability strategy strategic support sustainability synergy synergies tech technology teamwork transformation
    transparency trust usability visibility vision wellbeing well-being wellness winning workflow workflows
    less achieve goals goal targets brand empower strengthen client bigger stronger operational commercial financial organizational organisational internal external overall highly high-performance
    doing done achieve achieving ensure ensuring drive driving foster fostering deliver delivering increase greater
    happy world-class ever always further much very even satisfaction employee employees staff foster first people
    spirit smarter potential full level next unleash unlock realize realise strive for reach take to on with across
    board whole everyone everybody number one win think big together continuous continuously raise game shape
    ahead step up forward push boundaries limits lead bar higher maximum aim high innovate succeed thrive shine world
    new heights us you bold organizations organisations companies company-wide possible any move faster`,
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
