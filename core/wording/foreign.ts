/**
 * What says that a text is not English: function words of its neighbours, "new", and the verbs their OKRs are full of.
 * Only to keep still; a language that is to be understood gets word lists of its own.
 */
const words = `
  der die das des dem den ein eine einen einem einer eines und oder mit für von vom zum zur im auf bei aus nach über unter
  bis um nicht pro je wir alle kein keine neue neuen neuer neues neuem wird werden ist sind
  abschließen aufbauen ausbauen automatisieren einführen entwickeln erhöhen erreichen erstellen gewinnen reduzieren
  schaffen senken steigern stärken umsetzen verbessern vereinfachen

  le la les du un une et ou pour par avec dans sur sous chez au aux nos notre leur sans moins tous toutes nouveau nouvelle
  nouveaux nouvelles être d'une d'un est sont de en
  améliorer atteindre augmenter créer développer déployer lancer livrer migrer publier renforcer réduire simplifier

  el los las del y o con una unos al lo su nuestro nuestra sin más menos todos todas nuevo nueva nuevos nuevas es son para
  alcanzar aumentar crear desarrollar fortalecer implementar lanzar lograr mejorar migrar publicar reducir simplificar

  os um uma da dos das na nos nas ao à com mais novo nova novos novas não são sem seu sua em
  alcançar criar desenvolver lançar melhorar reduzir

  il gli della delle dei nel nuovo nuova di e che non
  aumentare creare lanciare migliorare ridurre sviluppare

  het een van voor met op naar nieuwe nieuw niet ons onze och för av ett nya ny til og på w z dla
`;

/** Words that no English text has in its running words, or hardly ever. */
export const foreignMarks: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Endings of nouns and adverbs in the same languages. */
export const foreignEnding =
  /(?:ungen|keit|heit|schaft|lich|ieren|tät|ção|ções|ción|ciones|miento|mentos?|mente|idade?|zione|zioni|heid|eiro|eira|aje|agem)$/;

/** English words that the others use in OKRs as often, and words that are spelled alike: they tell nothing. */
export const loans: ReadonlySet<string> = new Set(
  `a an as deploy design do export import in is launch live marketing me model no on onboarding per pilot plan plus
  program release report review script set so start team test update upgrade workshop`.split(/\s+/),
);
