import { chartRules } from "../styles/charts.ts";

/** What drawings need of the style sheet of a site, with colours of their own: a file has no page around it. */
export const exportedStyles = `
svg { color: #221e18; font-family: Georgia, serif; --paper: #fbf8f2; --ink: #221e18; --soft: #635a4d; --rule: #d8cfbe; --link: #7d2318; --fails: #a1211a;
  --sheet: #f4efe4; --sans: system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.paper { fill: #fbf8f2; }
.fails { --tone: #a1211a; } .strained { --tone: #7b5200; } .not-comparable { --tone: #5d3f92; } .needs-fact { --tone: #14567e; } .holds { --tone: #2a642f; }
a { text-decoration: none; }
${chartRules}`;
