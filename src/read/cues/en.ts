import { type CueTables, phrases } from "../cues.ts";

/** English, British and American. */
export const english: CueTables = {
  language: "en",
  openWords: phrases(`
    a, an, the, of, in, on, at, by, for, from, with, without, to, into, onto, upon, about, against,
    between, among, amid, under, over, through, during, before, after, since, until, till, towards, toward,
    within, across, behind, beyond, near, than, as, and, or, but, nor, if, that, which, who, whom, whose,
    when, while, where, because, although, though, whether, so, is, are, was, were, be, been, being, has,
    have, had, having, will, would, shall, should, can, could, may, might, must, do, does, did, not, no,
    its, his, her, their, our, your, my, this, these, those, some, any, each, every, other, another, such,
    both, either, neither, all, more, most, only, also, even, very
  `),
  articles: phrases(`a, an, the`),
  commonWords: phrases(`he, she, it, they, we, i, you, him, them, us, there, what, one, said, up, out`),
  months: phrases(`
    january, february, march, april, may, june, july, august, september, october, november, december, jan,
    feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
  `),
  weekdays: phrases(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs,
    fri, sat, sun
  `),
  bylineOpeners: phrases(`
    by, words by, written by, text by, report by, reported by, story by, reporting by, author:, authors:,
    from our correspondent, from our own correspondent, from our special correspondent
  `),
  bylineWords: phrases(`
    and, in, for, with, at, of, the, correspondent, editor, reporter, staff, writer, writers, agencies,
    special, senior, foreign, political, diplomatic, defence, chief, bureau, news, our, own, professor,
    correspondents, reporters, editors, a, an, local, military, war, medical, legal
  `),
  bylineOffices: phrases(`
    correspondent, correspondents, reporter, reporters, editor, editors, writer, writers, agencies, staff
  `),
  nameParticles: phrases(`de, del, della, di, da, du, la, le, von, van, der, den, ter, al, el, bin, ibn, and, of`),
  sectionWords: phrases(`
    introduction, background, overview, summary, abstract, preface, foreword, prologue, epilogue,
    conclusion, conclusions, contents, context, history, origins, causes, aftermath, consequences, legacy,
    life, career, death, birth, childhood, youth, education, family, marriage, early, later, final, years,
    period, war, wars, battle, campaign, siege, invasion, occupation, casualties, losses, forces, order,
    findings, methodology, methods, results, discussion, recommendations, analysis, appendix, notes,
    references, sources, bibliography, chapter, part, section, volume, book, act, report, statement,
    speech, lecture, address, interview, review, news, opinion, comment, editorial, letter, letters,
    executive, key, facts, figures, statistics, timeline, chronology, annex, table, first, second, third,
    great, terror, revolution, empire, republic, operation, plan, fall, rise, road, city, town, north, south,
    east, west, northern, southern, eastern, western, front, day, night, winter, summer, spring, autumn,
    world, state, union, national, international, committee, commission, department, ministry, office,
    university, institute, society, association, agency, press, times, herald, tribune, the, a, an, in, on, at, to, for, with, from, against,
    after, before, under, over, during
  `),
  partNames: phrases(`chapter, part, section, book, volume, act, appendix, annex, lecture, lesson, canto`),
  captionNames: phrases(`
    figure, fig., fig, photo, photograph, plate, map, table, chart, graph, diagram, illustration, image,
    picture, exhibit
  `),
  captionLabels: phrases(`
    photo, photos, photograph, picture, pictured, pictured above, pictured below, image, image source,
    image caption, caption, illustration, map, chart, graphic, photo credit, picture credit
  `),
  captionOpeners: phrases(`
    photo by, photos by, photograph by, photo courtesy, photograph courtesy, image courtesy,
    picture courtesy, image by, illustration by, map by, courtesy of
  `),
  occasionOpeners: phrases(`
    published, first published, originally published, posted, updated, last updated, last modified,
    delivered, first delivered, broadcast, first broadcast, written, issued, released, date:, dated,
    for immediate release, embargoed until
  `),
  occasionWords: phrases(`
    delivered, published, broadcast, given, presented, read, spoken, printed, appeared, posted, written,
    transcript, transcribed, issued
  `),
  occasionSubjects: phrases(`
    this lecture, this speech, this talk, this address, this article, this essay, this text, this paper, this report,
    this interview, this statement, this sermon, this letter, this piece, this note, this is the text,
    this is a transcript, this is an edited, the text of this, a version of this, an earlier version of this
  `),
  occasionTitles: phrases(`
    a lecture, a speech, a talk, an address, a note, a paper, a report, an essay, an article, a sermon, an interview,
    a letter, a statement, lecture, speech, talk, address, note, paper, report, essay, article, sermon, interview,
    letter, statement, remarks, text of, transcript of, the text of, edited transcript, the following
  `),
  datelineWords: phrases(`
    on, at, in, of, the, and, to, from, est, edt, gmt, utc, bst, cet, cest, pm, am, a.m, p.m, st, nd,
    rd, th, edition, time, updated, published, posted, last, modified, first, reuters, afp, ap, tass, upi,
    bc, ad, bce, ce
  `),
  noteHeadings: phrases(`notes, footnotes, endnotes, references, notes and references, sources and notes, citations`),
  noteLabels: phrases(`footnote, endnote`),
  pageWords: phrases(`page, p., p, pg., pg`),
  boilerplate: {
    whole: phrases(`
      for immediate release, press release, news release, media release, media advisory,
      advertisement, advertisements, sponsored, share, print, email, e-mail, tweet, comments, comment,
      menu, search, home, log in, login, sign in, sign up, register, subscribe, donate, newsletter,
      newsletters, read more, more, related, related articles, related stories, related topics,
      related content, see also on this site, most read, most popular, trending, recommended, top stories,
      latest news, breaking news, skip to content, skip to main content, back to top, return to top,
      contact us, contact, about us, privacy policy, terms of use, terms of service, terms and conditions,
      cookie policy, accept all cookies, accept cookies, accept, reject, accept all, reject all,
      manage cookies, leave a comment, post a comment, previous, next, previous article, next article,
      facebook, twitter, whatsapp, telegram, linkedin, copy link, permalink, download pdf, print this page,
      loading, close, site map, sitemap, follow us, support us, image, follow, save, listen,
      follow us on social media, continue reading, show more, view all, listen to this article
    `),
    headings: phrases(`
      for immediate release, press release, news release, media release, media advisory,
      menu, search, comments, related, related articles, related stories, related topics, most read,
      related content, most popular, trending, recommended, top stories, latest news, newsletter,
      newsletters, follow us, contact us, share, advertisement, leave a comment, post a comment,
      support us, listen to this article
    `),
    always: phrases(`
      we use cookies, this site uses cookies, this website uses cookies, share this, subscribe to our,
      sign up for our, sign up to our, follow us on, skip to content, skip to main content,
      join our newsletter, click here to, tap here to, read more:,
      all rights reserved
    `),
    opening: phrases(`
      share on, share via, print this page, email this, e-mail this, send this page, tweet this, follow us,
      like us on, find us on, join us on, subscribe to, subscribe now, subscribe today, sign up for,
      sign up to, sign up now, register now, read also:, read next, also read:, see also:, related:,
      more on this story, more on:, you may also like, you might also like, recommended for you,
      contact us, media contact, press contact, donate now, click here, tap here, click to, tap to,
      cookies on, by continuing to use, by continuing to browse, by using this site, copyright (c),
      reproduced with permission,
      this article is licensed, licensed under, this work is licensed, filed under, posted in:, tagged:,
      tags:, topics:, categories:, category:, keywords:, skip to, back to top, log in to, sign in to,
      leave a reply, leave a comment, post a comment, view comments, comments (, no comments,
      comments are closed, share:, have a story, got a story, powered by, last modified:, photo gallery:,
      this page was last, the content of this site, view the full archive, isbn, issn, doi:
    `),
    contacts: phrases(`
      to contact, contact, for more information, for further information, for media enquiries,
      for media inquiries, for press enquiries, for subscriptions, to subscribe, to donate, donate to,
      support our, visit our, visit us, write to us, email, e-mail, tel, telephone, phone, fax, website,
      download, listen, watch, view this, retrieved from, available at, follow, join our
    `),
    anywhere: phrases(`all rights reserved`),
    links: phrases(
      `cookie policy, privacy policy, our newsletter, terms of service, terms of use, terms and conditions`,
    ),
    copyright: phrases(`copyright, \u00a9, (c), all contents`),
  },
  compoundStarts: phrases(`
    twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, two, three, four, five, six, seven,
    eight, nine, ten, half, one, well, self, ex, non, anti, post, pre, mid, long, short, so, vice, multi,
    semi, left, right, all, cross, full, high, low, pro, co, re-elected, counter, quasi, newly, then, much,
    ill, single, double, first, second, third, thirty-year, ultra
  `),
  compoundEnds: phrases(`
    year, years, old, day, days, month, months, week, weeks, hour, hours, mile, miles, man, men, long,
    term, based, in, law, fold, called, scale, wing, known, elect, style, made, born, held, led, run, time,
    ranking, general, chief, being
  `),
};
