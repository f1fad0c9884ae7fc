import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading.ts";

type Row = readonly [
  text: string,
  ...expected: readonly (readonly [claimant: string, cue: string, content: string, stance: string])[],
];

/** Every attribution of a text, as the claimant, the cue, what is said, and the stance. */
function attributionsOf(text: string): readonly (readonly string[])[] {
  const { attributions, prose } = readingOf(text);
  const words = ({ start, end }: { start: number; end: number }) => prose.text.slice(start, end);
  return attributions.map(({ claimant, cue, content, stance }) => [claimant, words(cue), words(content), stance]);
}

const indirect: readonly Row[] = [
  ["The ledger, which nobody signed, says 1,140.", ["The ledger", "says", "1,140", "asserts"]],
  [
    "The diocese, which kept a list, says that 1,140 people died.",
    ["The diocese", "says", "1,140 people died", "asserts"],
  ],
  [
    "Police arrested 41 people overnight, officials said Tuesday.",
    ["officials", "said", "Police arrested 41 people overnight", "asserts"],
  ],
  [
    "Witness 7, a farmer born in 1940, told investigators that 12 men were shot.",
    ["Witness 7", "told", "12 men were shot", "asserts"],
  ],
  [
    "According to its authors, no such warning was given.",
    ["its authors", "According to", "no such warning was given", "asserts"],
  ],
  [
    "According to the indictment, Petrov joined the party.",
    ["the indictment", "According to", "Petrov joined the party", "asserts"],
  ],
  ["The minister said that 40 people had died.", ["The minister", "said", "40 people had died", "asserts"]],
  ["Police said 40 people had died.", ["Police", "said", "40 people had died", "asserts"]],
  [
    "Robert Conquest argued that the famine was planned.",
    ["Robert Conquest", "argued", "the famine was planned", "asserts"],
  ],
  [
    "A spokesman for the ministry said the dam would hold.",
    ["A spokesman for the ministry", "said", "the dam would hold", "asserts"],
  ],
  [
    "Officials in Kyiv said the bridge had been mined.",
    ["Officials in Kyiv", "said", "the bridge had been mined", "asserts"],
  ],
  [
    "The head of the commission stated that no list was kept.",
    ["The head of the commission", "stated", "no list was kept", "asserts"],
  ],
  [
    "Audrey Blake, the wife of a leading miner, wrote that the pit was flooded.",
    ["Audrey Blake", "wrote", "the pit was flooded", "asserts"],
  ],
  [
    "The minister, Ivan Petrov, said that the harvest was good.",
    ["Ivan Petrov", "said", "the harvest was good", "asserts"],
  ],
  [
    "Another guest, a Danish merchant, claimed that the ship was lost.",
    ["a Danish merchant", "claimed", "the ship was lost", "asserts"],
  ],
  ["The general told reporters that 300 men were missing.", ["The general", "told", "300 men were missing", "asserts"]],
  [
    "The mayor told parliament on Wednesday that the road was closed.",
    ["The mayor", "told", "the road was closed", "asserts"],
  ],
  ["One old officer told me that nobody had counted.", ["One old officer", "told", "nobody had counted", "asserts"]],
  [
    "The union said on Friday that 12 miners were still below.",
    ["The union", "said", "12 miners were still below", "asserts"],
  ],
  ["Historians believe that 5,000 people perished.", ["Historians", "believe", "5,000 people perished", "asserts"]],
  [
    "Many surviving sailors who had been there said that the boats were rotten.",
    ["Many surviving sailors", "said", "the boats were rotten", "asserts"],
  ],
  ["There were witnesses who said that all lamps were out.", ["witnesses", "said", "all lamps were out", "asserts"]],
  ["The report found that 31 wells were poisoned.", ["The report", "found", "31 wells were poisoned", "asserts"]],
  [
    "Amnesty International's report found that 31 wells were poisoned.",
    ["Amnesty International", "found", "31 wells were poisoned", "asserts"],
  ],
  [
    "A report by Human Rights Watch says that 41 villages were burned.",
    ["Human Rights Watch", "says", "41 villages were burned", "asserts"],
  ],
  ["The archives show that 6,000 were sentenced.", ["The archives", "show", "6,000 were sentenced", "asserts"]],
  ["Studies have shown that the river was clean.", ["Studies", "have shown", "the river was clean", "asserts"]],
  ["This legend says that the king never died.", ["This legend", "says", "the king never died", "asserts"]],
  ["The survivors, she said, numbered 40.", ["she", "said", "The survivors, she said, numbered 40", "asserts"]],
  [
    "Peter Hall visited the camp and said that 90 people were held there.",
    ["Peter Hall", "said", "90 people were held there", "asserts"],
  ],
  [
    "The delegates left the hall, saying that the vote was false.",
    ["The delegates", "saying", "the vote was false", "asserts"],
  ],
  ["They put up placards which say that the city is lost.", ["placards", "say", "the city is lost", "asserts"]],
  ["The witness went on to say that the door was locked.", ["The witness", "say", "the door was locked", "asserts"]],
  ["Maria Lopez recalled that the bread was black.", ["Maria Lopez", "recalled", "the bread was black", "asserts"]],
  [
    "The priest, who had been in the tower, testified that 12 shots were fired.",
    ["The priest", "testified", "12 shots were fired", "asserts"],
  ],
  [
    "Police said 3,000 people marched, but the road stayed open.",
    ["Police", "said", "3,000 people marched", "asserts"],
  ],
  [
    "Although the mayor said that 300 died, the register lists 500 graves.",
    ["the mayor", "said", "300 died", "asserts"],
    ["the register", "lists", "500 graves", "asserts"],
  ],
  ["The clerk said the number was 40; nobody believed him.", ["The clerk", "said", "the number was 40", "asserts"]],
  ["The captain warned that the bridge would fall.", ["The captain", "warned", "the bridge would fall", "asserts"]],
];

