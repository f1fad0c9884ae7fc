import { expect, test } from "vitest";
import { format } from "./format.ts";
import { parse } from "./parse.ts";

const untidy = `

# Losses

quantity   lost    "Sailors lost"   # all of them
      counts:sailors
      # both sorts
      parts:
         - lost-in-gale
            # the gale of 1838
         -    lost-otherwise

      note:   >
          first line
             second line

          third line
person purser
\tborn : 1812
# about the company
group company
`;

const tidy = `# Losses

quantity lost "Sailors lost"  # all of them
  counts: sailors
  # both sorts
  parts:
    - lost-in-gale
    # the gale of 1838
    - lost-otherwise

  note: >
    first line
       second line

    third line

person purser
  born: 1812

# about the company
group company
`;

test("a casebook is laid out in one way", () => {
  expect(format(parse("a.case", untidy))).toBe(tidy);
  expect(format(parse("a.case", tidy))).toBe(tidy);
});

test("nothing is laid out as nothing", () => {
  expect(format(parse("a.case", "\n  \n"))).toBe("");
});
