import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The part of JSON Schema that `schema.json` uses. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const introduction = `# The data of a reading

\`elenchus examine FILE --format json\` gives everything that was read, as one object; for several files, an array of
such objects in order. [\`schema.json\`](../schema.json) is the schema; this page is written from it (\`npm run docs\`).

- A key is always present. What is unknown is \`null\`, a list without items is \`[]\`.
- Offsets are UTF-16 code units into the decoded file, as it is: markup, entities and line ends included. A byte-order
  mark is character 0. \`quote\` is the file from \`start\` to \`end\`; \`text\` is the same as a reader meets it.
- Lists are in the order of the file, by start, then by end.
- \`findings\` holds every verdict, *holds* included; \`--verbose\` touches printed text only.
- New keys may be added; those here will not change their meaning.
`;

/** The page of documentation on `--format json`, from its schema. */
export function jsonPage(): string {
  const path = fileURLToPath(new URL("../../schema.json", import.meta.url));
  const schema: Schema = JSON.parse(readFileSync(path, "utf8"));
  const definitions = Object.entries(schema.$defs ?? {});
  const objects = definitions.filter(([, { properties }]) => properties !== undefined);
  const reading = objects.filter(([name]) => name === "reading");
  const rest = objects.filter(([name]) => name !== "reading");
  return [introduction, ...[...reading, ...rest].map(([name, definition]) => section(name, definition, schema))].join(
    "\n",
  );
}

function section(name: string, definition: Schema, schema: Schema): string {
  const rows = Object.entries(definition.properties ?? {}).flatMap(([key, value]) => rowsOf(key, value, schema));
  const about = definition.description === undefined ? [] : [definition.description, ""];
  return [`## ${name}`, "", ...about, "| key | type | |", "|---|---|---|", ...rows, ""].join("\n");
}

/** A row for a key, and for the keys of a small object that stands in it. */
function rowsOf(key: string, value: Schema, schema: Schema): readonly string[] {
  const { description } = value.$ref === undefined ? value : { ...resolved(value.$ref, schema), ...value };
  const inner = value.properties ?? value.items?.properties ?? {};
  return [
    `| \`${key}\` | ${typeOf(value, schema)} | ${description ?? ""} |`,
    ...Object.entries(inner).flatMap(([name, below]) => rowsOf(`${key}.${name}`, below, schema)),
  ];
}

function typeOf(value: Schema, schema: Schema): string {
  if (value.enum !== undefined) return value.enum.map((one) => `\`${one}\``).join(", ");
  if (value.anyOf !== undefined) return value.anyOf.map((one) => typeOf(one, schema)).join(" or ");
  if (value.items !== undefined) return `list of ${typeOf(value.items, schema)}`;
  if (value.$ref === undefined) return [value.type ?? "anything"].flat().join(" or ");
  const target = resolved(value.$ref, schema);
  const name = value.$ref.split("/").at(-1) ?? "";
  return target.properties === undefined ? typeOf(target, schema) : `[${name}](#${name})`;
}

function resolved(reference: string, schema: Schema): Schema {
  const steps = reference.replace("#/", "").split("/");
  return steps.reduce((at: Schema, step) => (at as Record<string, Schema>)[step] ?? {}, schema);
}
