import type { Io, Sink } from "./command.ts";

/** Whether text on this stream may be coloured. `NO_COLOR` outranks `FORCE_COLOR`; both outrank what the stream is. */
export function isColoured(io: Io, sink: Sink): boolean {
  if (isSet(io.env.NO_COLOR)) return false;
  if (isSet(io.env.FORCE_COLOR)) return io.env.FORCE_COLOR !== "0";
  return sink.isTTY && io.env.TERM !== "dumb";
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}
