import { readFileSync } from "node:fs";
import path from "node:path";
import { lateFunctions } from "../../src/functions/late-ids";

const folder = path.resolve(__dirname, "../../src/functions");
const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, name = ""]) => name);

test("all functions of the files that come late are announced, and no other", () => {
  const files = found(read("late-functions.ts"), /"\.\/(.+)"/g);
  const ids = files.flatMap((name) => found(read(`${name}.ts`), /@customfunction (\w+)/g));
  expect([...lateFunctions]).toEqual(ids.sort());
});

test("the code is fetched when a cell first asks for it; Excel is told of the name once", async () => {
  const told = new Map<string, (...args: unknown[]) => unknown>();
  const names: string[] = [];
  const page = globalThis as { CustomFunctions?: unknown };
  const runtime = {
    associate(id: string, implementation: (...args: unknown[]) => unknown) {
      names.push(id);
      told.set(id, implementation);
    },
  };
  page.CustomFunctions = runtime;
  const { associateLate } = await import("../../src/functions/runtime");
  let fetches = 0;
  associateLate(["DUBBEL"], () => {
    fetches += 1;
    runtime.associate("DUBBEL", (number) => Number(number) * 2);
    return Promise.resolve();
  });
  expect(fetches).toBe(0);
  // Two cells of one calculation.
  expect(await Promise.all([told.get("DUBBEL")?.(2), told.get("DUBBEL")?.(3)])).toEqual([4, 6]);
  expect(told.get("DUBBEL")?.(4)).toBe(8);
  expect(names).toEqual(["DUBBEL"]);
});
