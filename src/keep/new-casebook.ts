import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { systemCode, writeAtomically } from "./write-file.ts";

const starter = `# A casebook: who says what, and with which words. \`elenchus check\` tells what of it cannot hold together.
#
#   elenchus add FILE       copies a source in, and declares it
#   elenchus draft SOURCE   proposes persons, quantities and claims from a first reading of it
#   elenchus check          checks everything that is claimed
#
# Every file below this folder that ends in .case belongs to the casebook. A line that begins at the margin opens a
# declaration; the lines under it are its fields. For example:
#
# person clerk "The clerk of the harbour"
#
# quantity lost "Lost with the fleet"
#   counts: people
#   outcome: drowned
#   when: 1782
#
# claim clerk-counts
#   by: clerk
#   in: report ¶3 "lost some nine hundred men"
#   says: lost = about 900
`;

/** Makes the folder of a casebook, an absolute path; the system's code for what kept it from that. */
export async function makeCasebook(folder: string): Promise<string | null> {
  return (await made(join(folder, "sources"))) ?? (await writeAtomically(join(folder, "casebook.case"), [starter]));
}

/** Makes a folder, and those around it; the system's code for what kept it from that. */
async function made(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    return (await stat(folder)).isDirectory() ? null : "ENOTDIR";
  } catch (error) {
    return systemCode(error);
  }
}
