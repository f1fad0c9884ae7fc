import type { NumberTables, OutcomeWord } from "../../figures/tables.ts";
import type { Words } from "../../phrase-table.ts";
import { phrases } from "./phrases.ts";

type Form = OutcomeWord["form"];

const forms = (outcome: string, form: Form, list: string): Words<OutcomeWord> => phrases({ outcome, form }, list);

/** What English says happens to people, and the small words around it. */
export const outcomes: Pick<
  NumberTables,
  | "outcomes"
  | "sideBySide"
  | "outcomeAuxiliaries"
  | "outcomeRelatives"
  | "outcomeAdverbs"
  | "outcomeAdverbEndings"
  | "objectOpeners"
  | "whereOpeners"
  | "figureClauseOpeners"
> = {
  outcomes: {
    ...forms("shot", "participle", "shot | shot dead | gunned down | fusilladed"),
    ...forms("shot", "active", "shoot | shooting | shoots"),
    ...forms("shot", "noun", "shootings"),
    ...forms("executed", "participle", "executed | put to death | hanged | guillotined | beheaded"),
    ...forms("executed", "active", "executing | execute | executes | hanging"),
    ...forms("executed", "noun", "executions | execution | hangings"),
    ...forms("killed", "participle", "killed | slain | massacred | slaughtered | exterminated | wiped out"),
    ...forms("killed", "active", "kill | kills | killing | slew | massacring | slaughtering | exterminating"),
    ...forms("killed", "noun", "killings"),
    ...forms("murdered", "participle", "murdered | assassinated | lynched"),
    ...forms("murdered", "active", "murdering | murder"),
    ...forms("murdered", "noun", "murders | murder | homicides | homicide | assassinations"),
    ...forms("died", "intransitive", "died | die | dying | dies | lost their lives | met their deaths | passed away"),
    ...forms("died", "noun", "deaths | death | fatalities | death toll | toll | lives | dead bodies"),
    ...forms("died", "state", "dead"),
    ...forms("perished", "intransitive", "perished | perish | perishing"),
    ...forms("drowned", "intransitive", "drowned | drown"),
    ...forms("drowned", "noun", "drownings"),
    ...forms("starved", "intransitive", "starved | starved to death | died of hunger | died of starvation"),
    ...forms("wounded", "participle", "wounded"),
    ...forms("wounded", "active", "wounding"),
    ...forms("injured", "participle", "injured | hurt"),
    ...forms("injured", "active", "injuring"),
    ...forms("injured", "noun", "injuries"),
    ...forms("casualty", "noun", "casualties"),
    ...forms("missing", "state", "missing | went missing | unaccounted for"),
    ...forms("disappeared", "intransitive", "disappeared | vanished"),
    ...forms("disappeared", "noun", "disappearances"),
    ...forms("captured", "participle", "captured | taken prisoner | taken captive | taken prisoners"),
    ...forms("captured", "active", "capturing"),
    ...forms("surrendered", "intransitive", "surrendered | capitulated"),
    ...forms("arrested", "participle", "arrested"),
    ...forms("arrested", "active", "arresting"),
    ...forms("arrested", "noun", "arrests | arrest"),
    ...forms("detained", "participle", "detained | interned | held in custody"),
    ...forms("detained", "active", "detaining"),
    ...forms("detained", "noun", "detentions"),
    ...forms("accused", "participle", "accused | charged | indicted"),
    ...forms("tried", "participle", "tried | put on trial | brought to trial"),
    ...forms("convicted", "participle", "convicted | found guilty"),
    ...forms("convicted", "active", "convicting"),
    ...forms("convicted", "noun", "convictions | conviction"),
    ...forms("acquitted", "participle", "acquitted"),
    ...forms("acquitted", "noun", "acquittals"),
    ...forms("sentenced", "participle", "sentenced"),
    ...forms("sentenced", "active", "sentencing"),
    ...forms("condemned", "participle", "condemned to death | sentenced to death"),
    ...forms("condemned", "noun", "death sentences"),
    ...forms("imprisoned", "participle", "imprisoned | jailed | gaoled | incarcerated | thrown into prison"),
    ...forms("imprisoned", "participle", "sent to prison | put in prison | sent to camps"),
    ...forms("imprisoned", "active", "imprisoning | jailing"),
    ...forms("repressed", "participle", "repressed | purged"),
    ...forms("deported", "participle", "deported"),
    ...forms("deported", "active", "deporting"),
    ...forms("deported", "noun", "deportations | deportation"),
    ...forms("exiled", "participle", "exiled | banished"),
    ...forms("expelled", "participle", "expelled | driven out"),
    ...forms("expelled", "active", "expelling"),
    ...forms("expelled", "noun", "expulsions"),
    ...forms("resettled", "participle", "resettled"),
    ...forms("displaced", "participle", "displaced | evacuated | made homeless | left homeless"),
    ...forms("displaced", "active", "displacing"),
    ...forms("embarked", "participle", "embarked"),
    ...forms("landed", "participle", "landed | disembarked"),
    ...forms("transported", "participle", "transported"),
    ...forms("enslaved", "participle", "enslaved | sold into slavery"),
    ...forms("conscripted", "participle", "conscripted | drafted | called up"),
    ...forms("fled", "intransitive", "fled"),
    ...forms("emigrated", "intransitive", "emigrated"),
    ...forms("escaped", "intransitive", "escaped"),
    ...forms("deserted", "intransitive", "deserted"),
    ...forms("deserted", "noun", "desertions"),
    ...forms("survived", "intransitive", "survived | survive"),
    ...forms("rescued", "participle", "rescued | saved | picked up alive"),
    ...forms("released", "participle", "released | freed | liberated | amnestied | pardoned | set free"),
    ...forms("released", "active", "releasing | freeing"),
    ...forms("rehabilitated", "participle", "rehabilitated"),
    ...forms("tortured", "participle", "tortured | beaten"),
    ...forms("raped", "participle", "raped"),
    ...forms("raped", "noun", "rapes"),
    ...forms("abducted", "participle", "abducted | kidnapped"),
    ...forms("abducted", "noun", "abductions | kidnappings"),
    ...forms("dismissed", "participle", "dismissed | sacked"),
    ...forms("born", "participle", "born"),
    ...forms("born", "noun", "births"),
    ...forms("infected", "participle", "infected"),
    ...forms("infected", "noun", "infections"),
    ...forms("vaccinated", "participle", "vaccinated"),
    ...forms("elected", "participle", "elected"),
    ...forms("destroyed", "participle", "destroyed | demolished | burned down | burnt down"),
    ...forms("damaged", "participle", "damaged"),
    ...forms("sunk", "participle", "sunk"),
    ...forms("lost", "active", "lost | losing"),
    ...forms("voted-for", "intransitive", "voted for | voted in favour | voted in favor | voted yes"),
    ...forms("voted-for", "side", "in favour | in favor"),
    ...forms("voted-against", "intransitive", "voted against | voted no"),
    ...forms("voted-against", "side", "against"),
    ...forms("abstained", "intransitive", "abstained | abstain | abstaining"),
    ...forms("abstained", "noun", "abstentions"),
    ...forms("absent", "state", "absent"),
  },
  sideBySide: phrases(
    true,
    "killed and wounded | killed and injured | wounded and missing | killed and captured | dead and injured | dead and wounded | wounded and captured",
  ),
  outcomeAuxiliaries: {
    ...phrases("passive", "was | were | is | are | be | been | being | got | remained | remain | found"),
    ...phrases("passive", "reported | believed | known | thought | presumed | feared | confirmed"),
    ...phrases(
      "other",
      "had | has | have | having | will | would | could | may | might | must | did | to | said | either",
    ),
  },
  outcomeRelatives: phrases(true, "who | that | which | whom"),
  outcomeAdverbs: phrases(
    true,
    "also | more | then | later | all | already | still | now | soon | once | again | ever | never | only | even | just | together | " +
      "alone | thus | therefore | either | both | half | twice | in fact | in all | at once | at least",
  ),
  outcomeAdverbEndings: phrases(true, "ly"),
  objectOpeners: phrases(
    true,
    "the | a | an | his | her | its | their | our | my | your | this | that | these | those | some | many | several | all | " +
      "any | every | each | no | him | them | it | us | me | himself | themselves | one | more than | about | nearly | over",
  ),
  whereOpeners: phrases(true, "in | at | near | from | throughout | across | inside | outside | around | within"),
  figureClauseOpeners: phrases(
    true,
    "while | whereas | but | although | though | when | because | if | before | after | until | since | as | than | where",
  ),
};
