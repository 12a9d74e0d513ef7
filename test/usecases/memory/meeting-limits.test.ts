import fc from "fast-check";
import { emptyMeeting } from "../../../src/sheets/shared/meeting-fields";
import { meetingLimits, withinLimits } from "../../../src/usecases/memory/meeting-limits";

/** Anything that somebody may paste: unpaired surrogates, control characters, all kinds of line ends, far too much text. */
const pasted = fc.array(
  fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\n", "\r\n", "\r", "\t", "\ud83d", "😀", "=1+1", " ")),
  { maxLength: 400 },
);

test("every field is within its limits and well-formed, and a second pass changes nothing", () => {
  fc.assert(
    fc.property(pasted, (pieces) => {
      const text = pieces.join("");
      const meeting = withinLimits({ ...emptyMeeting, team: text, presenter: text, when: text, proposal: text });
      for (const field of ["team", "presenter", "when", "proposal"] as const) {
        expect([...meeting[field]].length).toBeLessThanOrEqual(meetingLimits[field]);
        expect(meeting[field]).not.toMatch(/[\p{Cs}\r\t]/u);
      }
      expect(meeting.team).not.toContain("\n");
      expect(meeting.proposal.split("\n").length).toBeLessThanOrEqual(8);
      expect(withinLimits(meeting)).toEqual(meeting);
    }),
  );
});

test("too many lines are joined, and no word is lost", () => {
  const lines = Array.from({ length: 20 }, (_, index) => `regel ${index + 1}`);
  const { proposal } = withinLimits({ ...emptyMeeting, proposal: lines.join("\n") });
  expect(proposal.split(/\s+/)).toEqual(lines.join(" ").split(" "));
});
