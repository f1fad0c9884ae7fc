import { wordList } from "../../word-list.ts";

/** English verbs in finite forms that do not end in "-ed", common enough to show that a clause is one. */
export const finiteVerbs = wordList(
  `is, are, was, were, am, be, been, has, have, had, do, does, did, will, would, can, could, may, might, must, shall,
   should, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, didn't, doesn't, don't, won't, wouldn't, couldn't,
   can't, became, becomes, began, begins, broke, brought, brings, built, came, comes, cost, costs, cut, dealt, died,
   dies, drew, drives, drove, fell, falls, felt, fought, fights, fled, flees, found, finds, gave, gives, got, gets, goes, went, grew,
   grows, held, holds, hid, hit, hits, kept, keeps, knew, knows, killed, kills, laid, led, leads, left, leaves, lay, lies, lost, loses, made, makes,
   meant, means, met, meets, needs, paid, pays, put, puts, ran, runs, rose, rises, sank, saw, sees, sent, sends, set, sets, shot, shows, showed, shut, sold, sells,
   spent, stood, stands, stole, struck, took, takes, taught, told, tells, took, turns, understood, wants, woke, won, wins, wore, works, wrote,
   writes, threw, sought, slept, spoke, speaks, swept, swore, tore, dropped, remains, lives, includes, contains, belongs, deserves, depends, exists, seems, appears, suffers, owes, faces, covers, amounts, equals, exceeds, reached, rests, stems, marks, represents, constitutes, serves, starts, ends, happens, involves, expects, plans, aims, intends, hopes, carries, changes, continues, begins, drank, ate, flew, froze, hanged, hung, bled, burnt, burst, bore, bought, caught, chose, crept, dug, dreamt, dwelt, forgot, forgave, leapt, lent, lit, rode, rang, sang, shook, shone, sat, spread, sprang, stuck, stung, swam, swung, wept, wound`,
  true,
);