const stances: readonly Row[] = [
  [
    "The ministry denied that any prisoner had been beaten.",
    ["The ministry", "denied", "any prisoner had been beaten", "denies"],
  ],
  ["The colonel denies having been in the valley.", ["The colonel", "denies", "having been in the valley", "denies"]],
  [
    "The director admitted that two guards were drunk.",
    ["The director", "admitted", "two guards were drunk", "concedes"],
  ],
  ["The pilot conceded that he had slept.", ["The pilot", "conceded", "he had slept", "concedes"]],
  ["Smolin doubts that the list is complete.", ["Smolin", "doubts", "the list is complete", "doubts"]],
  [
    "The guards acknowledged that 14 men were missing.",
    ["The guards", "acknowledged", "14 men were missing", "concedes"],
  ],
  ["The company rejected that claim."],
  ["If the mayor says that 50 died, the bishop will laugh.", ["the mayor", "says", "50 died", "hypothetical"]],
  ["A cautious historian would say that 50 died.", ["A cautious historian", "say", "50 died", "hypothetical"]],
  ["It is said that 90 monks drowned.", ["unnamed", "It is said that", "90 monks drowned", "reports"]],
  ["It is estimated that 300 houses burned.", ["unnamed", "It is estimated that", "300 houses burned", "asserts"]],
  [
    "Some 300 people are thought to have died.",
    ["unnamed", "are thought to", "Some 300 people are thought to have died", "asserts"],
  ],
  [
    "The city was said to have lost 900 men.",
    ["unnamed", "was said to", "The city was said to have lost 900 men", "reports"],
  ],
  [
    "The raiders reportedly took 60 horses.",
    ["unnamed", "reportedly", "The raiders reportedly took 60 horses", "reports"],
  ],
  [
    "The wall supposedly cost 4,000 crowns.",
    ["unnamed", "supposedly", "The wall supposedly cost 4,000 crowns", "ironic"],
  ],
  ["The guards allegedly shot 12 men.", ["unnamed", "allegedly", "The guards allegedly shot 12 men", "reports"]],
];

