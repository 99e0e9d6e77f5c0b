import type { FontName, SiteTheme } from '../../config.ts';
import { mix, parseHex, printHex, type Rgb, readable } from './contrast.ts';

const defaultAccent = '#4f46c8';

/** Colors of the light and the dark scheme. Text has a contrast of at least 4.5:1 on its background (WCAG 2.2, 1.4.3). */
const colors: Readonly<Record<string, readonly [light: string, dark: string]>> = {
  page: ['#ffffff', '#111318'],
  sunken: ['#f6f7f9', '#191c23'],
  tint: ['#f1f0fe', '#23213d'],
  line: ['#e5e7ec', '#2b2f39'],
  field: ['#8a919e', '#6b7280'],
  strong: ['#15181f', '#f2f4f7'],
  text: ['#373d49', '#cdd2da'],
  quiet: ['#5c6472', '#9aa2b1'],
  accent: [defaultAccent, '#aca6ff'],
  get: ['#0b6b46', '#6fd3a6'],
  post: ['#1f5bb5', '#86b6ff'],
  put: ['#8f4a00', '#eeb06d'],
  delete: ['#b3261e', '#ff9a92'],
  comment: ['#626b78', '#8f98a8'],
  string: ['#0a6847', '#86d9b2'],
  number: ['#8f4a00', '#f0b67f'],
  keyword: ['#6a3fb0', '#c9afff'],
  property: ['#1b57a6', '#93beff'],
  variable: ['#97366a', '#f3a3ca'],
};

const mono = "ui-monospace, SFMono-Regular, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace";

/** Fonts of operating systems, so that no font is loaded. */
const fonts: Readonly<Record<FontName, string>> = {
  sans: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  humanist: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', source-sans-pro, sans-serif",
  serif: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Liberation Serif', serif",
};

/** The colors and fonts of the site as custom properties. Browsers without `light-dark()` use the scheme of the system. */
export function printTheme({ accent, font = 'sans' }: SiteTheme): string {
  const themed = accent === undefined ? colors : { ...colors, ...accentColors(parseHex(accent)) };
  const declare = (value: (pair: readonly [string, string]) => string) =>
    Object.entries(themed)
      .map(([name, pair]) => `--${name}: ${value(pair)};`)
      .join(' ');
  return `:root { color-scheme: light dark; --font: ${fonts[font]}; --mono: ${mono}; ${declare(([light]) => light)} }
@media (prefers-color-scheme: dark) { :root { ${declare(([, dark]) => dark)} } }
@supports (color: light-dark(#000, #fff)) { :root { ${declare(([light, dark]) => `light-dark(${light}, ${dark})`)} } }
`;
}

/** The accent color on white. */
export function accentOf({ accent }: SiteTheme): string {
  return accent === undefined ? defaultAccent : accentColors(parseHex(accent)).accent[0];
}

const [white, black] = [parseHex('#ffffff'), parseHex('#111318')];

/** The color of a brand, made darker or lighter until it can be read in both schemes. */
function accentColors(accent: Rgb): Readonly<Record<'accent' | 'tint', readonly [string, string]>> {
  const tints = [mix(white, accent, 0.08), mix(black, accent, 0.2)] as const;
  const light = readable(accent, [0, 0, 0], [white, tints[0]]);
  const dark = readable(accent, [255, 255, 255], [black, tints[1]]);
  return { accent: [printHex(light), printHex(dark)], tint: [printHex(tints[0]), printHex(tints[1])] };
}
