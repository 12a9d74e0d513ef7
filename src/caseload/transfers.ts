/** Clients who go from one caseworker to another. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly clients: number;
}
