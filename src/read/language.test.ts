import { describe, expect, test } from "vitest";
import { detectLanguage } from "./language.ts";

describe("the language of a text", () => {
  test.each([
    [
      "fr",
      "Les soldats furent envoyés à l'arrière après la bataille, et près de trois cents blessés étaient déjà morts. Nobles et paysans, tous avaient perdu quelqu'un dans cette guerre.",
    ],
    [
      "de",
      "Die Armee verlor über dreihundert Mann, und die Straßen waren für alle Fahrzeuge gesperrt. Die Verwundeten wurden erst im Frühjahr nach Hause gebracht, als die Brücke wieder stand.",
    ],
    [
      "ru",
      "Армия потеряла триста человек, и дороги были закрыты для всех машин. Раненых отвезли домой только весной, когда мост был восстановлен и река освободилась ото льда.",
    ],
    [
      "es",
      "El ejército perdió más de trescientos hombres en la batalla, y los caminos quedaron cerrados durante el invierno. Los heridos no volvieron a sus casas hasta la primavera siguiente.",
    ],
    [
      "en",
      "The army lost more than three hundred men, and the roads were closed for the whole of the winter. The wounded were taken home in the spring.",
    ],
    ["en", "Gen. Ivan Petrovich Sokolov and Gen. de la Fontaine met in Paris, Wien and Kraków in the winter of 1921."],
  ])("%s", async (language, text) => {
    expect(await detectLanguage(text)).toBe(language);
  });
});

describe("a text that is too short to tell", () => {
  test.each([
    "The army lost 300 men at Stalingrad.",
    "A total of 480.",
    "Total losses: 3,000 killed, 4,000 wounded",
    "Leningrad, Moskva, Kursk, Orel, Tula, Kharkov, Kaluga, Smolensk, Vyazma, Rzhev",
    "",
  ])("%s", async (text) => {
    expect([null, "en"]).toContain(await detectLanguage(text));
  });
});
