import type { ByFile } from "./declarations.ts";
import type { Declared } from "./kind.ts";
import type { kinds } from "./kinds/index.ts";
import type { Tree } from "./tree.ts";

type AnyKind = (typeof kinds)[number];

/** The name of a kind: the word that opens a declaration. */
export type KindName = AnyKind["name"];

/** A declaration of any kind; `kind` tells which, and so which fields it has. */
export type Declaration = Declared<AnyKind>;

/** A declaration of one kind. */
export type DeclarationOf<N extends KindName> = Extract<Declaration, { readonly kind: N }>;

/** A text, a dossier, a register, a book, an image. */
export type Source = DeclarationOf<"source">;
/** Somebody who acted, spoke, or was spoken of. */
export type Person = DeclarationOf<"person">;
/** A body of people. */
export type Group = DeclarationOf<"group">;
/** A place on the map. */
export type PlaceDeclaration = DeclarationOf<"place">;
/** Something that happened. */
export type EventDeclaration = DeclarationOf<"event">;
/** Something that can be counted, with its scope. */
export type Quantity = DeclarationOf<"quantity">;
/** What somebody says. */
export type Claim = DeclarationOf<"claim">;
/** A claim made to an authority or a court. */
export type Testimony = DeclarationOf<"testimony">;
/** An item inside a source. */
export type DocumentDeclaration = DeclarationOf<"document">;
/** A widespread account under examination. */
export type Myth = DeclarationOf<"myth">;
/** A causal statement. */
export type Cause = DeclarationOf<"cause">;
/** One thing likened to another. */
export type Analogy = DeclarationOf<"analogy">;
/** A statistical table in a source. */
export type Table = DeclarationOf<"table">;
/** A reading or an exclusion to try. */
export type Policy = DeclarationOf<"policy">;

/** Declarations by kind, in the order of the files. */
export type ByKind = { readonly [N in KindName]: readonly DeclarationOf<N>[] };

/** A folder of files, bound: everything well formed in it, whatever is wrong beside it. */
export interface Casebook {
  /** By path, in the order of their paths. */
  readonly files: ReadonlyMap<string, Tree>;
  /** By id, in the order of the files; of two with one id, the first. */
  readonly declarations: ReadonlyMap<string, Declaration>;
  readonly byKind: ByKind;
  /** The declarations of each file, by its path: the same list for as long as nothing in the file is bound anew. */
  readonly byFile: ByFile;
  /** Declarations that no id leads to: without one, or with one that an earlier declaration has. */
  readonly unreachable: readonly Declaration[];
}
