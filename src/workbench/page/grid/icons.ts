import type { UniverRenderingContext } from "@univerjs/preset-sheets-core";
import type { Icon } from "../../model/conditional-rule";

/** Draws around a middle, within a radius in pixels. */
type Painter = (context: UniverRenderingContext, x: number, y: number, radius: number) => void;

const red = "#D65532";
const yellow = "#EFB73E";
const green = "#68A490";
const grey = "#808080";
const black = "#404040";

/**
 * Draws an icon of Excel's sets: arrows, signs, symbols, quarters and ratings in their own shape; flags, stars, boxes and triangles as discs in
 * the colour of their step.
 */
export function iconPainter({ set, index }: Icon): Painter {
  const count = Number(set[0]);
  const share = index / Math.max(1, count - 1);
  const color = /Gray/.test(set) ? grey : colorAt(share);
  if (/Arrows/.test(set)) return arrow(color, share);
  if (/Symbols/.test(set)) return symbol(color, index);
  if (/Signs/.test(set) && index < 2) return index === 0 ? polygon(color, diamond) : polygon(color, triangle);
  if (/Quarters|Rating/.test(set)) return pie(grey, share);
  if (set === "4RedToBlack") return disc([black, grey, "#F2B8A8", red][index] ?? red);
  if (set === "4TrafficLights") return disc([black, red, yellow, green][index] ?? green);
  return disc(color);
}

function colorAt(share: number): string {
  return share === 0 ? red : share === 1 ? green : yellow;
}

function disc(color: string): Painter {
  return (context, x, y, radius) => {
    context.fillStyle = color;
    context.beginPath();
    context.arc(x, y, radius * 0.85, 0, 2 * Math.PI);
    context.fill();
  };
}

/** A disc with a filled share, clockwise from the top. */
function pie(color: string, share: number): Painter {
  return (context, x, y, radius) => {
    disc("#D9D9D9")(context, x, y, radius);
    context.fillStyle = color;
    context.beginPath();
    context.moveTo(x, y);
    context.arc(x, y, radius * 0.85, -Math.PI / 2, -Math.PI / 2 + share * 2 * Math.PI);
    context.fill();
  };
}

/** The corners, in parts of the radius. */
type Shape = readonly (readonly [x: number, y: number])[];
const upwards: Shape = [
  [0, -0.9],
  [0.8, 0],
  [0.3, 0],
  [0.3, 0.9],
  [-0.3, 0.9],
  [-0.3, 0],
  [-0.8, 0],
];
const diamond: Shape = [
  [0, -0.9],
  [0.9, 0],
  [0, 0.9],
  [-0.9, 0],
];
const triangle: Shape = [
  [0, -0.85],
  [0.9, 0.75],
  [-0.9, 0.75],
];

function polygon(color: string, shape: Shape, turned = 0): Painter {
  return (context, x, y, radius) => {
    const [cos, sin] = [Math.cos(turned), Math.sin(turned)];
    context.fillStyle = color;
    context.beginPath();
    shape.forEach(([across, down], index) => {
      const place = [x + radius * (across * cos - down * sin), y + radius * (across * sin + down * cos)] as const;
      if (index === 0) context.moveTo(...place);
      else context.lineTo(...place);
    });
    context.closePath();
    context.fill();
  };
}

/** The arrow points down for the lowest step and up for the highest. */
function arrow(color: string, share: number): Painter {
  return polygon(color, upwards, (1 - share) * Math.PI);
}

/** A cross, an exclamation mark and a tick, as lines. */
const lines: readonly (readonly Shape[])[] = [
  [
    [
      [-0.6, -0.6],
      [0.6, 0.6],
    ],
    [
      [-0.6, 0.6],
      [0.6, -0.6],
    ],
  ],
  [
    [
      [0, -0.8],
      [0, 0.2],
    ],
    [
      [0, 0.55],
      [0, 0.8],
    ],
  ],
  [
    [
      [-0.7, 0],
      [-0.2, 0.6],
      [0.7, -0.6],
    ],
  ],
];

function symbol(color: string, index: number): Painter {
  return (context, x, y, radius) => {
    context.strokeStyle = color;
    context.lineWidth = radius / 3;
    for (const line of lines[index] ?? []) {
      context.beginPath();
      line.forEach(([across, down], step) => {
        if (step === 0) context.moveTo(x + across * radius, y + down * radius);
        else context.lineTo(x + across * radius, y + down * radius);
      });
      context.stroke();
    }
  };
}
