/** Thrown when a formula holds something that Excel can calculate and we cannot. */
export class NotCalculable extends Error {}
