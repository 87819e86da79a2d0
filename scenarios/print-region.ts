import type { Region } from '../src/contract/region';

/** Text of a region file: two spaces, but each neighbourhood and each outline on one line. */
export function printRegion(region: Region): string {
  const { municipalities, layout, ...head } = region;
  const outlines = (list: readonly (readonly number[])[]): string =>
    list.map((outline) => `      ${JSON.stringify(outline)}`).join(',\n');
  const towns = municipalities.map(({ neighbourhoods, ...rest }) => {
    const lines = neighbourhoods.map((neighbourhood) => `        ${JSON.stringify(neighbourhood)}`).join(',\n');
    return `    {\n      ${JSON.stringify(rest).slice(1, -1)},\n      "neighbourhoods": [\n${lines}\n      ]\n    }`;
  });
  const drawn =
    layout === undefined
      ? ''
      : `,\n  "layout": {\n    "municipalities": [\n${outlines(layout.municipalities)}\n    ],\n    "neighbourhoods": [\n${outlines(layout.neighbourhoods)}\n    ]\n  }`;
  return `{\n  ${JSON.stringify(head).slice(1, -1)},\n  "municipalities": [\n${towns.join(',\n')}\n  ]${drawn}\n}\n`;
}