const quoted: readonly Row[] = [
  ["“We lost 40 men,” said Ivan Petrov.", ["Ivan Petrov", "said", "We lost 40 men", "asserts"]],
  ["“We lost 40 men,” Ivan Petrov said.", ["Ivan Petrov", "said", "We lost 40 men", "asserts"]],
  ['"We lost 40 men," said the old captain.', ["the old captain", "said", "We lost 40 men", "asserts"]],
  ["‘We lost 40 men,’ said the captain.", ["the captain", "said", "We lost 40 men", "asserts"]],
  ["Ivan Petrov said: “We lost 40 men.”", ["Ivan Petrov", "said", "We lost 40 men.", "asserts"]],
  [
    "Ivan Petrov wrote, “We lost 40 men. Nobody came.”",
    ["Ivan Petrov", "wrote", "We lost 40 men. Nobody came.", "asserts"],
  ],
  [
    "“We lost,” said Ivan Petrov, “forty men in an hour.”",
    ["Ivan Petrov", "said", "We lost", "asserts"],
    ["Ivan Petrov", "said", "forty men in an hour.", "asserts"],
  ],
  [
    "“We lost 40 men,” said Ivan Petrov. “Nobody came to help us.”",
    ["Ivan Petrov", "said", "We lost 40 men", "asserts"],
    ["Ivan Petrov", "said", "Nobody came to help us.", "asserts"],
  ],
  [
    "“We lost 40 men,” the party leader, Henrik Sand, told supporters.",
    ["Henrik Sand", "told", "We lost 40 men", "asserts"],
  ],
  [
    "“At least 320 people drowned,” says the council's secretary, Mr Adam Fourie.",
    ["Adam Fourie", "says", "At least 320 people drowned", "asserts"],
  ],
  [
    "The posters said “forty thousand were shot here”.",
    ["The posters", "said", "forty thousand were shot here", "asserts"],
  ],
  ["The toll had reached 300, said the minister.", ["the minister", "said", "The toll had reached 300", "asserts"]],
  [
    "The toll had reached 300, the minister said on Monday.",
    ["the minister", "said", "The toll had reached 300", "asserts"],
  ],
  [
    "“I have never,” he wrote to his wife, “eaten so badly.”",
    ["he", "wrote", "I have never", "asserts"],
    ["he", "wrote", "eaten so badly.", "asserts"],
  ],
];

const sources: readonly Row[] = [
  ["According to the register, 40 monks died.", ["the register", "According to", "40 monks died", "asserts"]],
  ["According to Robert Conquest, 40 monks died.", ["Robert Conquest", "According to", "40 monks died", "asserts"]],
  ["Forty monks died, according to the register.", ["the register", "according to", "Forty monks died", "asserts"]],
  [
    "Forty monks died, according to Robert Conquest, a British historian.",
    ["Robert Conquest", "according to", "Forty monks died", "asserts"],
  ],
  [
    "The monks, according to the register, lost 40 cows.",
    ["the register", "according to", "The monks, according to the register, lost 40 cows", "asserts"],
  ],
  ["According to police 40 people were hurt.", ["police", "According to", "40 people were hurt", "asserts"]],
  ["In Conquest's view, the famine was planned.", ["Conquest", "view", "the famine was planned", "asserts"]],
  [
    "In the words of the abbot, the winter was cruel.",
    ["the abbot", "In the words of", "the winter was cruel", "asserts"],
  ],
  ["As the abbot put it, the winter was cruel.", ["the abbot", "put it", "the winter was cruel", "asserts"]],
  [
    "The winter, as the abbot noted, was cruel.",
    ["the abbot", "noted", "The winter, as the abbot noted, was cruel", "asserts"],
  ],
  [
    "By the director's account, the roof cost 350 crowns.",
    ["the director", "account", "the roof cost 350 crowns", "asserts"],
  ],
];

