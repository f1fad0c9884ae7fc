import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading.ts";

type Row = readonly [text: string, ...names: readonly string[]];

/** Every name of a text as "type label"; claimants without a name are left out. */
function namesOf(text: string): readonly string[] {
  const { names } = readingOf(text);
  return names.map(({ type, label }) => `${type} ${label}`);
}

/** The forms under which a text has the name of this label. */
function formsOf(text: string, label: string): readonly string[] | undefined {
  const { names, prose } = readingOf(text);
  const entry = names.find((name) => name.label === label);
  return entry?.mentions.map(({ start, end }) => prose.text.slice(start, end));
}

const persons: readonly Row[] = [
  ["James left the town. William was beaten.", "person James", "person William"],
  ["They met the chemist August Lenz there.", "person August Lenz"],
  ["They met Nikita Khrushchev there.", "person Nikita Khrushchev"],
  ["They met N. S. Khrushchev there.", "person N. S. Khrushchev"],
  ["They met J.R.R. Tolkien there.", "person J.R.R. Tolkien"],
  ["They met Dr Smith there.", "person Smith"],
  ["They met Gen. Ulysses Tarrant there.", "person Ulysses Tarrant"],
  ["They met General Ulysses Tarrant there.", "person Ulysses Tarrant"],
  ["They met Comrade Zorin there.", "person Zorin"],
  ["They met Sir Aldous Wragge there.", "person Aldous Wragge"],
  ["They met Prime Minister Ola Brandt there.", "person Ola Brandt"],
  ["They met Vice-Admiral Kreuz there.", "person Kreuz"],
  ["They met the historian Lindqvist there.", "person Lindqvist"],
  ["They met Charles de Gaulle there.", "person Charles de Gaulle"],
  ["They met Otto von Bismarck there.", "person Otto von Bismarck"],
  ["They met Rosa van Wyk there.", "person Rosa van Wyk"],
  ["They met Bashar al-Assad there.", "person Bashar al-Assad"],
  ["They met Osama bin Laden there.", "person Osama bin Laden"],
  ["They met Conor O'Brien there.", "person Conor O'Brien"],
  ["They met Duncan MacArthur there.", "person Duncan MacArthur"],
  ["They met Jean-Paul Marat there.", "person Jean-Paul Marat"],
  ["They met Gabriel García Márquez there.", "person Gabriel García Márquez"],
  ["They met Ève Skłodowska there.", "person Ève Skłodowska"],
  ["They met Никита Хрущёв there.", "person Никита Хрущёв"],
  ["They met Martin Luther King Jr. there.", "person Martin Luther King Jr"],
  ["Tito, the Yugoslav communist, came home.", "person Tito"],
  ["Imre Nagy, the Hungarian leader, came home.", "person Imre Nagy"],
  ["They met Soviet President Mikhail Gorbachev there.", "person Mikhail Gorbachev"],
  ["They met British Prime Minister Winston Churchill there.", "person Winston Churchill"],
  ["They met Millvina Dean there.", "person Millvina Dean"],
  ["They met Rosa Parks there.", "person Rosa Parks"],
  ["The ship passed Mrs Asunción Vega and Henrik Sand.", "person Asunción Vega", "person Henrik Sand"],
];

const groups: readonly Row[] = [
  ["He joined the Communist Party there.", "group Communist Party"],
  ["He joined the Central Committee there.", "group Central Committee"],
  ["He joined the Sixth Infantry Brigade there.", "group Sixth Infantry Brigade"],
  ["He joined the Ministry of Foreign Affairs there.", "group Ministry of Foreign Affairs"],
  ["He joined the Department of Health and Human Services there.", "group Department of Health and Human Services"],
  ["He joined the Fourth International there.", "group Fourth International"],
  ["He joined the NKVD there.", "group NKVD"],
  ["He joined the United Nations there.", "group United Nations"],
  ["He joined the Workers' Party there.", "group Workers' Party"],
  ["He joined the People's Commissariat of Internal Affairs there.", "group People's Commissariat of Internal Affairs"],
  ["He joined the University of Melbourne there.", "group University of Melbourne"],
  ["He joined the Bank of England there.", "group Bank of England"],
  ["He joined Amnesty International there.", "group Amnesty International"],
  ["He joined Marks & Spencer there.", "group Marks & Spencer"],
  ["He joined the New York Times there.", "group New York Times"],
  ["Members of Prison Watch West were heard.", "group Prison Watch West"],
];

