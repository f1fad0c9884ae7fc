import { wordList } from "../../word-list.ts";

/** English verbs in finite forms that do not end in "-ed", common enough to show that a clause is one. */
export const finiteVerbs = wordList(
  `is, are, was, were, has, have, had, do, does, did, will, would, can, could, may, might, must, shall,
   should, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, didn't, doesn't, don't, won't, wouldn't, couldn't,
   can't, became, becomes, began, begins, broke, brought, built, came, comes, cost, cut, dealt, died,
   drew, drove, fell, felt, fought, fled, flees, found, finds, gave, gives, got, gets, goes, went, grew,
   grows, held, holds, hid, hit, kept, keeps, knew, knows, killed, kills, laid, led, left, lay, lost, loses, made, makes,
   meant, means, met, meets, paid, pays, put, ran, rose, sank, saw, sees, sent, sends, set, shot, showed, shut, sold, sells,
   spent, stood, stole, struck, took, takes, taught, told, tells, took, understood, woke, won, wins, wore, wrote,
   writes, threw, sought, slept, spoke, speaks, swept, swore, tore, dropped, remains, includes, contains, belongs, deserves, depends, exists, seems, appears, suffers, owes, amounts, equals, exceeds, reached, represents, constitutes, happens, involves, expects, intends, carries, continues, begins, drank, ate, flew, froze, hanged, hung, bled, burnt, burst, bore, bought, caught, chose, crept, dug, dreamt, dwelt, forgot, forgave, leapt, lent, lit, rode, rang, sang, shook, shone, sat, spread, sprang, stuck, stung, swam, swung, wept, wound`,
  true,
);
