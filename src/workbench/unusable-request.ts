/** The request cannot be carried out as it was made; the message is for the user. */
export class UnusableRequest extends Error {}
