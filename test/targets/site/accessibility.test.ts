import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { specPath } from '../../support/spec.ts';
import { hasBrowser, launchBrowser, openTab } from './support/browser.ts';
import { writeSite } from './support/site.ts';

const run = `axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 150)).slice(0, 3).join(' | ')))`;

let browser: Browser;
let root: string;

beforeAll(async () => {
  if (!hasBrowser) return;
  root = `${pathToFileURL((await writeSite(specPath)).folder).href}/`;
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

describe.skipIf(!hasBrowser)('axe-core finds no problem', () => {
  test.each([
    'index.html',
    'operations/createResponses.html',
    'schemas/InputItem.html',
    'events/createResponses.html',
    'errors.html',
  ])('on %s', async (path) => {
    for (const width of [390, 1440]) {
      const tab = await openTab(browser, root, { viewport: { width, height: 900 } });
      await tab.page.goto(root + path);
      await tab.page.evaluate(axe.source);
      for (const colorScheme of ['light', 'dark'] as const) {
        await tab.page.emulateMedia({ colorScheme });
        expect({ colorScheme, width, problems: await tab.page.evaluate(run) }).toEqual({
          colorScheme,
          width,
          problems: [],
        });
      }
      await tab.close();
    }
  });

  test('with all parts open, and on pages of the other kinds', async () => {
    const tab = await openTab(browser, root, { viewport: { width: 1440, height: 900 } });
    for (const path of [
      'operations/createResponses.html',
      'operations/createResponses/python.html',
      'schemas.html',
      'authentication.html',
    ]) {
      await tab.page.goto(root + path);
      await tab.page.evaluate('for (const part of document.querySelectorAll("details")) part.open = true');
      await tab.page.evaluate(axe.source);
      expect({ path, problems: await tab.page.evaluate(run) }).toEqual({ path, problems: [] });
    }
    await tab.close();
  });
});
