const names = ["Anna Berg", "Karl Lindqvist", "Pyotr Malenin", "John Harrow"];
const fates = ["stokers were dismissed", "sailors were arrested", "women were deported", "men were shot"];

/** A casebook about a text of so many paragraphs, of some eighty words each with hard wraps; one in `every` is quoted. */
export function longReport(paragraphs: number, every: number): Readonly<Record<string, string>> {
  let text = "";
  let casebook = 'source long "A long report"\n  file: sources/long.txt\n\nquantity men\n  counts: people\n';
  for (let i = 0; i < paragraphs; i += 1) {
    const men = 100 + ((i * 7919) % 9000);
    const quote = `Report ${i} has about ${men} ${fates[i % fates.length]}`;
    text += `${names[i % names.length]} wrote that the harbour had been closed for the winter, and that the boats were laid up.\n${quote}\nin ${1900 + (i % 50)}, and many of them came back to the town before the spring. The clerk, who kept the books, said that\nwhole families had left by then, and that nobody who had stayed would speak of it. It was a long and quiet winter, and\nthe ice did not break before the month in which rain came, and the ships from the south brought flour and letters.\n\n`;
    if (i % every === 0) {
      casebook += `\nclaim c-${i}\n  by: long\n  in: long ¶${i + 1} "${quote}"\n  says: men = about ${men}\n`;
    }
  }
  return { "casebook.case": casebook, "sources/long.txt": text };
}
