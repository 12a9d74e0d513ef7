import { namesOfAddresses } from "../../../src/reading/pointed/names-of-addresses";

/** What somebody is called whose address was pointed at. */

const named = (...texts: readonly string[]) => Object.fromEntries(namesOfAddresses(texts));

test("an initial goes, and what was glued together comes apart", () => {
  expect(
    named(
      "y.mulder@stad.nl",
      "p.degroot@stad.nl",
      "a.vanderberg@stad.nl",
      "s.terhorst2@stad.nl",
      "anne.de.vries@stad.nl",
    ),
  ).toEqual({
    "y.mulder@stad.nl": "Mulder",
    "p.degroot@stad.nl": "De Groot",
    "a.vanderberg@stad.nl": "Van der Berg",
    "s.terhorst2@stad.nl": "Ter Horst",
    "anne.de.vries@stad.nl": "Anne de Vries",
  });
});

test("what only looks like a prefix is none", () => {
  expect(named("a.dekker@stad.nl", "b.terpstra@stad.nl")).toEqual({
    "a.dekker@stad.nl": "Dekker",
    "b.terpstra@stad.nl": "Terpstra",
  });
});

test("two of one name keep their initials", () => {
  expect(named("a.degroot@stad.nl", "b.degroot@stad.nl", "c.bos@stad.nl")).toEqual({
    "a.degroot@stad.nl": "A. de Groot",
    "b.degroot@stad.nl": "B. de Groot",
    "c.bos@stad.nl": "Bos",
  });
});

test("a name stays, and so does an address that would be somebody else's name", () => {
  expect(named("Mulder", "y.mulder@stad.nl")).toEqual({ "y.mulder@stad.nl": "Y. Mulder" });
  expect(named("mulder@stad.nl", "mulder@dorp.nl")).toEqual({});
  expect(named("Anne de Vries", "x@stad.nl")).toEqual({});
});
