import load from "highs";
import fs from "node:fs";
