/**
 * The scope of a figure: what it counts, of whom, where, when. Null is unknown. Free text is as the source has it;
 * two frames are compared dimension by dimension.
 */
export interface Frame {
  /** What happened to those counted: a key of the outcome table, such as `shot`, `convicted`, `died`. */
  readonly outcome: string | null;
  /** Who is counted, where the words say more than the unit: "deputies of the lower house". */
  readonly who: string | null;
  readonly where: string | null;
  /** EDTF. */
  readonly when: string | null;
  /** The whole that a share or a part is taken of, in the words of the source: "the two million". */
  readonly whole: string | null;
}

/** A frame of which nothing is known. */
export const unknownFrame: Frame = { outcome: null, who: null, where: null, when: null, whole: null };
