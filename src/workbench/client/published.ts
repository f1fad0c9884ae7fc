import "./styles/main.css";
import "./styles/reader.css";
import { everywhere } from "./islands/index.ts";
import { mountIslands } from "./mount.ts";

document.documentElement.classList.add("scripted");
await mountIslands(document, everywhere);
