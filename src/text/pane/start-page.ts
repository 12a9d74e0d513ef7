/** What stands in the page itself, and is seen only when the pane does not start within some seconds. */
export const startPageWords = {
  heading: "Caseload is nog niet gestart",
  detail:
    "Meestal houdt het netwerk dan een onderdeel van Microsoft tegen (appsforoffice.microsoft.com). Sluit dit deelvenster en open het opnieuw. Helpt dat niet, geef deze melding dan door aan uw functioneel beheerder. Aan uw werkmap is niets veranderd.",
} as const;
