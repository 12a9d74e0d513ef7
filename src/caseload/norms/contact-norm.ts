const minutesInHour = 60;

/** Hours a year that contact with one client takes: 26 times 30 minutes is 13 hours (Gemeente C, phase 1). */
export function contactHours(contactsAYear: number, minutesAContact: number): number {
  return (contactsAYear * minutesAContact) / minutesInHour;
}

/**
 * Clients that one fte can carry when each takes so many hours a year.
 * `contactShare` is the part of the productive hours that goes to contact with clients: 0.7 in Gemeente A, 0.2 before. Null when a
 * client takes no time.
 */
export function clientsPerFteByHours(
  hoursPerClient: number,
  productiveHours: number,
  contactShare: number,
): number | null {
  return hoursPerClient > 0 ? (productiveHours * contactShare) / hoursPerClient : null;
}

/** The other way round: hours a year that a caseload leaves for each client. 1034 hours over 90 clients are 11.5. Null without clients. */
export function hoursPerClient(clientsPerFte: number, productiveHours: number, contactShare: number): number | null {
  return clientsPerFte > 0 ? (productiveHours * contactShare) / clientsPerFte : null;
}