const places: readonly Row[] = [
  ["He lived in the Soviet Union then.", "place Soviet Union"],
  ["He lived in Rostov-on-Don then.", "place Rostov-on-Don"],
  ["He lived in Zelenograd then.", "place Zelenograd"],
  ["He lived near Lake Ovanda then.", "place Lake Ovanda"],
  ["He lived near Port Eldridge then.", "place Port Eldridge"],
  ["He lived near the Tana River then.", "place Tana River"],
  ["He lived near Downing Street then.", "place Downing Street"],
  ["The mayor of Varenia was deposed.", "place Varenia"],
  ["It was fought at Karlby bridge then.", "place Karlby"],
  ["He fled to Nazi Germany then.", "place Germany"],
  ["He fled to Upper Canada then.", "place Upper Canada"],
  ["He lived in St. Petersburg then.", "place St. Petersburg"],
  ["He lived in The Hague then.", "place The Hague"],
];

const events: readonly Row[] = [
  ["It was before World War II then.", "event World War II"],
  ["It was before the October Revolution then.", "event October Revolution"],
  ["It was before the Treaty of Versailles then.", "event Treaty of Versailles"],
  ["It was before the Battle of Kulm then.", "event Battle of Kulm"],
  ["It was before the 20th Party Congress then.", "event 20th Party Congress"],
  ["It was before the Great Terror then.", "event Great Terror"],
  ["It was before the first Moscow Trial then.", "event Moscow Trial"],
  ["It was before the Franco-Prussian War then.", "event Franco-Prussian War"],
  ["It was before the Ribbentrop-Molotov pact then.", "event Ribbentrop-Molotov pact"],
];

const works: readonly Row[] = [
  ["He wrote a book called “The Balance of the Year” then.", "work The Balance of the Year"],
  ['He wrote a novel, "Winter Wheat", there.', "work Winter Wheat"],
  ["Her pamphlet “On the Price of Bread” was banned.", "work On the Price of Bread"],
];

const none: readonly Row[] = [
  ["The Soviet leadership met on Monday."],
  ["Yugoslav communists were arrested in May."],
  ["However, the harvest failed."],
  ["Documents were burned."],
  ["Leaving was forbidden."],
  ["Many Germans and Armenians fled."],
  ["The Trotskyist groups grew."],
  ["The President spoke at Christmas."],
  ["I think so."],
  ["In April the snow melted."],
  ["“Don't shoot,” they cried."],
];

