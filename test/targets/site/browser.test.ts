import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { specPath } from '../../support/spec.ts';
import { hasBrowser, launchBrowser, openTab, type Tab } from './support/browser.ts';
import { type Site, writeSite } from './support/site.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** Kind, title, URL, detail and words of each entry. */
const searchList = [
  [
    'Operations',
    'Create a response',
    'operations/createResponses.html',
    'POST /responses',
    'createResponses',
  ],
  ['Schemas', 'ResponseFormat', 'schemas/ResponseFormat.html', '', ''],
  [
    'Fields',
    'temperature',
    'operations/createResponses.html#body-temperature',
    'number',
    'Create a response',
  ],
];

let site: Site;
let server: Server;
let browser: Browser;
let roots: { readonly file: string; readonly http: string };

beforeAll(async () => {
  if (!hasBrowser) return;
  site = await writeSite(specPath);
  writeFileSync(
    join(site.folder, 'assets/search.js'),
    `globalThis.rosettaSearch = ${JSON.stringify(searchList)};`,
  );
  server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '', 'http://localhost').pathname);
    response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
    response.setHeader('content-security-policy', policy);
    response.end(readFileSync(join(site.folder, path)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the site has no port');
  roots = { file: `${pathToFileURL(site.folder).href}/`, http: `http://127.0.0.1:${bound.port}/` };
  browser = await launchBrowser();
});

afterAll(async () => {
  server?.close();
  await browser?.close();
});

const operation = 'operations/createResponses.html';
const selected = `[...document.querySelectorAll('[role=tab][aria-selected=true]')].map((tab) => tab.textContent)`;
const visible = (page: Page, id: string) =>
  page.evaluate(
    `document.getElementById(${JSON.stringify(id)})?.checkVisibility({ contentVisibilityAuto: true })`,
  );

async function visit(
  path: string,
  use: (tab: Tab) => Promise<void>,
  options: Parameters<typeof openTab>[2] & { readonly root?: 'file' | 'http' } = {},
): Promise<void> {
  const { root = 'file', ...contextOptions } = options;
  const tab = await openTab(browser, roots[root], contextOptions);
  try {
    await tab.page.goto(roots[root] + path);
    await use(tab);
    expect(tab.noise).toEqual([]);
  } finally {
    await tab.close();
  }
}

