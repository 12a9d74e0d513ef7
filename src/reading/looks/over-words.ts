/** A word begins or ends here. */
export const before = "(?:^|[^\\p{L}])";
export const after = "(?!\\p{L})";

/** Words that say of clients or people that they are over, and nothing else. */
export const overWords =
  "(?:(?:af)?geslote?n|dicht|be[eë]indigde?|ge[eë]indigde?|vertrokken|uit\\s+(?:dienst|de\\s+uitkering|caseload)|uitgestroomde?|uitstroom|uitgeschreven|verhuisde?|overleden|overgedragen|overgeplaatste?|gestopte?|vervallen|vacatures?|voormalige?|inactieve?|inactief|niet\\s+(?:meer\\s+)?(?:actief|mee(?:tellen)?|in\\s+dienst|(?:van|bij)\\s+ons|werkzaam|meegeteld)|opgeheven|weg|klaar|afgeronde?|afgevoerde?|eruit)";

/** Not yet, or of something else than of who has the colour. */
export const hedge = new RegExp(
  `${before}(?:bijna|binnenkort|straks|wordt|worden|gaan?|verwacht|mogelijk|misschien|nog|wel|per|vanaf|voor|intakes?|plan|trajec\\p{L}*|cursus\\p{L}*|scholing\\p{L}*|training\\p{L}*|aanvra\\p{L}*|bezwaar|gesprek\\p{L}*|contract\\p{L}*|ta(?:ak|ken)|acties?|wacht\\p{L}*|tel(?:t|len)(?!\\s+niet))${after}`,
  "iu",
);
