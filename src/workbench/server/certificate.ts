import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { generateCertificates, getHttpsServerOptions, verifyCertificates } from "office-addin-dev-certs";
import { serverWords } from "../text";

/** What https needs, and whether the machine trusts it. */
export interface Certificate {
  readonly key: Buffer | string;
  readonly cert: Buffer | string;
  /** null: trusted. Otherwise the file of the authority that a browser could be told to trust. */
  readonly untrustedAuthority: string | null;
}

const days = 365;
const dayMilliseconds = 86_400_000;
/** One that expires sooner is made again. */
const leastDays = 7;

/**
 * The developer certificate of Office add-ins for localhost, where the machine trusts it; where somebody sits at the terminal, it is asked to
 * be trusted. Else one of our own, kept in `folder` and trusted by nobody. Rejects when that cannot be made either.
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
    // Refused, no right to, or no way on this system.
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

/** The library tells the terminal in English what it does. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const { log } = console;
  console.log = () => undefined;
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
