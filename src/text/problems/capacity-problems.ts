/** Why there is no capacity to work out, and what to do about it. */
export const noNormTimesSentence =
  "Er is geen tabel met normtijden gevonden. Maak een tabel met in de eerste rij de koppen ‘Product’, ‘Uren’, ‘Frequentie’ en ‘Volume’ en daaronder één rij per product.";

/** Said before what could not be read. */
export const noNormTimeLinesSentence = "Er is een tabel met normtijden, maar geen regel daarvan kan worden gelezen.";
