import { wordList } from "../../word-list.ts";

/** Common nouns for what one person is or does. */
export const nameRoles = wordList(
  `historian, physicist, scholar, scientist, writer, author, novelist, poet, journalist, reporter, correspondent, editor,
   publisher, critic, philosopher, economist, sociologist, demographer, archivist, archaeologist, anthropologist, chronicler, biographer,
   engineer, architect, doctor, physician, surgeon, nurse, psychiatrist, lawyer, attorney, judge, prosecutor, magistrate, teacher,
   professor, student, pupil, colleague, officer, soldier, general, colonel, captain, commander, sergeant, lieutenant, admiral,
   sailor, pilot, spy, agent, diplomat, ambassador, minister, president, premier, chancellor, senator, deputy, governor,
   mayor, councillor, politician, statesman, leader, activist, dissident, revolutionary, communist, socialist, anarchist, fascist, nationalist,
   liberal, conservative, democrat, republican, stalinist, trotskyist, marxist, dictator, tyrant, ruler, king, queen, prince, princess, emperor, empress,
   tsar, pope, bishop, priest, monk, nun, rabbi, imam, pastor, vicar, preacher, missionary, merchant, banker, businessman,
   businesswoman, industrialist, manufacturer, landowner, farmer, peasant, worker, miner, fisherman, carpenter, baker, butcher, tailor, clerk,
   secretary, chairman, chairwoman, director, manager, chief, head, boss, founder, member, spokesman, spokeswoman, spokesperson, representative,
   delegate, envoy, adviser, advisor, assistant, aide, expert, specialist, analyst, consultant, researcher, witness, survivor, victim, prisoner, inmate,
   defendant, suspect, accused, refugee, exile, emigrant, émigré, immigrant, settler, native, resident, neighbour, neighbor, friend, comrade,
   opponent, rival, enemy, ally, supporter, follower, disciple, husband, wife, widow, widower, son, daughter, father, mother, brother, sister, uncle, aunt,
   nephew, niece, cousin, grandson, granddaughter, grandfather, grandmother, successor, predecessor, heir, man, woman, boy, girl, veteran,
   gentleman, lady, fellow, stranger, curate, squire, gunner, sailor, mate, skipper, matron, curator, warden, informant, correspondent, keeper, overseer, painter, sculptor, artist, composer, musician, pianist, singer, actor, actress, dancer, filmmaker, photographer, athlete,
   footballer, explorer, navigator, inventor, mathematician, chemist, biologist, astronomer, geologist, botanist, laureate, peer, knight, nobleman,
   statistician, policeman, policewoman, detective, inspector, coroner, official, bureaucrat, functionary, commissar, partisan, guerrilla, rebel, deserter, hero, traitor`,
  true,
);
