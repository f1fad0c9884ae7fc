import "./styles/controls.css";
import "./styles/main.css";
import "./styles/reader.css";
import { everywhere } from "./islands/index.ts";
import { mountIslands } from "./mount.ts";
import { listenForSlash, markFoundWords } from "./seeking.ts";

// Built as one classic script, which browsers run from a disk as well; a module they would not.
document.documentElement.classList.add("scripted");
listenForSlash();
markFoundWords();
void mountIslands(document, everywhere);
