/**
 * Sets the findings in the margin level with their words, without one lying on another. Runs in the page, from its own
 * source text: it may use nothing from outside itself. Findings that crowd together share the way out of place
 * between them, but none rises above its own paragraph.
 */
export function align(): void {
  const GAP = 18;
  const text = document.querySelector<HTMLElement>(".text");
  const wide = matchMedia("(min-width: 68rem)");
  if (text === null) return;
  const findings = [...text.querySelectorAll<HTMLElement>(".finding")];
  // Gone through once: a long text has thousands of findings, and asking the page for the words of each takes minutes.
  const firstWords = new Map<string, Element>();
  for (const words of [...text.querySelectorAll("[data-finding]")].reverse()) {
    firstWords.set(words.getAttribute("data-finding") ?? "", words);
  }

  interface Crowd {
    readonly members: HTMLElement[];
    height: number;
    /** The sum of where its members want it to begin. */
    sum: number;
    least: number;
  }

  function crowdOf(finding: HTMLElement, origin: number): Crowd {
    const words = firstWords.get(finding.id) ?? finding;
    const passage = finding.closest(".passage") ?? finding;
    const sum = words.getBoundingClientRect().top - origin;
    const least = passage.getBoundingClientRect().top - origin;
    return { members: [finding], height: finding.offsetHeight + GAP, sum, least };
  }

  function topOf({ sum, members, least }: Crowd): number {
    return Math.max(least, sum / members.length);
  }

  function join(crowd: Crowd, next: Crowd): void {
    crowd.sum += next.sum - next.members.length * crowd.height;
    crowd.least = Math.max(crowd.least, next.least - crowd.height);
    crowd.members.push(...next.members);
    crowd.height += next.height;
  }

  function crowds(origin: number): Crowd[] {
    const placed: Crowd[] = [];
    for (const finding of findings.filter((candidate) => candidate.offsetHeight > 0)) {
      let crowd = crowdOf(finding, origin);
      for (let before = placed.at(-1); before && topOf(before) + before.height > topOf(crowd); before = placed.at(-1)) {
        placed.pop();
        join(before, crowd);
        crowd = before;
      }
      placed.push(crowd);
    }
    return placed;
  }

  function place(box: HTMLElement): void {
    let end = 0;
    const placed = wide.matches ? crowds(box.getBoundingClientRect().top) : [];
    const tops: [HTMLElement, number][] = [];
    for (const crowd of placed) {
      let top = topOf(crowd);
      for (const member of crowd.members) {
        tops.push([member, top]);
        top += member.offsetHeight + GAP;
      }
      end = top;
    }
    for (const [finding, top] of tops) finding.style.top = `${Math.round(top)}px`;
    box.style.minHeight = `${Math.ceil(end)}px`;
  }

  const again = () => place(text);
  addEventListener("resize", again);
  document.addEventListener("toggle", again, true);
  document.addEventListener("change", again);
  document.fonts.ready.then(again);
  again();
}
