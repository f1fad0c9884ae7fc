import { analogy } from "./analogy.ts";
import { cause } from "./cause.ts";
import { claim } from "./claim.ts";
import { document } from "./document.ts";
import { event } from "./event.ts";
import { group } from "./group.ts";
import { myth } from "./myth.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { policy } from "./policy.ts";
import { quantity } from "./quantity.ts";
import { source } from "./source.ts";
import { table } from "./table.ts";
import { testimony } from "./testimony.ts";

/** Every kind of declaration. */
export const kinds = [
  source,
  person,
  group,
  place,
  event,
  quantity,
  claim,
  testimony,
  document,
  myth,
  cause,
  analogy,
  table,
  policy,
] as const;
