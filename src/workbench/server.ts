import { randomBytes } from "node:crypto";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { workbenchApp } from "./app.ts";
import type { Desk } from "./desk.ts";

/** A workbench that is being served. */
export interface Served {
  /** Where to open it, with the token that lets one in. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves what lies on a desk on the loopback interface; on any free port for 0. Throws what keeps it from listening. */
export async function serve(desk: Desk, port: number): Promise<Served> {
  const token = randomBytes(24).toString("base64url");
  const hosts: string[] = [];
  const server = createAdaptorServer({ fetch: workbenchApp(desk, { hosts, token }).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  hosts.push(`127.0.0.1:${taken}`, `localhost:${taken}`);
  return {
    address: `http://127.0.0.1:${taken}/?token=${token}`,
    close: async () => {
      if ("closeAllConnections" in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await desk.close();
    },
  };
}
