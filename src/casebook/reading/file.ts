import type { FieldType, Place } from "../field.ts";
import { badPath } from "../problems/bad-path.ts";
import { unquoted } from "./quotation.ts";

/** A file of the casebook, by its path from the folder of the casebook. */
export interface FilePath extends Place {
  readonly file: string;
}

/** A path inside the casebook, with `/` on every system. */
export const file: FieldType<FilePath> = {
  name: "file",
  form: "the path of a file in the casebook",
  read: ({ span, text }, reader) => {
    const path = unquoted(text);
    const leaves = path.split("/").includes("..");
    if (!leaves && !/^(?:\/|[A-Za-z][A-Za-z0-9+.-]*:)|\\/u.test(path)) return { path: reader.path, span, file: path };
    reader.report(badPath, span, path);
    return null;
  },
};