describe.skipIf(!hasBrowser)('the site in Chromium', () => {
  test.each(['file', 'http'] as const)(
    'loads only its own files over %s, without a message',
    async (root) => {
      for (const path of [
        'index.html',
        operation,
        'errors.html',
        'schemas/InputItem.html',
        'events/createResponses.html',
      ])
        await visit(
          path,
          async ({ page }) => {
            expect(await page.evaluate('getComputedStyle(document.querySelector(".top")).position')).toBe(
              'sticky',
            );
            expect(await page.locator('.search input').count()).toBe(1);
          },
          { root },
        );
    },
  );

  test('tabs follow the keyboard, and the language is remembered on other pages', async () => {
    await visit(operation, async ({ page }) => {
      await page.locator('[role=tab]').first().focus();
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(selected)).toEqual(['cURL']);
      await page.keyboard.press('End');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Rust');
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(selected)).toEqual(['TypeScript']);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await page.evaluate(selected)).toEqual(['Python']);
      expect(await page.evaluate(`document.querySelectorAll('[role=tab][tabindex="0"]').length`)).toBe(1);
      await page.goto(roots.file + operation);
      expect(await page.evaluate(selected)).toEqual(['Python']);
      await page.goto(`${roots.file}${operation}?lang=go`);
      expect(await page.evaluate(selected)).toEqual(['Go']);
      await page.goto(`${roots.file}${operation}?lang=cobol`);
      expect(await page.evaluate(selected)).toEqual(['TypeScript']);
    });
  });

  test('only the panel of the selected tab is shown', async () => {
    await visit(`${operation}?lang=ruby`, async ({ page }) => {
      expect(await visible(page, 'example-ruby')).toBe(true);
      expect(await page.evaluate(`document.getElementById('example-python').getAttribute('hidden')`)).toBe(
        'until-found',
      );
    });
  });

  test('copied text equals the file to the byte', async () => {
    await visit(
      `${operation}?lang=python`,
      async ({ page, context }) => {
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        await page.locator('#example-python .copy').click();
        await page.waitForFunction(
          `document.querySelector('[role=status]').textContent.startsWith('Copied')`,
        );
        const copied = await page.evaluate('navigator.clipboard.readText()');
        const files = [...site.files].flatMap(([path, text]) =>
          /^snippets\/.*\.py$/.test(path) ? [text] : [],
        );
        expect(files).toContain(copied);
      },
      { root: 'http' },
    );
  });

  test('a deep link opens the closed parts around its target', async () => {
    await visit('index.html', async ({ page }) => {
      await page.goto(`${roots.file}schemas/InputItem.html`);
      const id: string = await page.evaluate(`document.querySelector('details details [id]').id`);
      await page.goto('about:blank');
      await page.goto(`${roots.file}schemas/InputItem.html#${encodeURIComponent(id)}`);
      expect(await visible(page, id)).toBe(true);
      const top: number = await page.evaluate(
        `document.getElementById(${JSON.stringify(id)}).getBoundingClientRect().top`,
      );
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(900);
    });
  });

  test('search opens with a key, tolerates a typing error and leads to the page', async () => {
    await visit('index.html', async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type('temperture');
      await page.waitForSelector('.hits [role=option]');
      expect(await page.evaluate(`document.querySelector('[role=status]').textContent`)).toBe('1 result');
      expect(
        await page.evaluate(`document.querySelector('.search input').getAttribute('aria-activedescendant')`),
      ).toBe('hit-0');
      await page.keyboard.press('Escape');
      expect(await page.locator('.hits').isVisible()).toBe(false);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('createresponses');
      await page.waitForFunction(
        `document.querySelector('#hit-0')?.textContent.startsWith('Create a response')`,
      );
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/${operation}`);
    });
  });

  test('the chosen color scheme is kept', async () => {
    await visit('index.html', async ({ page }) => {
      await page.locator('.scheme').click();
      await page.locator('.scheme').click();
      const background = 'getComputedStyle(document.body).backgroundColor';
      const dark = await page.evaluate(background);
      await page.goto(roots.file + operation);
      expect(await page.evaluate(background)).toBe(dark);
      expect(dark).toBe('rgb(17, 19, 24)');
    });
  });

  test('the menu opens on a phone and closes with Escape', async () => {
    const phone = { viewport: { width: 390, height: 844 } };
    await visit(
      operation,
      async ({ page }) => {
        await page.locator('.menu-link').click();
        expect(await page.evaluate(`document.activeElement.closest('.menu') !== null`)).toBe(true);
        const bottom = `document.querySelector('.menu').getBoundingClientRect().bottom`;
        expect(await page.evaluate(bottom)).toBe(844);
        await page.keyboard.press('Escape');
        expect(
          await page.evaluate(`document.querySelector('.menu-link').getAttribute('aria-expanded')`),
        ).toBe('false');
      },
      phone,
    );
  });

  test.each([390, 768, 1024, 1440])('no page is wider than a screen of %i pixels', async (width) => {
    for (const path of [
      'index.html',
      operation,
      'errors.html',
      'schemas/InputItem.html',
      'events/createResponses.html',
    ])
      await visit(
        path,
        async ({ page }) => {
          const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
          expect({ path, overflow: await page.evaluate(overflow) }).toEqual({ path, overflow: 0 });
        },
        { viewport: { width, height: 800 } },
      );
  });

  test('the layout does not shift while the page loads', async () => {
    await visit(
      operation,
      async ({ page }) => {
        const shift = `new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 300); })`;
        expect(await page.evaluate(shift)).toBe(0);
      },
      { root: 'http' },
    );
  });

  test('everything can be read without JavaScript', async () => {
    await visit(
      operation,
      async ({ page }) => {
        const panels = await page.locator('.panel').all();
        expect(panels.length).toBe(11);
        for (const panel of panels) {
          expect(await panel.isVisible()).toBe(true);
          expect(await panel.locator('h3').isVisible()).toBe(true);
        }
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await page.locator('.menu-link').getAttribute('href')).toBe('#menu');
        expect(await page.locator('.menu a').first().isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});
