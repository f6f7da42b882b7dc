/** Texts with words of several languages. */
export const mixed = {
  /** The words around the loans and names tell the language. */
  decided: {
    de: [
      "Customer Onboarding verbessern",
      "NPS von 30 auf 45 steigern",
      "O1-KR3: Time to Market für Features verkürzen",
      "Net Promoter Score und Customer Lifetime Value erhöhen",
      "Das Sales-Team schließt 12 Enterprise-Deals",
      "Feature Flags für die mobile App einführen",
      "Release Notes in Confluence veröffentlichen",
    ],
    fr: [
      "Améliorer l'onboarding des nouveaux users",
      "Lancer la nouvelle landing page sur HubSpot",
      "KR2 : réduire le churn de 5 % à 3 %",
      "Time to market divisé par deux grâce au CI/CD",
    ],
    es: [
      "Mejorar el onboarding de nuevos usuarios",
      "Lanzar la nueva landing page en HubSpot",
      "KR2: reducir el churn del 5 % al 3 %",
    ],
    pt: [
      "Melhorar o onboarding dos novos usuários",
      "Lançar a nova landing page no HubSpot",
      "KR2: reduzir o churn de 5% para 3% no Q3",
    ],
    en: [
      "Launch the Straßenfest app in Köln",
      "Reduce Kita waiting lists from 40 to 10 families",
      "Open the Café Liberté in Montréal",
      "Improve NPS among São Paulo customers",
    ],
  },
  /** Half one language, half another, or hardly any words at all. */
  undecided: [
    "Kubernetes",
    "NPS 45",
    "O1-KR3",
    "ISO 27001",
    "99,9 %",
    "Lancer das neue Portal",
    "CRM ERP API",
    "",
    "…",
    "42",
  ],
} as const satisfies {
  decided: Readonly<Record<string, readonly string[]>>;
  undecided: readonly string[];
};
