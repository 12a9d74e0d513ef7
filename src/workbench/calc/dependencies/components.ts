/**
 * Visits everything that can be reached from a start. What a thing needs comes before the thing itself. Things that need each other form one
 * component and are visited together (Tarjan, SIAM Journal on Computing 1, 1972). Uses no recursion, because chains of formulas are long.
 * @param needs what must come before a thing; called once for each thing, when it is first reached.
 */
export function visitComponents<Thing>(
  start: Thing,
  needs: (thing: Thing) => readonly Thing[],
  visit: (component: readonly Thing[]) => void,
): void {
  const order = new Map<Thing, number>();
  const lowest = new Map<Thing, number>();
  const open: Thing[] = [];
  const isOpen = new Set<Thing>();
  const path: { readonly thing: Thing; readonly needed: readonly Thing[]; next: number }[] = [];

  const enter = (thing: Thing): void => {
    order.set(thing, order.size);
    lowest.set(thing, order.size - 1);
    open.push(thing);
    isOpen.add(thing);
    path.push({ thing, needed: needs(thing), next: 0 });
  };
  const lower = (thing: Thing, to: number | undefined): void => {
    lowest.set(thing, Math.min(lowest.get(thing) ?? Infinity, to ?? Infinity));
  };

  enter(start);
  for (let step = path.at(-1); step; step = path.at(-1)) {
    const { thing } = step;
    if (step.next < step.needed.length) {
      const needed = step.needed[step.next] as Thing;
      step.next += 1;
      if (!order.has(needed)) enter(needed);
      else if (isOpen.has(needed)) lower(thing, order.get(needed));
      continue;
    }
    path.pop();
    const parent = path.at(-1);
    if (parent) lower(parent.thing, lowest.get(thing));
    if (lowest.get(thing) !== order.get(thing)) continue;
    const component = open.splice(open.lastIndexOf(thing));
    for (const member of component) isOpen.delete(member);
    visit(component);
  }
}
