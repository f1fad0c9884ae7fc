import type { LengthUnit, NumberTables, UnitWord } from "../../figures/tables.ts";
import type { Words } from "../../phrase-table.ts";
import { phrases } from "./phrases.ts";

const time = (unit: string, designator: LengthUnit["designator"], count: number, forms: string): Words<UnitWord> =>
  phrases({ kind: "duration", unit, length: { designator, count } }, forms);
const measure = (unit: string, forms: string): Words<UnitWord> => phrases({ kind: "measure", unit }, forms);
const money = (unit: string, forms: string): Words<UnitWord> => phrases({ kind: "money", unit }, forms);

/** English units of time, measure and money. */
export const units: Pick<
  NumberTables,
  | "figureUnits"
  | "currencies"
  | "agedPronouns"
  | "agePrepositions"
  | "ageFollowers"
  | "agedNouns"
  | "timeShifts"
  | "ageCues"
  | "ageMarks"
  | "durationCues"
  | "lengthContexts"
  | "unitExtensions"
> = {
  figureUnits: {
    ...time("second", "TS", 1, "second | seconds | sec"),
    ...time("minute", "TM", 1, "minute | minutes | min | mins"),
    ...time("hour", "TH", 1, "hour | hours | hr | hrs"),
    ...time("day", "D", 1, "day | days"),
    ...time("night", "D", 1, "night | nights"),
    ...time("week", "W", 1, "week | weeks"),
    ...time("fortnight", "W", 2, "fortnight | fortnights"),
    ...time("month", "M", 1, "month | months"),
    ...time("year", "Y", 1, "year | years | yr | yrs"),
    ...time("decade", "Y", 10, "decade | decades"),
    ...time("century", "Y", 100, "century | centuries"),
    ...time("millennium", "Y", 1000, "millennium | millennia | millenniums"),

    ...measure("millimetre", "millimetre | millimetres | millimeter | millimeters | mm"),
    ...measure("centimetre", "centimetre | centimetres | centimeter | centimeters | cm"),
    ...measure("metre", "metre | metres | meter | meters | m"),
    ...measure("kilometre", "kilometre | kilometres | kilometer | kilometers | km | kms"),
    ...measure("kilometre per hour", "km/h | kph | kmh"),
    ...measure("mile per hour", "mph | miles per hour | miles an hour"),
    ...measure("knot", "knot | knots"),
    ...measure("inch", "inch | inches"),
    ...measure("foot", "feet | ft"),
    foot: { kind: "measure", unit: "foot", troops: true },
    ...measure("yard", "yard | yards"),
    ...measure("mile", "mile | miles"),
    ...measure("nautical mile", "nautical mile | nautical miles"),
    ...measure("league", "league | leagues"),
    ...measure("verst", "verst | versts"),
    ...measure("fathom", "fathom | fathoms"),
    ...measure("furlong", "furlong | furlongs"),
    ...measure("light year", "light year | light years | light-year | light-years"),
    ...measure("square metre", "square metre | square metres | square meter | square meters | sq m | m\u00b2"),
    ...measure(
      "square kilometre",
      "square kilometre | square kilometres | square kilometer | square kilometers | sq km | sq. km | km\u00b2",
    ),
    ...measure("square mile", "square mile | square miles | sq mi"),
    ...measure("square foot", "square foot | square feet | sq ft"),
    ...measure("square yard", "square yard | square yards"),
    ...measure("hectare", "hectare | hectares | ha"),
    ...measure("acre", "acre | acres"),
    ...measure("desyatina", "desyatin | desyatins | desyatina | desyatinas"),
    ...measure("cubic metre", "cubic metre | cubic metres | cubic meter | cubic meters | m\u00b3"),
    ...measure("cubic foot", "cubic foot | cubic feet"),
    ...measure("milligram", "milligram | milligrams | mg"),
    ...measure("gram", "gram | grams | gramme | grammes"),
    ...measure("kilogram", "kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos | kg | kgs"),
    ...measure("tonne", "tonne | tonnes | metric ton | metric tons | metric tonne | metric tonnes"),
    ...measure("ton", "ton | tons | long tons | short tons"),
    ...measure("kiloton", "kiloton | kilotons"),
    ...measure("megaton", "megaton | megatons"),
    ...measure("ounce", "ounce | ounces | oz"),
    ...measure("pound weight", "lb | lbs"),
    ...measure("hundredweight", "hundredweight | cwt"),
    ...measure("quintal", "quintal | quintals | centner | centners"),
    ...measure("pood", "pood | poods | puds"),
    ...measure("bushel", "bushel | bushels"),
    ...measure("litre", "litre | litres | liter | liters"),
    ...measure("hectolitre", "hectolitre | hectolitres | hectoliter | hectoliters"),
    ...measure("pint", "pint | pints"),
    ...measure("gallon", "gallon | gallons"),
    ...measure("barrel", "barrel | barrels"),
    ...measure("volt", "volt | volts"),
    ...measure("kilowatt", "kilowatt | kilowatts | kW"),
    ...measure("megawatt", "megawatt | megawatts | MW"),
    ...measure("gigawatt", "gigawatt | gigawatts | GW"),
    ...measure("kilowatt-hour", "kilowatt-hour | kilowatt-hours | kilowatt hours | kWh"),
    ...measure("terawatt-hour", "terawatt-hours | TWh"),
    ...measure("horsepower", "horsepower | hp"),
    ...measure("calorie", "calorie | calories"),
    ...measure("kilocalorie", "kilocalorie | kilocalories | kcal"),
    ...measure(
      "degree",
      "degree | degrees | \u00b0C | \u00b0F | degrees Celsius | degrees Fahrenheit | degrees centigrade",
    ),
    ...measure("carat", "carat | carats"),
    ...measure("hertz", "hertz | Hz"),
    ...measure("kilohertz", "kilohertz | kHz"),
    ...measure("byte", "byte | bytes"),
    ...measure("gigabyte", "gigabyte | gigabytes | GB"),
    ...measure("megabyte", "megabyte | megabytes | MB"),

    ...phrases({ kind: "money", unit: "pound", weight: true }, "pound | pounds"),
    ...money("pound", "pounds sterling | pound sterling | quid"),
    ...money("dollar", "dollar | dollars | US dollars | U.S. dollars | USD | Canadian dollars | Australian dollars"),
    ...money("euro", "euro | euros | EUR"),
    ...money("cent", "cent | cents"),
    ...money("penny", "penny | pence"),
    ...money("shilling", "shilling | shillings"),
    "s.": { kind: "money", unit: "shilling", attached: true },
    "d.": { kind: "money", unit: "penny", attached: true },
    ...money("guinea", "guinea | guineas"),
    ...money("rouble", "rouble | roubles | ruble | rubles | gold roubles | gold rubles | RUB"),
    ...money("kopeck", "kopeck | kopecks | kopek | kopeks"),
    ...money("hryvnia", "hryvnia | hryvnias | hryvnya | UAH"),
    ...money("karbovanets", "karbovanets | karbovanetsi | karbovantsi"),
    ...money("mark", "marks | gold marks | deutschmarks | deutsche marks | deutschmark"),
    ...money("Reichsmark", "reichsmark | reichsmarks"),
    ...money("franc", "franc | francs | Swiss francs | French francs"),
    ...money("zloty", "zloty | zlotys | zlotych | z\u0142oty | z\u0142otys"),
    ...money("krone", "krone | kroner | krona | kronor | crowns"),
    ...money("lira", "lira | lire | liras"),
    ...money("peseta", "peseta | pesetas"),
    ...money("peso", "peso | pesos"),
    ...money("real", "reais"),
    ...money("guilder", "guilder | guilders | florin | florins"),
    ...money("ducat", "ducat | ducats"),
    ...money("thaler", "thaler | thalers"),
    ...money("livre", "livres"),
    ...money("rupee", "rupee | rupees"),
    ...money("yen", "yen"),
    ...money("yuan", "yuan | renminbi"),
    ...money("dinar", "dinar | dinars"),
    ...money("rand", "rand"),
    ...money("naira", "naira"),
    ...money("drachma", "drachma | drachmas | drachmae"),
    ...money("pengo", "pengo | peng\u0151"),
    ...money("forint", "forint | forints"),
    ...money("leu", "lei"),
    ...money("lev", "leva"),
    ...money("shekel", "shekel | shekels"),
  },
  currencies: {
    "\u00a3": "pound",
    $: "dollar",
    US$: "dollar",
    A$: "dollar",
    C$: "dollar",
    USD: "dollar",
    "\u20ac": "euro",
    EUR: "euro",
    "\u00a5": "yen",
    "\u20bd": "rouble",
    "\u20b4": "hryvnia",
    "\u20b9": "rupee",
    Rs: "rupee",
    "Rs.": "rupee",
    CHF: "franc",
    RM: "Reichsmark",
    DM: "mark",
    "\u20aa": "shekel",
    "\u20a9": "won",
    "\u20a6": "naira",
  },
  ageCues: phrases(
    true,
    "aged | aged only | aged just | at the age of | age of | at age | age | ages of | ages | by age | turned | lived to | lived to be | living to be | lived until",
  ),
  agePrepositions: phrases(true, "at"),
  agedPronouns: phrases(
    true,
    "he | she | i | who | boy | girl | child | children | boys | girls | son | sons | daughter | daughters | man | woman | lad | youth | widow | sister | brother",
  ),
  ageFollowers: phrases(true, "when | at the time | at his death | at her death"),
  agedNouns: phrases(
    true,
    "children | child | men | women | people | persons | boys | girls | those | anyone | everyone | males | females | " +
      "infants | adults | citizens | inmates | minors | youths | residents | anybody | everybody",
  ),
  timeShifts: phrases(true, "later | earlier | ago | after | before | hence | previously | afterwards"),
  ageMarks: phrases(true, "old | olds | of age"),
  durationCues: phrases(
    true,
    "for | been | lasted | lasting | last | lasts | within | took | spent | served | taking | over",
  ),
  unitExtensions: {
    "and a half": { low: 1.5, high: 1.5 },
    "and a quarter": { low: 1.25, high: 1.25 },
    "and three quarters": { low: 1.75, high: 1.75 },
    "or two": { low: 1, high: 2 },
  },
  lengthContexts: phrases(
    true,
    "long | wide | high | tall | deep | thick | away | apart | off | above | below | sprint | race | hurdles | freestyle | " +
      "relay | dash | by | x | \u00d7 | in length | in height | in diameter | in depth | in width | final | butterfly | " +
      "backstroke | tower | from | north | south | east | west | down | up",
  ),
};
