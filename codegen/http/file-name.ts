import { baseMediaType } from './media-type.ts';

const extensions = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['audio/mpeg', 'mp3'],
  ['audio/wav', 'wav'],
  ['video/mp4', 'mp4'],
  ['application/pdf', 'pdf'],
  ['application/zip', 'zip'],
  ['application/gzip', 'gz'],
  ['text/csv', 'csv'],
  ['text/plain', 'txt'],
  ['application/json', 'json'],
  ['application/xml', 'xml'],
]);

/** Name of a file next to a snippet: letters, digits, `-` and `_` of its purpose. */
export function fileNameFor(purpose: string, mediaType: string | undefined): string {
  const name = purpose
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return `${name === '' ? 'file' : name}.${extensions.get(baseMediaType(mediaType ?? '')) ?? 'bin'}`;
}

/** Files that a toolchain would read as source code or configuration. */
const toolFiles =
  /\.(?:go|mod|sum|py|[cm]?[jt]s|rb|php|java|class|jar|cs|csproj|dll|exe|rs|toml|lock|swift|sh|config|work|props|targets|rsp|properties|pth|ini)$|^(?:package|composer|tsconfig|jsconfig|global)[\w.-]*\.json$/i;

/** The file name in an example of a file, for example `report.jsonl` of `@docs/report.jsonl`; undefined for other values. */
export function fileNameIn(example: unknown): string | undefined {
  if (typeof example !== 'string') return undefined;
  const name = example.split(/[/\\@]/).at(-1) ?? '';
  const isFileName = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*\.[A-Za-z][A-Za-z0-9]{0,7}$/.test(name);
  return isFileName && name.length <= 80 && !toolFiles.test(name) ? name : undefined;
}

/** Makes file names unique, ignoring case like some file systems: the second `image.png` becomes `image-2.png`. */
export class UniqueFileNames {
  readonly #taken = new Set<string>();

  claim(proposed: string): string {
    const dot = proposed.lastIndexOf('.');
    let name = proposed;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1)
      name = `${proposed.slice(0, dot)}-${count}${proposed.slice(dot)}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
