/** A text whose parts cannot add up to its whole. */
export const failing = "The fleet lost 980 men: 610 in the gale, 340 from fever and 180 at the landing.\n";

/** A text whose figures fit. */
export const holding = "The fleet lost 980 men: 610 in the gale, 340 from fever and 30 at the landing.\n";

/** A text without a figure. */
export const wordsOnly = "The harbour was quiet that morning, and nobody spoke of what had been seen there.\n";
