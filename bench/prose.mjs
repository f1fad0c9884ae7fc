// Prose of any length, the same for the same seed: reports and histories of a country that does not exist, with about
// as many figures, dates, names and statements as such texts have: of each, one in some 250 characters.

const syllables = [
  "kar",
  "lo",
  "vin",
  "ber",
  "sta",
  "mor",
  "el",
  "da",
  "ru",
  "than",
  "os",
  "fel",
  "gra",
  "ni",
  "tor",
  "ha",
];
const firstNames = [
  "Anna",
  "Karl",
  "Ivan",
  "Maria",
  "Peter",
  "Elena",
  "Josef",
  "Clara",
  "Oskar",
  "Helen",
  "Thomas",
  "Ruth",
];
const offices = ["General", "Professor", "Dr", "Colonel", "the historian", "the minister", "President", "Captain"];
const months = "January February March April May June July August September October November December".split(" ");
const counted =
  "men women prisoners deputies houses families workers soldiers officers ships horses villages children".split(" ");
const fates = [
  "were killed",
  "were arrested",
  "died",
  "were deported",
  "were wounded",
  "were released",
  "fled",
  "were shot",
];
const hedges = ["", "", "", "about ", "some ", "nearly ", "more than ", "at least ", "approximately ", "fewer than "];
const numerals = "two three four five six seven eight nine ten twelve fifteen twenty thirty forty-two sixty".split(" ");
const shares = [
  "half",
  "a third",
  "two thirds",
  "a quarter",
  "31 per cent",
  "17%",
  "nearly half",
  "one in seven",
  "4.5 per cent",
];
const spans = ["days", "weeks", "months", "years"];

const sentences = [
  "The winter was long, and the roads beyond {place} were closed to carts and to news alike.",
  "Nobody who lived through those weeks spoke of them willingly, and the papers that remain are few.",
  "{Office} {surname} wrote to the council that the stores at {place} would not last until the harvest.",
  "It is hard to say today what was known in {place}, and harder to say what was believed there.",
  "On {date} the column left {place} with {n} {counted} and reached the river before dark.",
  "{N} {counted} {fate}, according to the report of {person}, which was written {span} later.",
  "Of the {n} {counted} in the district, {share} {fate} between {year} and {year}.",
  "The archive holds the letters that {person} sent home, and they are plain, careful and sad.",
  "In {month} {year} the committee met for the first time and agreed on nothing but the date of its next session.",
  "“We had bread for {numeral} {spans},” said {person}, “and after that we had none.”",
  "The road from {place} to {place} was repaired by the people who lived along it, without pay and without thanks.",
  "Those who came back found their houses occupied, their fields let to others and their names struck from the rolls.",
  "The population of {place} rose from {n} in {year} to {n} in {year}.",
  "What the ministry published that spring was not a count but a wish, and it was read as one.",
  "{Person} was born in {place} in {year} and died there on {date}.",
  "A second witness, who had served under {surname}, remembered the evening differently and did not mention the fire.",
  "The court heard {numeral} witnesses in {numeral} {spans} and believed those who had seen the least.",
  "By the end of {year} {n} {counted} had been moved to the camps near {place}, among them {n} {counted}.",
  "{Person} denied that more than {n} {counted} {fate}, and the newspapers printed the denial without comment.",
  "It was said in the town that the commander had been warned, but no such warning has been found.",
  "The harvest of {year} was {share} of what it had been before the war, and prices doubled.",
  "No one asked them, and they did not say; that is how most of what happened came to be forgotten.",
  "After {date} the numbers in the daily reports no longer agree with those in the monthly ones.",
  "The schoolmaster kept a diary in those months, and it is from his diary that we know how the news came to the valley.",
  "There were those who wished to stay and those who wished to go, and in the end neither were asked what they wished.",
  "He had been a careful man all his life, and it was his carefulness, not his courage, that brought him before the court.",
  "The letters that were intercepted on the way lay in the cellar of the post office and were found when it was pulled down.",
  "Historians have long disagreed about the part that the clergy played, and the sources allow of more than one opinion.",
  "What struck the travellers most was the silence of the streets, in which even the dogs had stopped barking.",
  "The order was never withdrawn, nor was it carried out; it hung over the district like a cloud that would not rain.",
  "In {place} the old customs were kept, and those who came from outside were received with more courtesy than warmth.",
  "The manager of the works, {person}, protested in vain that no machine could be made to run without oil.",
  "Later writers have made of this evening a turning point, but those who were present noticed only that it was late.",
  "She never married, never travelled and never complained, and her neighbours in {place} took her for a happy woman.",
  "The judge, {surname}, was known for his patience, and he needed all of it before the case was over.",
  "The paper on which the petition is written is of the cheapest kind, and many of the names on it are in the same hand.",
  "It was the custom to bring the old people inside before the snow, and to leave the doors of the barns unlocked.",
  "The bridge, the mill and the school at {place} had been built by the same hands in the same summer.",
];

/** Marsaglia's xorshift. */
function randomFrom(seed) {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

/** English prose of about so many bytes. */
export function prose(bytes, seed = 20261124) {
  const below = randomFrom(seed);
  const pick = (list) => list[below(list.length)];
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const surname = () => capital(pick(syllables) + pick(syllables) + (below(2) ? pick(syllables) : ""));
  const number = () => {
    const n = pick([9, 90, 900, 9000, 90_000, 900_000]) + below(10) * pick([1, 10, 100]);
    return below(12) === 0 ? `${1 + below(9)}.${1 + below(9)} million` : n.toLocaleString("en");
  };
  const year = () => String(1780 + below(210));
  const person = () => `${pick(firstNames)} ${surname()}`;
  const slots = {
    place: () => surname(),
    surname,
    person,
    Person: person,
    Office: () => capital(pick(offices)),
    n: () => pick(hedges) + number(),
    N: () => capital(pick(hedges) + number()),
    counted: () => pick(counted),
    fate: () => pick(fates),
    share: () => pick(shares),
    numeral: () => pick(numerals),
    spans: () => pick(spans),
    span: () => `${pick(numerals)} ${pick(spans)}`,
    year,
    month: () => pick(months),
    date: () => `${1 + below(28)} ${pick(months)} ${year()}`,
  };
  const sentence = () => pick(sentences).replace(/\{(\w+)\}/g, (_, slot) => slots[slot]());
  const paragraphs = [];
  for (let length = 0; length < bytes; ) {
    const paragraph = Array.from({ length: 3 + below(5) }, sentence).join(" ");
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return `${paragraphs.join("\n\n")}\n`;
}