const figures: readonly Row[] = [
  [
    "Police put the number at 3,000; the organisers said 12,000.",
    ["Police", "put the number at", "3,000", "asserts"],
    ["the organisers", "said", "12,000", "asserts"],
  ],
  [
    "Robert Conquest gives the figure of 20 million victims.",
    ["Robert Conquest", "gives the figure of", "20 million victims", "asserts"],
  ],
  ["The Red Cross estimates 300 dead.", ["Red Cross", "estimates", "300 dead", "asserts"]],
  [
    "The commission estimated the number of victims at 4,000.",
    ["The commission", "estimated the number of victims at", "4,000", "asserts"],
  ],
  ["The death toll was estimated by the Red Cross at 4,000.", ["Red Cross", "was estimated by", "4,000", "asserts"]],
  ["The parish council counted 147 graves.", ["The parish council", "counted", "147 graves", "asserts"]],
  [
    "Conquest's estimate of 20 million deaths was widely quoted.",
    ["Conquest", "estimate", "20 million deaths", "asserts"],
  ],
  ["A police estimate of 3,000 was printed.", ["police", "estimate", "3,000", "asserts"]],
  [
    "The general's claim that 40 ships were sunk was false.",
    ["The general", "claim", "40 ships were sunk was false", "asserts"],
  ],
  ["The old gunner, who was there, speaks of 600 dead.", ["The old gunner", "speaks of", "600 dead", "asserts"]],
  ["The ledgers show 2,800 men on the books.", ["The ledgers", "show", "2,800 men on the books", "asserts"]],
];

const none: readonly Row[] = [
  ["I told him that 27 million was half the population."],
  ["We believe that the list is complete."],
  ["I answered by noting that the list was long."],
  ["The earthquake claimed 300 lives."],
  ["The hospital admitted 40 wounded soldiers."],
  ["He added 300 men to the garrison."],
  ["The army held 300 prisoners."],
  ["According to plan, 40 ships left the harbour."],
  ["The women said nothing for 40 days."],
  ["It is wrong to say that 300 died."],
  ["Nobody said that 300 died."],
  ["The witness did not say that 300 died."],
  ["This shows that 300 men were enough."],
  ["The fact proves that the wall was weak."],
  ["The city was put at risk by 300 soldiers."],
  ["He found 30 coins in the well."],
  ["The states which lost 300 men signed the treaty."],
  ["Stalin's fear that the army might turn was great."],
];

describe.each([
  ["indirect speech", indirect],
  ["stances", stances],
  ["quotations", quoted],
  ["sources", sources],
  ["figures", figures],
  ["no attribution", none],
] as const)("%s", (_, rows) => {
  it.each(rows.map((row) => [row[0], row.slice(1)] as const))("%s", (text, expected) => {
    expect(attributionsOf(text)).toEqual(expected);
  });
});

it("resolves a pronoun to whoever spoke, or was spoken of, before", () => {
  const of = (text: string) => attributionsOf(text).map(([claimant]) => claimant);
  expect(of("Ivan Petrov said the road was open. He added that 40 carts had passed.")).toEqual([
    "Ivan Petrov",
    "Ivan Petrov",
  ]);
  expect(of("Anna Berg spoke after Ivan Petrov. She said that the road was open.")).toEqual(["Anna Berg"]);
  expect(of("Serious scholars agree on this. They believe that 40 monks died.")).toEqual(["Serious scholars"]);
  expect(of("Ivan Petrov came home in May. He was ill. He wrote that the road was open.")).toEqual(["Ivan Petrov"]);
  expect(
    of("The director, Colonel Basile Mbaye, said the list was long. The director denied that it was false."),
  ).toEqual(["Basile Mbaye", "Basile Mbaye"]);
});
