export { bind } from "./casebook/bind.ts";
export type {
  Analogy,
  Casebook,
  Cause,
  Claim,
  Declaration,
  DocumentDeclaration,
  EventDeclaration,
  Group,
  Myth,
  Person,
  PlaceDeclaration,
  Policy,
  Quantity,
  Source,
  Table,
  Testimony,
} from "./casebook/casebook.ts";
export { format as formatCasebook } from "./casebook/format.ts";
export { parse as parseCasebook } from "./casebook/parse.ts";
export type { CasebookRule, CaseFinding } from "./check/casebook-rule.ts";
export { casebookRules } from "./check/casebook-rules/index.ts";
export { type Changes, changesBetween } from "./check/changes.ts";
export { checkCasebook } from "./check/check-casebook.ts";
export type { Finding, FindingLabel } from "./check/finding.ts";
export type { Evidence, Example, Rule } from "./check/rule.ts";
export { rules } from "./check/rules/index.ts";
export type { Diagnostic, Label, Level, VerdictLabel } from "./diagnostics/diagnostic.ts";
export { verdictLabels } from "./diagnostics/diagnostic.ts";
export { examine, type Reading } from "./examine.ts";
export { inquireInto, type Opened, type OpenOptions, openCasebook } from "./inquiry.ts";
export type { Block, BlockKind, Document, Metadata } from "./read/document.ts";
export { DEFAULT_MAX_SIZE } from "./read/file-bytes.ts";
export { type ReadOptions, type ReadResult, readBytes, readFile } from "./read/read-file.ts";
export { readText } from "./read/read-text.ts";
export { compileLanguage, type Language, type LanguageDefinition } from "./recognise/language.ts";
export { languages } from "./recognise/languages/index.ts";
export type {
  AttributionMention,
  DateMention,
  FigureMention,
  Mentions,
  Modality,
  NameEntry,
  Occasion,
  Stance,
} from "./recognise/mention.ts";
export type { Circumstances } from "./recognise/recogniser.ts";
export type { Exporter, ExportOptions } from "./render/exporter.ts";
export { exporters } from "./render/exporters/index.ts";
export { type Inquiry, inquire, type Material } from "./resolve/inquiry.ts";
export { asItStands, type Terms } from "./resolve/policy.ts";
export { type Consequence, whatFollows } from "./resolve/what-follows.ts";
export { type AuditedTable, auditTable } from "./tables/audit-table.ts";
export { readTables, type TableReadOptions } from "./tables/read-tables.ts";
export { repairTable, type TableEdit, type TableRepair } from "./tables/repair-table.ts";
export { type Table as TableOfFigures, type TableHints, tableOf } from "./tables/table.ts";
export type { TableFinding } from "./tables/table-rule.ts";
export type { TableFile } from "./tables/table-source.ts";
export { type Anchor, anchorOf } from "./text/anchor.ts";
export type { RunningText } from "./text/running-text.ts";
export type { SourceText } from "./text/source-text.ts";
export type { Span } from "./text/span.ts";
export type { DateKind, DayNumber, Duration, HistoricalDate } from "./values/date.ts";
export type { Figure, FigureKind, HedgeKind, Readings, WrittenNumber } from "./values/figure.ts";
export type { Frame } from "./values/frame.ts";
export type { Interval } from "./values/interval.ts";
export { version } from "./version.ts";
