/** Every word on the sheet "Maandbericht …" that is its own. */
export const monthReportWords = {
  subject: "Maandbericht",
  compared: "Vergeleken",
  team: "Het team",
  about: "Waarover",
  figures: "Alleen cijfers van het team als geheel. 100% is het rekenkundige aandeel.",
  clients: "De cliënten in de lijsten, met wie geen klantmanager heeft",
  number: "Aantal",
  listsFixed: "De getallen zijn vast: ze bewegen niet mee. ‘Nu’ is de som van de regels erboven.",
  fixed: "Alle getallen zijn vast: ze bewegen niet mee.",
} as const;
