import "./styles/controls.css";
import "./styles/main.css";
import "./styles/reader.css";
import { follow } from "./follow.ts";
import { atWork, everywhere } from "./islands/index.ts";
import { mountIslands } from "./mount.ts";
import { listenForSlash, markFoundWords } from "./seeking.ts";

const islands = [...everywhere, ...atWork];
document.documentElement.classList.add("scripted");
listenForSlash();
markFoundWords();
await mountIslands(document, islands);
// Before a casebook is open there is nothing to follow.
if (document.body.dataset.version !== undefined) follow((main) => mountIslands(main, islands));
