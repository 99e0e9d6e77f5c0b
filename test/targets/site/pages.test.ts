import { posix } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { cases } from '../../support/cases.ts';
import { specPath } from '../../support/spec.ts';
import { type Site, writeSite } from './support/site.ts';

type Element = DefaultTreeAdapterTypes.Element;

interface ParsedPage {
  readonly path: string;
  readonly elements: readonly Element[];
}

function elementsOf(node: DefaultTreeAdapterTypes.Node): readonly Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value;

function parsePages({ files }: Site): readonly ParsedPage[] {
  return [...files]
    .filter(([path]) => path.endsWith('.html'))
    .map(([path, text]) => ({ path, elements: elementsOf(parse(text)) }));
}

const described = [
  specPath,
  ...cases
    .filter(({ name }) => /hostile|collide|recursive|circular|tags|streams$/.test(name))
    .map(({ spec }) => spec),
];

describe.each(described)('the site of %s', (spec) => {
  let pages: readonly ParsedPage[];
  let site: Site;
  const ids = new Map<string, ReadonlySet<string>>();

  beforeAll(async () => {
    site = await writeSite(spec);
    pages = parsePages(site);
    for (const { path, elements } of pages)
      ids.set(path, new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])));
  });

  test('has only links that lead to a file and a place in it', () => {
    const broken = pages.flatMap(({ path, elements }) =>
      elements
        .flatMap((element) => [attribute(element, 'href') ?? [], attribute(element, 'src') ?? []].flat())
        .filter((url) => !/^(?:https?|mailto):/.test(url))
        .filter((url) => {
          const [file = '', fragment] = url.split('#');
          const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
          if (!site.files.has(target)) return true;
          return fragment !== undefined && !ids.get(target)?.has(decodeURIComponent(fragment));
        })
        .map((url) => `${path}: ${url}`),
    );
    expect(broken).toEqual([]);
  });

  test('has no id twice on a page', () => {
    const repeated = pages.flatMap(({ path, elements }) => {
      const all = elements.flatMap((element) => attribute(element, 'id') ?? []);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}: ${id}`);
    });
    expect(repeated).toEqual([]);
  });

  test('has no inline script or style, and only links to web addresses', () => {
    const forbidden = pages.flatMap(({ path, elements }) =>
      elements.flatMap((element) => {
        const isInline =
          element.tagName === 'style' ||
          (element.tagName === 'script' &&
            attribute(element, 'src') === undefined &&
            attribute(element, 'type') !== 'application/ld+json');
        const bad = element.attrs.filter(
          ({ name, value }) =>
            name === 'style' || name.startsWith('on') || /^\s*(?:javascript|data|vbscript):/i.test(value),
        );
        return isInline || bad.length > 0
          ? [`${path}: <${element.tagName} ${bad.map(({ name }) => name).join(' ')}>`]
          : [];
      }),
    );
    expect(forbidden).toEqual([]);
  });

  test('has at most 1,500 elements on a page', () => {
    expect(pages.filter(({ elements }) => elements.length > 1500).map(({ path }) => path)).toEqual([]);
  });
});

describe('the configuration of the site', () => {
  test('sets the logo, the links and the colors', async () => {
    const logo = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const links = [{ title: 'Status & more', url: 'https://status.example.com/?a=1&b=2' }];
    const { files } = await writeSite(specPath, { theme: { accent: '#00aa88', font: 'serif', logo }, links });
    const index = files.get('site/index.html');
    expect(files.get('site/assets/logo.svg')).toBe(logo);
    expect(index).toContain('<img src="assets/logo.svg" alt="OpenRouter Responses" height="28">');
    expect(index).toContain('href="https://status.example.com/?a=1&amp;b=2"');
    expect(index).toContain('Status &amp; more</a>');
    expect(files.get('site/assets/site.css')).toMatch(
      /--font: Charter.*--accent: light-dark\(#\w{6}, #00aa88\)/s,
    );
  });
});
