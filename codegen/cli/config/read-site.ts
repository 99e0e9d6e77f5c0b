import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fontNames, type SiteConfig, type SiteLink, type SiteTheme } from '../../config.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { logoImage } from './logo-image.ts';
import type { SettingPath, SettingsFile } from './settings-file.ts';

export const siteKeys = ['url', 'theme', 'links'];
export const themeKeys = ['accent', 'font', 'logo'];
export const linkKeys = ['title', 'url'];

const tokens = ['site'];

/** Reads `site`: the address and the appearance of the website. @param folder The base of relative paths. */
export function readSite(
  file: SettingsFile,
  value: JsonValue | undefined,
  folder: string,
): SiteConfig | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    file.addProblem(tokens, '"site" must be a mapping.');
    return undefined;
  }
  file.rejectUnknown(value, siteKeys, tokens);
  const url = readUrl(file, value);
  return {
    ...(url === undefined ? {} : { url }),
    theme: readTheme(file, ownValue(value, 'theme'), folder),
    links: readLinks(file, ownValue(value, 'links')),
  };
}

/** The URL of the root, which can be in a folder of a host. A final slash is added. */
function readUrl(file: SettingsFile, site: JsonObject): string | undefined {
  const text = file.readString(site, 'url', tokens);
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && ['http:', 'https:'].includes(url.protocol) && url.search + url.hash + url.username === '')
    return url.href.replace(/\/?$/, '/');
  file.addProblem(
    [...tokens, 'url'],
    '"url" must be an absolute http or https URL without a query or fragment.',
  );
  return undefined;
}

function readTheme(file: SettingsFile, value: JsonValue | undefined, folder: string): SiteTheme {
  const place = [...tokens, 'theme'];
  if (value === undefined) return {};
  if (!isObject(value)) {
    file.addProblem(place, '"theme" must be a mapping.');
    return {};
  }
  file.rejectUnknown(value, themeKeys, place);
  const accent = readColor(file, value, place);
  const font = file.readEnum(value, 'font', { known: fontNames, tokens: place });
  const logo = readLogo(file, value, { place, folder });
  return {
    ...(accent === undefined ? {} : { accent }),
    ...(font === undefined ? {} : { font }),
    ...(logo === undefined ? {} : { logo }),
  };
}

function readColor(file: SettingsFile, theme: JsonObject, place: SettingPath): string | undefined {
  const color = file.readString(theme, 'accent', place);
  if (color === undefined || /^#[\da-f]{6}$/i.test(color)) return color?.toLowerCase();
  file.addProblem([...place, 'accent'], '"accent" must be # and 6 hexadecimal digits, such as \'#4f46c8\'.');
  return undefined;
}

/** Reads the image, because the output must depend on its contents. */
function readLogo(
  file: SettingsFile,
  theme: JsonObject,
  { place, folder }: { readonly place: SettingPath; readonly folder: string },
): string | undefined {
  const path = file.readString(theme, 'logo', place);
  if (path === undefined) return undefined;
  const absolute = resolve(folder, path);
  file.addInput(absolute);
  try {
    const image = logoImage(readFileSync(absolute));
    if (image !== undefined) return image;
    file.addProblem([...place, 'logo'], '"logo" must be an SVG or PNG image of at most 200 kB.');
  } catch {
    file.addProblem([...place, 'logo'], `${JSON.stringify(path)} cannot be read.`);
  }
  return undefined;
}

function readLinks(file: SettingsFile, value: JsonValue | undefined): readonly SiteLink[] {
  const place = [...tokens, 'links'];
  if (value === undefined) return [];
  if (isArray(value)) return value.flatMap((link, index) => readLink(file, link, [...place, index]));
  file.addProblem(place, '"links" must be an array of links with title and url.');
  return [];
}

function readLink(file: SettingsFile, value: JsonValue, place: SettingPath): readonly SiteLink[] {
  if (!isObject(value)) {
    file.addProblem(place, 'A link must be a mapping with title and url.');
    return [];
  }
  file.rejectUnknown(value, linkKeys, place);
  const title = file.readString(value, 'title', place) ?? '';
  const text = file.readString(value, 'url', place) ?? '';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (title.trim() === '') file.addProblem(place, 'The title of a link is missing.');
  else if (!url || !['http:', 'https:', 'mailto:'].includes(url.protocol))
    file.addProblem(
      [...place, 'url'],
      'The URL of a link must be absolute and begin with https, http or mailto.',
    );
  else return [{ title: title.trim(), url: url.href }];
  return [];
}
