import type { Exporter } from "../exporter.ts";
import { json } from "./json.ts";

/** Every exporter, in the order of the help. */
export const exporters: readonly Exporter[] = [json];
