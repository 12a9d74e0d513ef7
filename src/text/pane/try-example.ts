/** The offer of an example, fetched where there is no team. */
export const tryExampleWords = {
  tryExample: "Probeer het met een voorbeeld",
  adding: "Voorbeeld wordt toegevoegd…",
  tryExampleHint:
    "Voegt twee bladen toe met een verzonnen team en cliënten. Uw eigen bladen veranderen niet; u kunt de bladen daarna verwijderen.",
  addingFailed: "Het voorbeeld is niet toegevoegd.",
} as const;
