import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { generateCertificates, getHttpsServerOptions, verifyCertificates } from "office-addin-dev-certs";
import { serverWords } from "../text";

/** A certificate with its key, and whether this machine trusts it. */
export interface Certificate {
  readonly key: Buffer | string;
  readonly cert: Buffer | string;
  /** null when trusted. Otherwise the authority's file, which the user can tell a browser to trust. */
  readonly untrustedAuthority: string | null;
}

const days = 365;
const dayMilliseconds = 86_400_000;
/** A certificate that expires sooner is replaced. */
const leastDays = 7;

/**
 * The certificate for localhost: the developer certificate of Office add-ins, if the machine trusts it or if somebody at the terminal agrees
 * to trust it. Otherwise one of our own, stored in `folder`, which nobody trusts. Rejects when that cannot be made either.
 */
export async function certificateFor(
  folder: string,
  { mayAsk, say }: { readonly mayAsk: boolean; say(line: string): void },
): Promise<Certificate> {
  return (await quietly(() => trusted(mayAsk, say))) ?? (await quietly(() => ownCertificate(folder)));
}

async function trusted(mayAsk: boolean, say: (line: string) => void): Promise<Certificate | null> {
  try {
    if (!verifyCertificates()) {
      if (!mayAsk) return null;
      say(serverWords.trusting);
    }
    const { key, cert } = await getHttpsServerOptions();
    return key && cert ? { key, cert, untrustedAuthority: null } : null;
  } catch {
    // The user refused, lacks the rights, or the system has no way to do it.
    return null;
  }
}

async function ownCertificate(folder: string): Promise<Certificate> {
  const [authority = "", cert = "", key = ""] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    path.join(folder, name),
  );
  if (!isUsable(cert)) {
    for (const file of [authority, cert, key]) rmSync(file, { force: true });
    await generateCertificates(authority, cert, key, days);
  }
  return { key: readFileSync(key), cert: readFileSync(cert), untrustedAuthority: authority };
}

function isUsable(file: string): boolean {
  if (!existsSync(file)) return false;
  const until = Date.parse(new X509Certificate(readFileSync(file)).validTo);
  return until - Date.now() > leastDays * dayMilliseconds;
}

/** Keeps the library from writing English sentences on the terminal. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
