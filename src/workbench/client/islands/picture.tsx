import type { JSX } from "solid-js";
import type { IslandProps } from "../island.ts";

interface Given {
  /** The name of the file, without its ending. */
  readonly name: string;
}

/** How many pixels of the picture one of the page gives: enough for print. */
const SCALE = 2;
const EDGE = 20;

/** Gives the drawing beside it as a picture, as it looks on the page. */
export function Island(props: IslandProps): JSX.Element {
  const { name } = props.given as Given;
  const draw = async () => {
    const svg = props.place.closest("figure")?.querySelector<SVGSVGElement>("svg");
    if (svg === null || svg === undefined) return;
    const picture = await pictureOf(svg);
    if (picture === null) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(picture);
    link.download = `${name}.png`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <button type="button" class="picture" onClick={() => void draw()}>
      PNG
    </button>
  );
}

async function pictureOf(svg: SVGSVGElement): Promise<Blob | null> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image();
  const address = URL.createObjectURL(new Blob([standalone(svg, width, height)], { type: "image/svg+xml" }));
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = (width + 2 * EDGE) * SCALE;
  canvas.height = (height + 2 * EDGE) * SCALE;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.scale(SCALE, SCALE);
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, width + 2 * EDGE, height + 2 * EDGE);
  context.drawImage(image, EDGE, EDGE, width, height);
  URL.revokeObjectURL(address);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

/** What a picture of an element has to keep of the style sheet of its page. */
const LOOKS = ["fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "paint-order", "font", "rx"];

/** The drawing by itself, with its looks written into it. */
function standalone(svg: SVGSVGElement, width: number, height: number): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [from, to] = [svg.querySelectorAll("*"), copy.querySelectorAll("*")];
  for (const [i, element] of [...from].entries()) {
    const looks = getComputedStyle(element);
    const style = LOOKS.map((name) => `${name}: ${looks.getPropertyValue(name)}`).join("; ");
    // Set through the object model, which no policy forbids; an attribute in the page's own markup would be.
    (to[i] as SVGElement | undefined)?.style.setProperty("display", looks.display);
    if (to[i] instanceof SVGElement) to[i].style.cssText += style;
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  return new XMLSerializer().serializeToString(copy);
}
