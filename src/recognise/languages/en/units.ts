import type { LengthUnit, NumberTables, UnitSize, UnitWord } from "../../figures/tables.ts";
import type { Words } from "../../phrase-table.ts";
import { phrases } from "./phrases.ts";

const time = (unit: string, designator: LengthUnit["designator"], count: number, forms: string): Words<UnitWord> =>
  phrases({ kind: "duration", unit, length: { designator, count } }, forms);
const measure = (unit: string, forms: string): Words<UnitWord> => phrases({ kind: "measure", unit }, forms);
const sized = (unit: string, of: UnitSize["of"], base: number, forms: string): Words<UnitWord> =>
  phrases({ kind: "measure", unit, size: { of, base } }, forms);
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

    ...sized("millimetre", "length", 0.001, "millimetre | millimetres | millimeter | millimeters | mm"),
    ...sized("centimetre", "length", 0.01, "centimetre | centimetres | centimeter | centimeters | cm"),
    ...sized("metre", "length", 1, "metre | metres | meter | meters | m"),
    ...sized("kilometre", "length", 1000, "kilometre | kilometres | kilometer | kilometers | km | kms"),
    ...measure("kilometre per hour", "km/h | kph | kmh"),
    ...measure("mile per hour", "mph | miles per hour | miles an hour"),
    ...measure("knot", "knot | knots"),
    ...sized("inch", "length", 0.0254, "inch | inches"),
    ...sized("foot", "length", 0.3048, "feet | ft"),
    foot: { kind: "measure", unit: "foot", troops: true, size: { of: "length", base: 0.3048 } },
    ...sized("yard", "length", 0.9144, "yard | yards"),
    ...sized("mile", "length", 1609.344, "mile | miles"),
    ...sized("nautical mile", "length", 1852, "nautical mile | nautical miles"),
    ...measure("league", "league | leagues"),
    ...sized("verst", "length", 1066.8, "verst | versts"),
    ...sized("fathom", "length", 1.8288, "fathom | fathoms"),
    ...sized("furlong", "length", 201.168, "furlong | furlongs"),
    ...measure("light year", "light year | light years | light-year | light-years"),
    ...sized("square metre", "area", 1, "square metre | square metres | square meter | square meters | sq m | m\u00b2"),
    ...sized(
      "square kilometre",
      "area",
      1_000_000,
      "square kilometre | square kilometres | square kilometer | square kilometers | sq km | sq. km | km\u00b2",
    ),
    ...sized("square mile", "area", 2_589_988, "square mile | square miles | sq mi"),
    ...sized("square foot", "area", 0.092903, "square foot | square feet | sq ft"),
    ...sized("square yard", "area", 0.836127, "square yard | square yards"),
    ...sized("hectare", "area", 10_000, "hectare | hectares | ha"),
    ...sized("acre", "area", 4046.856, "acre | acres"),
    ...measure("desyatina", "desyatin | desyatins | desyatina | desyatinas"),
    ...sized("cubic metre", "volume", 1000, "cubic metre | cubic metres | cubic meter | cubic meters | m\u00b3"),
    ...sized("cubic foot", "volume", 28.3168, "cubic foot | cubic feet"),
    ...measure("milligram", "milligram | milligrams | mg"),
    ...sized("gram", "weight", 0.001, "gram | grams | gramme | grammes"),
    ...sized("kilogram", "weight", 1, "kilogram | kilograms | kilogramme | kilogrammes | kilo | kilos | kg | kgs"),
    ...sized("tonne", "weight", 1000, "tonne | tonnes | metric ton | metric tons | metric tonne | metric tonnes"),
    ...measure("ton", "ton | tons | long tons | short tons"),
    ...measure("kiloton", "kiloton | kilotons"),
    ...measure("megaton", "megaton | megatons"),
    ...sized("ounce", "weight", 0.0283495, "ounce | ounces | oz"),
    ...sized("pound weight", "weight", 0.453592, "lb | lbs"),
    ...measure("hundredweight", "hundredweight | cwt"),
    ...measure("quintal", "quintal | quintals | centner | centners"),
    ...sized("pood", "weight", 16.3805, "pood | poods | puds"),
    ...measure("bushel", "bushel | bushels"),
    ...sized("litre", "volume", 1, "litre | litres | liter | liters"),
    ...sized("hectolitre", "volume", 100, "hectolitre | hectolitres | hectoliter | hectoliters"),
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
