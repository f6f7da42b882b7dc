import type { WordLists } from "./word-lists.ts";

/** German. What the words of each list have in common is said in `word-lists.ts`. */
export const de: WordLists = {
  language: "de",
  grammar: { isVerbFinal: true, isHeadFirst: false, hasCompounds: true, groupsByDot: true, hasUmlauts: true },
  marks: "nicht mehr wieder uns unser wir ich alle jede jeder jedes pro je sich auch nur man",
  determiners: `
    der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer unseres mein meine meinen
    ihr ihre ihren ihrem sein seine alle allen jede jeden jeder jedes beide beiden neue neuen neuer neues neuem erste ersten
    erster erstes zweite zweiten weitere weiteren diese diesen dieser dieses bestehende bestehenden`,
  prepositions: `
    in im ins an am ans auf für mit vom von zum zur zu aus bei beim nach seit über um unter vor durch gegen ohne zwischen
    während bis ab pro je innerhalb außerhalb binnen trotz wegen`,
  conjunctions: "und oder sowie aber",
  and: "und sowie",
  of: "der des den die das dem vom von eines einer einem einen eine zum zur unserer unseres unsere aller in ins auf im",
  inPlaceOfOf: "bei beim im in",
  to: "auf",
  by: "um",
  lacking: "ohne kein keine keinen null niemand nie",
  having: "mit",
  countedFor: "für",
  until: "bis vor spätestens ab",
  soon: "diesen dieses nächste nächsten nächstes",
  toward: "",
  onTarget: "im",
  much: "mehr weniger",
  adverbs: `
    deutlich spürbar erheblich nachhaltig kontinuierlich erfolgreich vollständig komplett signifikant wesentlich stetig
    schnell früh rechtzeitig neu bereits schon gemeinsam wöchentlich täglich monatlich jährlich weltweit intern extern leicht
    stark weiter`,
  notAdverbs: "",
  relatives: "dass damit sodass weil wenn welche welcher welches wo wer indem sobald bevor",
  hedges: "kann können könnte könnten darf dürfen muss müssen soll ohne falls nicht lassen lässt",
  openers: "wir ich wollen werden will möchten möchte sollen bitte dann auch zudem",
  auxiliaries: "ist sind war waren wird werden wurde wurden worden hat haben hatte sei bleibt bleiben",
  finite: `
    steigt steigen sinkt erreicht erreichen liegt liegen hält halten beträgt übersteigt nutzt nutzen verwenden kommt kommen geht
    gehen macht machen bekommen erhalten finden fühlen vertrauen wissen kennen arbeiten läuft laufen dauert lädt bringt hilft
    gehört wächst fällt gewinnt zeigt braucht brauchen lernen planen empfehlen antwortet`,
  verbs: {
    task: `
      ab|halten ab|lösen ab|schaffen ab|schalten führen ab|stimmen an|bieten an|legen an|schaffen an|stellen
      analysieren an|stoßen auf|bauen auf|nehmen auf|räumen auf|setzen auf|stellen auf|zeichnen aus|arbeiten
      aus|liefern aus|rollen aus|schreiben aus|tauschen aus|wählen aus|werten aus|probieren automatisieren bauen
      beantragen beauftragen benennen bereit|stellen beschaffen bestellen betreiben bewerten definieren deployen
      designen dokumentieren durch|führen ein|bauen ein|führen ein|holen ein|kaufen ein|reichen ein|richten
      ein|stellen ein|setzen entwerfen entwickeln erarbeiten erfassen ermitteln eröffnen erneuern ersetzen
      erstellen evaluieren fertig|stellen fest|legen finalisieren formulieren frei|geben frei|schalten gestalten
      gründen heraus|geben identifizieren implementieren installieren integrieren kaufen klären konfigurieren
      konsolidieren konzipieren launchen mieten modernisieren neu|bauen organisieren pilotieren planen produzieren
      programmieren prüfen publizieren realisieren refaktorisieren rekrutieren relaunchen releasen renovieren
      sanieren schreiben shippen standardisieren starten teil|nehmen strukturieren testen überarbeiten übersetzen
      umbauen um|bauen um|setzen um|ziehen unterschreiben veranstalten vereinbaren vereinheitlichen verfassen
      verhandeln vermieten veröffentlichen verschicken versenden verteilen visualisieren vor|bereiten vor|stellen
      zusammen|führen zusammen|stellen digitalisieren vor|legen aktualisieren etablieren ein|laden besetzen
      nach|besetzen ein|arbeiten beschließen verabschieden an|melden drehen übertragen kommunizieren erledigen
      erschließen vervollständigen absolvieren lesen sichten schulen trainieren aus|bilden zertifizieren entfernen
      löschen konvertieren kartieren skizzieren vergeben verlegen ab|nehmen auf|legen aus|richten ein|binden
      heraus|bringen hoch|laden nach|rüsten um|gestalten um|rüsten ein|pflegen ein|treten befragen interviewen
      kontaktieren moderieren präsentieren auditieren budgetieren verknüpfen verankern vernetzen ab|reißen
      streichen pflanzen drucken entsorgen ab|melden ein|stampfen reparieren mähen an|mieten vernähen verputzen
      aus|mustern ändern bepflanzen`,
    taskOrNoun: "",
    taskBeforeObject: "",
    reaching: "aktivieren an|binden an|schließen ausstatten aus|statten gewinnen onboarden",
    adding: "ab|schließen unterzeichnen hinzu|fügen sammeln",
    moving: "migrieren um|stellen überführen verlagern um|stellen um|siedeln",
    making: "aufbauen entwickeln gestalten bauen anbieten organisieren definieren einführen",
    intransitive: "starten umziehen",
    adjectival: "",
    enabling: "",
    keeping: "machen halten",
    bringing:
      "geht gehen kommt kommen bringen hochbringen runterbringen drücken treiben hieven anheben hochziehen schrauben ziehen",
    figurative: `
      pflanzen entsorgen reparieren
      bauen aufbauen schaffen gestalten entwickeln bringen öffnen eröffnen starten anbieten liefern ausliefern erneuern ersetzen
      vorbereiten begeistern organisieren planen schreiben vorstellen bereitstellen`,
    linking: "werden bleiben fühlen laufen",
    phrasal: [
      "gehen live",
      "bringen live",
      "bringen auf den markt",
      "bringen an den start",
      "nehmen in betrieb",
      "nehmen in produktion",
      "setzen in kraft",
      "bringen auf den weg",
      "schalten live",
      "schalten online",
      "stellen online",
      "stellen live",
      "setzen in gang",
    ],
    supporting: "unterstützen",
    ensuring: "",
    gauging: "testen prüfen ausloten validieren erkunden überprüfen abfragen erheben",
    hiring: "einstellen anheuern berufen gewinnen",
    causing: "",
    attending: "teilnehmen absolvieren belegen",
    light: "führen",
    improving: "verbessern",
    trying: "testen validieren erproben ausprobieren pilotieren experimentieren",
    contacting: "befragen anrufen kontaktieren einladen besuchen anschreiben interviewen",
    indirect: "beschleunigen",
    obtaining: "erzielen erhalten erlangen erwerben bestehen erreichen bekommen machen ein|werben verkaufen",
    irregular: {
      überlassen: "überlässt überlassen",
      vergeben: "vergibt vergeben",
      übernehmen: "übernimmt übernommen",
      lassen: "lässt gelassen",
      erkennen: "erkennt erkannt",
      beschließen: "beschließt beschlossen",
      bauen: "baut gebaut",
      beginnen: "beginnt begonnen",
      bekommen: "bekommt bekommen",
      benennen: "benennt benannt",
      bereiten: "bereitet bereitet",
      bestehen: "besteht bestanden",
      betreiben: "betreibt betrieben",
      bieten: "bietet geboten",
      binden: "bindet gebunden",
      bringen: "bringt gebracht",
      entwerfen: "entwirft entworfen",
      erhalten: "erhält erhalten",
      erwerben: "erwirbt erworben",
      fallen: "fällt gefallen",
      finden: "findet gefunden",
      geben: "gibt gegeben",
      gehen: "geht gegangen",
      gewinnen: "gewinnt gewonnen",
      halten: "hält gehalten",
      launchen: "launcht gelauncht",
      nehmen: "nimmt genommen",
      releasen: "released released",
      schaffen: "schafft geschafft",
      schließen: "schließt geschlossen",
      schreiben: "schreibt geschrieben",
      sinken: "sinkt gesunken",
      steigen: "steigt gestiegen",
      stoßen: "stößt gestoßen",
      übergeben: "übergibt übergeben",
      überführen: "überführt überführt",
      unterschreiben: "unterschreibt unterschrieben",
      verbinden: "verbindet verbunden",
      verfassen: "verfasst verfasst",
      versenden: "versendet versendet",
      wachsen: "wächst gewachsen",
      ziehen: "zieht gezogen",
    },
    increase: `
      steigern erhöhen vergrößern ausbauen erweitern vermehren verdoppeln verdreifachen steigen wachsen
      maximieren heben an|heben aus|weiten verlängern an|kurbeln`,
    decrease: `
      senken reduzieren verringern verkürzen minimieren kürzen mindern drosseln halbieren sinken ab|bauen verkleinern ein|dämmen
      ein|sparen begrenzen eindämmen`,
    change: `
      verbessern optimieren stärken beschleunigen vereinfachen vertiefen fördern voran|treiben straffen intensivieren
      professionalisieren stabilisieren`,
  },
  workNouns: `
    abschluss anbindung anschaffung aufbau ausbau auswahl automatisierung bau bereitstellung beschaffung
    digitalisierung durchführung einführung einrichtung entwicklung erarbeitung eröffnung erstellung etablierung
    fertigstellung finalisierung go-live implementierung inbetriebnahme installation integration konsolidierung
    konzeption launch migration neubau neugestaltung optimierung organisation pilotierung planung produktion
    realisierung relaunch release rollout schaffung start überarbeitung übersetzung umbau umsetzung umstellung
    umzug veröffentlichung vorbereitung abriss kauf beauftragung bestellung einbau erwerb renovierung sanierung
    reparatur verlegung vergabe unterzeichnung aussaat`,
  workPhrases: [],
  beforeWork: "der die das den erfolgreiche erfolgreicher vollständige komplette zeitnahe eine ein",
  meetings: `
    befragung befragungen besuch erprobung gespräch gespräche hackathon interview interviews meeting meetings
    pilotprojekt schulung schulungen seminar seminare studie termine test tests umfrage umfragen workshop
    workshops veranstaltungen veranstaltung retrospektive audit kurs kurse veranstaltungsreihe hospitation
    hospitationen`,
  efforts:
    "anrufe kaltanrufe telefonate e-mails mails briefe flyer einladungen postkarten plakate newsletter fragebögen angebote",
  trials: `
    test tests experiment experimente pilot pilotprojekt versuch studie feldversuch a/b-test ab-test pilotphase
    pilotbetrieb pilotversuch probebetrieb probelauf testlauf testphase testbetrieb versuchsphase erprobung
    nutzertest modellversuch probephase`,
  prototypes: `
    prototyp prototypen mockup mock-up entwurf beta betaversion klickdummy klick-dummy muster testversion`,
  handing: "geben zeigen lassen vorlegen ausgeben anbieten verschicken senden schicken",
  trialMarks: [
    "versuchsweise",
    "probeweise",
    "testweise",
    "zur probe",
    "auf probe",
    "zum Ausprobieren",
    "zum Testen",
    "als test",
    "als versuch",
    "als pilot",
    "im pilotbetrieb",
    "im probebetrieb",
  ],
  inquiring: [
    "herausfinden",
    "prüfen",
    "klären",
    "testen",
    "ermitteln",
    "untersuchen",
    "erfahren",
    "sehen",
    "feststellen",
  ],
  whether: "ob",
  guesses: "nachfrage interesse zahlungsbereitschaft annahme annahmen hypothese hypothesen idee bedarf",
  findingOut: ["um herauszufinden", "um zu", "ob"],
  notTrials: "abdeckung fälle umgebung",
  trialPhrases: ["machbarkeitsstudie", "proof of concept"],
  carryingOut:
    "durchführen starten machen abschließen beginnen umsetzen absolvieren fahren durchführen abschließen umsetzen",
  checks:
    "backup backups sicherung sicherungen wiederherstellung notfall notfallplan feuerlöscher brandmelder alarm alarme evakuierung",
  among: "mit unter bei an",
  testers: `
    besuchern besucher familien haushalten klassen kolleginnen kollegen lehrkräften mitgliedern pflegekräften probanden
    schülern schülerinnen testern teilnehmern teilnehmenden unternehmen betrieben personen`,
  agreements: "einigung konsens entscheidung vereinbarung meilenstein meilensteine phase etappe",
  milestones: [
    "akkreditierung",
    "approbation",
    "audit",
    "freigabe",
    "führerschein",
    "schein",
    "genehmigung",
    "prüfung",
    "zertifikat",
    "zertifizierung",
    "zulassung",
    "gütesiegel",
  ],
  states: [
    "abgenommen",
    "betriebsbereit",
    "einsatzbereit",
    "fertig",
    "im einsatz",
    "in betrieb",
    "in kraft",
    "in produktion",
    "live",
    "online",
    "produktiv",
    "startklar",
    "verfügbar",
  ],
  openParticiples: "",
  measured: `
    abwanderung aktivierung anteil anzahl aufwand auslastung ausfälle ausschuss bearbeitungszeit bewertung
    bindung budget dauer durchlaufzeit durchsatz effizienz einsparung emissionen engagement ergebnis fehler
    fehlerquote fehlerrate fluktuation frequenz geschwindigkeit gewinn grad häufigkeit index kosten
    krankenstand ladezeit latenz leistung liefertreue marge marktanteil menge nps produktivität punkte
    qualität quote rate reichweite rendite score sichtbarkeit stunden tage testabdeckung treffer umsatz
    umsätze verbrauch verfügbarkeit verspätungen volumen wartezeit wert zahl zeit zufriedenheit überstunden
    rücklauf beteiligung teilnahme nutzung konversion akzeptanz bekanntheit vorfälle reklamationen`,
  counted: `
    abonnenten anfragen anrufe anträge arbeitsplätze azubis bestellungen besucher bewerber bewerberinnen bewerbungen bürger
    bürgerinnen eltern entwickler erzieherinnen fälle familien gäste händler haushalte kinder kollegen kolleginnen kunden
    kundinnen leads lehrkräfte leser lieferanten menschen mieter mitarbeitende mitarbeitenden mitarbeiter mitarbeiterinnen
    mitglieder nutzer nutzerinnen partner patienten patientinnen personen pflegekräfte schüler schülerinnen schulen spender
    spenderinnen studierende teams tickets transaktionen unternehmen verträge ehrenamtliche talente fachkräfte`,
  amounts: "anzahl anteil zahl prozentsatz quote rate summe",
  qualities: `
    potenzial potenziale     arbeitgeber arbeitsplatz arbeitsumfeld arbeitskultur atmosphäre bewusstsein beziehung beziehungen
    expertise fundament gemeinschaft grundlage identität kompetenz kompetenzen kultur klarheit loyalität
    marke netzwerk ort partnerschaft partnerschaften ruf team teams teamgeist umfeld verständnis vertrauen
    wissen zusammenhalt zukunft erlebnis beziehungen gewohnheit routine führungskräfte kapitel maßstab
    maßstäbe mehrwert menschen nachwuchs qualität standard standards talente weg wege wert werte türen
    bewegung`,
  praise: `
    ohne niemand niemanden damit
    überraschen überrascht inspirieren begeistern begeistert begeisternd begeistern beliebt beliebtesten beste besten bester bestes einfach
    einfache einfachen erstklassig erstklassigen führend führenden gern gerne großartig großartige
    herausragend inspirierend intuitiv kinderleicht leicht leichter lieben mühelos mühelose nahtlos
    nahtlose nahtlosen reibungslos reibungslosen schneller sicher sicherer spielend stolz unkompliziert
    unschlagbar unvergesslich unvergessliches vertrauen vertrauenswürdig weltklasse zuverlässig
    zuverlässige freude spaß morgen mittelpunkt herz`,
  things: `
    anlage anlagen app apps anwendung anwendungen archiv bericht berichte bibliothek cloud dashboard dashboards
    datenbank datenbanken dokumentation erp crm fabrik feature features filiale filialen formular formulare
    gebäude gerät geräte halle handbuch intranet kampagne katalog konzept küche labor labore lager leitfaden
    maschine maschinen modul module newsletter netz plattform plattformen podcast portal portale produkt programm
    projekt prozess prozesse prototyp schnittstelle schnittstellen schulung schulungen sensor sensoren server shop
    software standort studio system systeme tool tools version warenhaus webseite website werk workshop workshops
    zentrum kasse heizung drucker traktor logo broschüre flyer heizkessel rampe`,
  unmade:
    "ein eine einen neue neuen neuer neues neuem zweite zweiten zweites dritte drittes weitere weiteren weiteres",
  persons: `
    auszubildende auszubildenden azubis generation jugendliche jugendlichen kinder mädchen jungen lehrlinge nachwuchs senioren
    eltern familien frauen männer gäste mitglieder schüler studierende ehrenamtliche freiwillige`,
  changes: "wie statt anstatt sondern wir sie man jemand zwischen selbst wirklich nie mehr so",
  finalNouns:
    "einführung implementierung launch migration neubau relaunch rollout umstellung umzug zertifizierung inbetriebnahme",
  places: `
    bundesländern einrichtungen filialen gemeinden häusern kliniken kommunen krankenhäusern läden ländern märkten märkte
    regionen schulen sprachen standorten stationen städten werken`,
  placing: "in im an auf",
  approximating: "mindestens bis zu mehr als über rund etwa ca circa insgesamt maximal",
  singulars: "",
  people: "kunden nutzer menschen alle andere patienten mitarbeiter leute personen",
  up: "",
  down: "",
  nouns: {
    increase: "steigerung erhöhung wachstum anstieg zunahme ausweitung zuwachs",
    decrease:
      "senkung reduzierung reduktion verringerung verkürzung minimierung rückgang abbau abnahme halbierung einsparung",
    change: "verbesserung optimierung stärkung beschleunigung vereinfachung förderung steigerungen",
  },
  comparatives: {
    increase:
      "höhere höherer höheres höheren mehr größere größerer größeres größeren längere stärkere höher länger",
    decrease: `
      weniger geringere geringerer geringeres geringeren niedrigere niedrigerer niedrigeres kürzere kürzerer kürzeres kürzeren
      kleinere niedriger geringer kürzer günstigere seltener seltenere`,
    change: `
      besser bessere besserer besseres besseren schneller schnellere schnellerer schnelleres schnelleren einfachere effizienter
      effizientere zufriedener zufriedenere sicherer stabiler stabilere klarere zuverlässigere erfolgreicher engere reibungslosere`,
  },
  quicker: "schneller schnellere schnellerer schnelleres schnelleren",
  selves: "uns sich mich",
  otherwise: { ausbauen: "", mehr: "als", weniger: "als", abbauen: "" },
  vague: "hohe hoher hohes hohen gute guter gutes guten starke optimale exzellente zufriedene",
  targets: "ziel ziele zielen zielwert zielwerte plan soll benchmark erwartungen vorgaben vorgabe",
  meeting: "erreichen erfüllen übertreffen erreicht übertroffen erfüllt einhalten",
  limits: "über unter oberhalb unterhalb",
  continuing: "bei im in an für am bis und über mit seit gegenüber",
  vanity: [
    "aufrufe",
    "aufrufen",
    "aufrufzahlen",
    "beitragsaufrufe",
    "downloads",
    "download-zahlen",
    "follower",
    "followern",
    "followerzahl",
    "impressionen",
    "impressions",
    "klicks",
    "likes",
    "page views",
    "pageviews",
    "presseerwähnungen",
    "profilaufrufe",
    "seitenaufrufe",
    "seitenaufrufen",
    "seitenbesuche",
    "videoaufrufe",
    "websitebesuche",
    "websitebesucher",
    "webseitenbesuche",
    "webseitenbesucher",
    "webseitenaufrufe",
    "webinar-anmeldungen",
    "newsletter-abonnenten",
    "newsletter-anmeldungen",
    "presseartikel",
    "presseberichte",
    "medienberichte",
    "medienerwähnungen",
    "pressemeldungen",
    "installationen",
    "app-installationen",
    "registrierte nutzer",
    "retweets",
    "artikel in der presse",
    "besucherzahlen",
    "klickzahlen",
    "social-media-reichweite",
    "profilbesuche",
    "newsletter-verteiler",
    "newsletterverteiler",
    "abonnentenzahl",
    "abonnentenzahlen",
    "followerzahlen",
    "besucherzahl",
    "klickzahl",
    "aufrufzahl",
    "zugriffszahlen",
    "views",
    "social-media-fans",
  ],
  notVanity: `
    abgebrochen abgebrochene abgebrochenen abgebrochener absprungrate anteil bots conversion dauer doppelte fehler fehlerhafte fehlerhaften fehlgeschlagene fehlgeschlagenen
    fehlgeschlagener gefälschte konversion kosten langsame quote rate umsatz unbezahlte zeit pro je prozent prozentsatz verhältnis umwandlung`,
  pushing: "",
  leadsOn: "zu zum zur",
  per: "",
  vanityHeads: `
    zugriffe zugriffen zugriffszahlen besuche besuchen besucher besuchern views aufrufe aufrufen klicks traffic fans
    reichweite publikum abonnenten abos abonnements hörer hörern zuhörer leser lesern zuschauer zuschauern wiedergaben
    streams reaktionen kommentare shares erwähnungen berichte beiträge artikel anmeldungen registrierungen sterne
    interaktionen`,
  channels: `
    instagram facebook youtube tiktok linkedin twitter mastodon pinterest xing github twitch spotify whatsapp telegram
    social social-media website webseite webseiten internetseite internetauftritt web webshop onlineshop homepage
    startseite seite seiten blog blogs newsletter newsletters podcast podcasts folge folgen episode video videos clip
    clips film trailer kanal kanäle kanälen post posts beitrag beiträge beiträgen artikel story stories livestream
    webinar presse medien soziale sozialen netzwerken`,
  seen: `
    angesehen angeschaut gesehen abgespielt aufgerufen gelesen gestreamt heruntergeladen installiert geteilt
    angeklickt geklickt geliked gehört besucht erwähnt verwendet`,
  seenIn: "medien zeitungen zeitschriften",
  events: `
    audit audits ausflug ausstellung exkursion fachtag feier fortbildung fortbildungen hackathon informationsabend
    infoabend jobmesse jobmessen kick-off klausur klausurtagung konferenz kongress kurs kurse lehrgang messe
    messen messestand meeting retrospektive schulung schulungen seminar seminare sitzung sommerfest
    tag-der-offenen-tür tagung training trainings treffen unterweisung veranstaltung veranstaltungen vortrag
    vorträge webinar webinare workshop workshops übung übungen brandschutzübung teilnahme auftaktworkshop`,
  undergone: `
    gehabt gemacht absolviert besucht durchlaufen erhalten abgehalten durchgeführt abgeschlossen bekommen teilgenommen
    absolviert`,
  releases: "version release beta mvp prototyp ausgabe",
  past: "",
  periodic: "monatlich wöchentlich täglich jährlich auf",
  rates: `
    abwanderung abwanderungsrate abwanderungsquote anteil fluktuation krankenstand quote rate prozent kündigungen churn
    ausfallrate absprungrate auslastung fehlerquote fehlerrate retouren`,
  turned: {
    increase: `
      agilität effizienz frequenz geschwindigkeit leistung platz position produktivität qualität rang reaktionsfähigkeit
      sicherheit stabilität takt tempo zuverlässigkeit zufriedenheit`,
    decrease:
      "abhängigkeit abhängigkeiten aufwand belastung bedarf komplexität risiko risiken schulden unsicherheit verschwendung druck",
  },
  groups: `
    abteilung abteilungen agentur agenturen amt aufsicht aufsichtsrat ausschuss behörde behörden betriebsrat betriebsrats dienstleister fachbereich
    gemeinderat gremium hersteller kooperationspartner landkreis lieferant lieferanten ministerium partner personalrat
    squad stadtrat team teams vorstand vorstands vorstandes träger zulieferer`,
  offices: `
    aufsicht betriebsrat buchhaltung compliance controlling datenschutz einkauf geschäftsführung geschäftsleitung it
    leitung marketing management hr personalabteilung produktion logistik qualitätssicherung recht rechtsabteilung revision vertrieb verwaltung`,
  ownGroups:
    "unser unsere unserem unserer unseres mein alle allen aller jedes jede jeder jedem kein keine ganze ganzen gesamte gesamten beide eigene eigenen",
  othersDid: `
    abgenommen angenommen angebunden ausgeliefert beschlossen bewilligt bereitgestellt eingeführt entwickelt erstellt erteilt
    freigegeben freigeschaltet geliefert genehmigt genehmigtes genehmigte genehmigter geprüft freigegebenes freigegebene integriert migriert umgestellt unterschrieben
    unterzeichnet übergeben übernommen umgesetzt veröffentlicht zugestimmt zugesagt bestätigt verabschiedet gebaut gewechselt`,
  othersDo:
    "liefert genehmigt veröffentlicht übernimmt integriert migriert unterzeichnet unterschreibt entwickelt erstellt erteilt baut",
  deciding: `
    akzeptieren an|erkennen an|nehmen auf|nehmen ab|nehmen ab|segnen bereit|stellen bestätigen bewilligen
    beschließen ein|richten erlauben erteilen fördern finanzieren frei|geben frei|schalten genehmigen gestatten
    gewähren lassen liefern nutzen öffnen stellen übernehmen unterschreiben unterstützen unterzeichnen
    verabschieden verlängern veröffentlichen vergeben zertifizieren zu|lassen zu|sagen zu|stimmen zu|teilen
    ein|führen ein|bauen installieren um|setzen ratifizieren verwenden erstatten bezahlen wählen überlassen
    billigen abgeben`,
  ours: "uns unser unsere unseren unserem unserer unseres",
  wishing: "",
  perfect: "hat haben hatte",
  agents: "durch von vom",
  consent: "abnahme bewilligung einverständnis erlaubnis freigabe genehmigung zusage zustimmung bestätigung",
  consentFrom: "durch seitens",
  waiting: [
    "abhängig von",
    "abhängig vom",
    "angewiesen auf",
    "vorbehaltlich der zustimmung",
    "vorausgesetzt dass",
    "warten auf",
    "wartet auf",
    "hängt von",
    "hängt vom",
    "blockiert durch",
  ],
  parties: `
    agentur amt aufsicht aufsichtsrat ausschuss auftraggeber bank banken bauamt bauherr behörde behörden beirat
    betreiber betriebsrat betriebsrats betriebsräte bezirk bund bürgermeister dienstleister druckerei eigentümer
    entwickler fachbereich finanzamt frachtführer förderer gemeinde gemeinderat gericht gesellschafter
    gewerkschaft gremium gutachter handwerker hausverwaltung hersteller investor investoren kanzlei kirche klinik
    kommune kooperationspartner kreis kreditgeber kunde kundin landkreis land landtag lieferant lieferanten
    logistiker magistrat makler ministerium notar partner personalrat prüfer regulierer schulamt schulträger
    speditionen spedition spediteur spediteurs sponsor stadt stadtrat stadtwerke steuerberater subunternehmer tüv
    träger universität verband verein verlag vermieter versicherung versicherer vorstand vorstands vorstandes
    wirtschaftsprüfer zulieferer zoll cfo ceo cto cio landesamt bundesamt gesundheitsamt jugendamt ordnungsamt
    umweltamt sozialamt standesamt meldeamt hauptamt amtsgericht finanzministerium labor zentrallabor kammer
    innung aufsichtsbehörde kreistag bundesrat ministerin senat stiftung botschaft polizei feuerwehr bistum
    kirchengemeinde liga netzbetreiber architekt architektin bauleiter inspektor kuratorium dekanat rektorat
    hochschule institut krankenkasse krankenkassen rentenversicherung börse zentrale konzern mutterkonzern
    genossenschaft verkehrsbetriebe bahn hafen flughafen redaktion herausgeber jury gutachterin ethikkommission
    kommission datenschutzbeauftragte datenschutzbeauftragten datenschutzbeauftragter rathaus oberbürgermeister
    bürgermeisterin`,
  mine: "unser unsere unserem unserer unseres unseren mein meine ihr ihre",
  pausing: "warten wartet blockiert",
  arriving: "",
  conditions: [
    "sobald",
    "nachdem",
    "sofern",
    "wenn",
    "falls",
    "sowie",
    "vorausgesetzt",
    "vorausgesetzt dass",
    "unter der bedingung dass",
    "unter der voraussetzung dass",
    "solange",
    "bis",
    "erst wenn",
    "nur wenn",
    "nach",
  ],
  experimenting: "testen erproben ausprobieren pilotieren experimentieren",
  trialKinds: "usability nutzer a/b ab feld beta markt preis konzept",
  vanityCounts:
    "anmeldungen registrierungen abonnenten abonnements aufrufe klicks besuche installationen erwähnungen newsletter-anmeldungen",
  halfUpkeep: "",
  keptThings: "",
  upkeep:
    "aufrechterhalten aufrechterhaltung aufrecht|erhalten beibehalten beibehaltung bewahren fortführen fortführung fortsetzen laufende laufender weiterführen wartung instandhaltung",
  asUsual: [
    "auf dem neuesten stand halten",
    "auf dem stand halten",
    "in betrieb halten",
    "in schuss halten",
    "in ordnung halten",
    "instand halten",
    "service-niveau halten",
    "tagesgeschäft",
    "weiterhin",
    "am laufen halten",
    "am laufen zu halten",
    "business as usual",
    "status quo",
    "serviceniveau halten",
    "servicelevel halten",
    "niveau halten",
    "betrieb sicherstellen",
    "weiter betreuen",
    "weiter betreiben",
    "betrieb der altsysteme",
    "wie bisher",
    "wie gewohnt",
    "laufender betrieb",
    "laufenden betrieb",
    "im laufenden betrieb",
    "reibungslosen betrieb",
    "reibungslosen ablauf",
    "alltagsgeschäft",
    "standards halten",
    "am leben halten",
    "stabil halten",
    "aktuell halten",
    "aufrecht halten",
  ],
  routine: [
    "abwickeln",
    "auszahlen",
    "bearbeiten",
    "betreuen",
    "durchführen",
    "erfüllen",
    "einhalten",
    "ausgeben",
    "pflegen",
    "warten",
    "reinigen",
    "anbieten",
    "liefern",
    "erstellen",
    "abgeben",
    "halten",
    "lassen",
    "bedienen",
    "überwachen",
    "versorgen",
    "ausführen",
    "veröffentlichen",
    "beantworten",
    "zahlen",
    "sicherstellen",
    "gewährleisten",
    "unterstützen",
    "leisten",
    "erledigen",
    "betreiben",
    "veranstalten",
    "ausrichten",
    "prüfen",
    "herausgeben",
    "einreichen",
    "vorlegen",
  ],
  dutyVerbs: [
    "bearbeiten",
    "beantworten",
    "auszahlen",
    "zahlen",
    "bezahlen",
    "abwickeln",
    "erledigen",
    "warten",
    "reinigen",
    "pflegen",
    "betreuen",
    "leisten",
    "erstellen",
    "führen",
    "verwalten",
    "erfüllen",
    "einhalten",
    "prüfen",
    "überwachen",
    "sicherstellen",
    "gewährleisten",
    "versenden",
    "verschicken",
    "abgeben",
    "einreichen",
    "bedienen",
    "betreiben",
    "bereitstellen",
    "anbieten",
    "behalten",
    "ausführen",
    "durchführen",
    "verbuchen",
    "buchen",
  ],
  duties: `
    anfragen anfrage bestellungen aufträge rechnungen zahlungen gehälter löhne lohnabrechnung gehaltsabrechnung anrufe e-mails mails post briefe
    anträge beschwerden reklamationen buchhaltung jahresabschluss monatsabschluss steuererklärung steuererklärungen berichte meldungen
    meldepflichten vorschriften verträge zertifizierung wartung support unterstützung kundendienst kundenservice geräte maschinen aufzüge gebäude
    fahrzeuge anlagen backups sicherungen datensicherung verwaltung ablage tickets retouren buchungen lieferungen bescheide akten`,
  routinely: [
    "jeden tag",
    "jeden monat",
    "jedes jahr",
    "jede woche",
    "jedes quartal",
    "täglich",
    "tägliche",
    "täglichen",
    "monatlich",
    "monatliche",
    "monatlichen",
    "wöchentlich",
    "wöchentliche",
    "wöchentlichen",
    "jährlich",
    "jährliche",
    "jährlichen",
    "vierteljährlich",
    "vierteljährliche",
    "regelmäßig",
    "regelmäßige",
    "regelmäßigen",
    "bestehende",
    "bestehenden",
    "laufende",
    "laufenden",
    "üblich",
    "übliche",
    "üblichen",
    "gewohnte",
    "gewohnten",
    "wie in den vorjahren",
    "wie im vorjahr",
    "wie immer",
    "wie jedes jahr",
    "auch dieses jahr",
    "nach plan",
    "planmäßig",
    "fristgerecht",
    "termingerecht",
    "gesetzliche",
    "gesetzlichen",
    "vorgeschriebene",
    "vorgeschriebenen",
    "unverändert",
    "rund um die uhr",
  ],
  keep: "",
  keptSo: "",
  passing: "",
  operate: "",
  stay: "halten beibehalten aufrechterhalten bewahren stabilisieren",
  everyday: "",
  challenge: `
    obwohl trotz während wenn ohne kein keine niemand jederzeit überall wachsen wachstum dabei indem`,
  generic: `
    bessere besserer besseres höher höhere höherer stärker stärkere größer größere der die das den dem und sind sein werden wird wir unser unsere unseren ein eine besser am best beste besten mehr
    alles arbeit dienstleistung dienstleistungen effektiver effizient effizienter effizienz ergebnis ergebnisse erfolg
    erfolgreich erfolgreicher exzellenz firma gut gute haben im in von innovativ innovation leistung leistungen
    organisation produkt produkte produktivität prozess prozesse prozessen qualität service steigerung system systeme
    team teams unternehmen verbesserung verbesserungen wachstum machen optimierung agilität arbeitskultur ausbau
    automatisierung digital digitale digitaler digitalisierung diversität einkauf engagement entwicklung finanzen
    fokus führung führungskultur fortschritt gesundheit gewinn innovationen it innovationskraft kommunikation
    kooperation kosten kreativität kultur kunden kundenorientierung kundenzufriedenheit logistik management marketing
    mitarbeiter motivation nachhaltigkeit onboarding optimierungen personal planung profitabilität rentabilität
    sicherheit skalierung stabilität strategie synergien teamarbeit teamgeist teamwork transformation transparenz
    umsatz unternehmenskultur vernetzung vertrieb vision weiterentwicklung wert wettbewerbsfähigkeit
    wirtschaftlichkeit zukunft zusammenarbeit zufriedenheit fördern zuverlässigkeit noch weiter sehr profitabler
    profitabel potenzial potenziale potential volles voll ausschöpfen entfalten nächste nächstes nächsten nächster
    level stufe ebene auf heben bringen erreichen nummer eins mehrwert gemeinsam gewinnen voran vorankommen
    stärker gestalten innovieren angebot angebote ganze ganzen gesamte gesamten für alle allen exzellente exzellentes
    hohe hoher hohes höhere nach streben spitze großes denken neue neuen maßstäbe kontinuierliche kontinuierlich
    stetige zusammen siegen leisten ziele unternehmensweit betrieb`,
  numbers: {
    null: 0,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    neun: 9,
    zehn: 10,
    elf: 11,
    zwölf: 12,
    dutzend: 12,
    fünfzehn: 15,
    zwanzig: 20,
    dreißig: 30,
    vierzig: 40,
    fünfzig: 50,
    hundert: 100,
  },
  multiples: {
    verdoppeln: 2,
    verdoppelt: 2,
    verdoppelung: 2,
    verdopplung: 2,
    doppelt: 2,
    doppelte: 2,
    verdreifachen: 3,
    verdreifacht: 3,
    vervierfachen: 4,
    verzehnfachen: 10,
    halbieren: 0.5,
    halbiert: 0.5,
    halbierung: 0.5,
  },
  parts: { drittel: 100 / 3, viertel: 25, fünftel: 20, zehntel: 10 },
  notZero: "trust",
  halves: "hälfte",
  halfBy: "um auf",
  all: "alle allen aller jede jeder jedes jeden jedem",
  notAll: "vor anderen mal",
  none: "keiner keinerlei niemand",
  no: "kein keine keinen",
  notNo: "mehr",
  one: "ein eine einen einem einer eines",
  ordinals: "erste ersten zweite zweiten",
};
