import "./styles/controls.css";
import { islands } from "./islands/index.ts";
import { mountIslands } from "./mount.ts";

document.documentElement.classList.add("scripted");
await mountIslands(document, islands);
