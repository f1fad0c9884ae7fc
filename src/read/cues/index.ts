import { english } from "./en.ts";

/** The languages whose documents' parts can be told by their words. */
export const cueTables = [english] as const;
