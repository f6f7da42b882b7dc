/**
 * What says that a text is in none of the languages with word lists: function words of their neighbours, "new", and the
 * verbs their OKRs are full of. Only to keep still.
 */
const words = `
  il gli della delle dei nel nella nuovo nuova nuove di che non sul sulla entro tutte tutti dal alla
  aumentare creare implementare lanciare mantenere migliorare pubblicare ridurre sviluppare assumere

  het een van voor met op naar nieuwe nieuw niet ons onze aan uit wij zijn wordt worden twee heeft overgenomen
  aannemen lanceren verbeteren verlagen verhogen invoeren

  och för av ett nya ny nye nyt nytt till og på på det med inden före vi är två
  anställa införa lansera förbättra minska öka publicera lancere forbedre ansætte sænke opretholde indføre

  w z dla i nad przez oraz în pe și cu noii din noului ja ei ve için ile bir v při
`;

/** Words that hold a text in another language together. Some are also words of ours: then the others have to tell. */
export const foreignWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter((word) => word !== ""));

/** Letters that none of our languages has, among them all that are not Latin. */
export const foreignLetter = /[\u0250-\u2010\u2012-\u2018\u201a-\uffff]|[åæøłąęćńśźżčďěňřšťůžășțğışőűđ]/;

/** Endings of nouns and verbs in the same languages. */
export const foreignEnding =
  /(?:heid|zione|zioni|ować|ování|mak|mek|ningen|erna|arna|izzare|iare|ttare|dere|rire)$/;

/** English words that the others use in OKRs as often, and words that are spelled alike: they tell nothing. */
export const loans: ReadonlySet<string> = new Set(
  `a an active adapter area audience bot chatbot churn conversion conversions cross-selling customer deploy design error export feedback follower
  followers import focus in is launch lead leads likes live marketing me media model onboarding online page pages partner per pilot plan
  plus program programme rate resolve release report review score script set so start status support team teams test time time-to-market tools update
  upgrade user web webinar website workshop workshops followers downloads download online data app blog system crm roadmap`.split(
    /\s+/,
  ),
);