describe.each([
  ["persons", persons],
  ["groups", groups],
  ["places", places],
  ["events", events],
  ["works", works],
  ["no name", none],
] as const)("%s", (_, rows) => {
  it.each(rows.map((row) => [row[0], row.slice(1)] as const))("%s", (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe("variants of one name", () => {
  it.each([
    [
      "Nikita Khrushchev spoke. Then Khrushchev left, and N. S. Khrushchev's aide with him.",
      "Nikita Khrushchev",
      ["Nikita Khrushchev", "Khrushchev", "N. S. Khrushchev"],
    ],
    [
      "Nikita Khrushchev spoke. They saw Secretary Khrushchev leave.",
      "Nikita Khrushchev",
      ["Nikita Khrushchev", "Secretary Khrushchev"],
    ],
    [
      "They saw Khrushchev leave before Nikita S. Khrushchev spoke.",
      "Nikita S. Khrushchev",
      ["Khrushchev", "Nikita S. Khrushchev"],
    ],
    [
      "THE FALL OF KHRUSHCHEV\n\nIn the end Nikita Khrushchev left.",
      "Nikita Khrushchev",
      ["KHRUSHCHEV", "Nikita Khrushchev"],
    ],
    ["They met Charles de Gaulle. Then De Gaulle left.", "Charles de Gaulle", ["Charles de Gaulle", "De Gaulle"]],
    [
      "They met Gabriel García Márquez. Then García Márquez left.",
      "Gabriel García Márquez",
      ["Gabriel García Márquez", "García Márquez"],
    ],
    ["They met Mao Zedong. Then they saw Mao leave.", "Mao Zedong", ["Mao Zedong", "Mao"]],
    ["They met Pierre Curie. Then they saw Pierre leave.", "Pierre Curie", ["Pierre Curie", "Pierre"]],
    [
      "He joined the Workers' Party of Marxist Unification (POUM). Then the POUM was banned.",
      "Workers' Party of Marxist Unification",
      ["Workers' Party of Marxist Unification", "POUM", "POUM"],
    ],
    ["He lived in the Soviet Union. Then the USSR fell.", "Soviet Union", ["Soviet Union", "USSR"]],
    [
      "It was before the Second World War. He hated World War II.",
      "Second World War",
      ["Second World War", "World War II"],
    ],
    ["He joined the Refugee Council. Then the Council was closed.", "Refugee Council", ["Refugee Council", "Council"]],
    [
      "They met Ludvík Svoboda. Then they saw Ludvik Svoboda leave.",
      "Ludvík Svoboda",
      ["Ludvík Svoboda", "Ludvik Svoboda"],
    ],
  ] as const)("%s", (text, label, forms) => {
    expect(formsOf(text, label)).toEqual(forms);
  });

  it("merges a long surname that is misspelt by a letter, and says so", () => {
    const text = "Nikita Khrushchev spoke. Khrushchev was brief. Then they heard of Krushchev again.";
    expect(formsOf(text, "Nikita Khrushchev")).toEqual(["Nikita Khrushchev", "Khrushchev", "Krushchev"]);
    const entry = readingOf(text).names.find(({ label }) => label === "Nikita Khrushchev");
    expect(entry?.suggestions).toEqual([{ label: "Krushchev", reason: expect.stringContaining("one letter apart") }]);
  });

  it.each([
    ["They met Martemyan Riutin. Another book has Ryutin for it.", "Martemyan Riutin", "Ryutin"],
    ["They met Martemyan Riutin. Another book has the historian Рютин for it.", "Martemyan Riutin", "Рютин"],
    [
      "They met Pyotr Tchaikovsky. Another book has the composer Chaikovskii for it.",
      "Pyotr Tchaikovsky",
      "Chaikovskii",
    ],
  ])("suggests another transliteration: %s", (text, label, other) => {
    const entry = readingOf(text).names.find((name) => name.label === label);
    expect(entry?.suggestions.map((suggestion) => suggestion.label)).toEqual([other]);
  });

  it.each([
    ["They met Ivan Smirnov and Pyotr Smirnov. Then Smirnov left.", ["Ivan Smirnov", "Pyotr Smirnov"]],
    ["They met Boris Petrov and Anna Petrova there.", ["Boris Petrov", "Anna Petrova"]],
    ["They met Mr Hollis. Then they met Mrs Hollis.", ["Hollis", "Hollis"]],
    ["They met George H. Vane. Then they met George W. Vane.", ["George H. Vane", "George W. Vane"]],
    ["They met the clerk Andersen and the baker Anderson there.", ["Andersen", "Anderson"]],
  ])("keeps apart: %s", (text, labels) => {
    expect(readingOf(text).names.map(({ label }) => label)).toEqual(labels);
  });

  it("gives a bare surname to the last mentioned who bears it", () => {
    const text = "They met Ivan Smirnov and Pyotr Smirnov. Then they saw Smirnov leave.";
    expect(formsOf(text, "Pyotr Smirnov")).toEqual(["Pyotr Smirnov", "Smirnov"]);
  });
});

it("keeps unnamed claimants by the words the text has for them", () => {
  const text = "One old English Stalinist told me that the list was short. A spokesman said it was long.";
  expect(namesOf(text)).toEqual(["person One old English Stalinist", "person A spokesman"]);
});

it("leaves a word that opens a sentence alone unless the text has it as a name elsewhere", () => {
  expect(namesOf("Grain was scarce.")).toEqual([]);
  expect(namesOf("Zarubin was ill. They saw Zarubin leave.")).toEqual(["person Zarubin"]);
});
