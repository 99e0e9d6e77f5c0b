import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { printHtml } from '../../../codegen/diff/reports/html.ts';
import { visible } from '../../../codegen/values/visible-text.ts';
import { alike, empty, hostile, hostileText, normal, verdicts } from './verdicts.ts';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

describe.each(Object.entries(verdicts))('printHtml of the %s verdict', (_, verdict) => {
  const page = printHtml(verdict);

  test('has no script, and a security policy that allows only its own stylesheet', () => {
    const tags = new Set(page.match(/<[^>]*>/g));
    expect(
      [...tags].filter((tag) => /^<(?:script|svg|img|iframe)\b|\son\w+=|javascript:/i.test(tag)),
    ).toEqual([]);
    const links = [...tags].filter((tag) => tag.startsWith('<a '));
    expect(links.filter((tag) => !/^<a href="\.\/(?:[\w.!~*()%/-]|&#39;)*#L\d+">$/.test(tag))).toEqual([]);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(page) ?? [];
    expect(page).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(page).toContain("default-src 'none'");
  });

  test('contains no runner commands', () => {
    expect(page.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });
});

test.skipIf(executablePath === undefined)(
  'printHtml runs no script in a browser and shows all text literally',
  async () => {
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    try {
      const tab = await browser.newPage();
      const noise: string[] = [];
      tab.on('pageerror', (error) => noise.push(error.message));
      tab.on('console', (message) => noise.push(message.text()));
      tab.on('dialog', (dialog) => noise.push(dialog.message()));
      tab.on('request', (request) => noise.push(request.url()));
      const folder = process.env['ROSETTA_SCREENSHOTS'];
      for (const [name, verdict] of Object.entries({ hostile, normal, empty })) {
        await tab.setContent(printHtml(verdict));
        for (const [screen, width] of [
          ['desktop', 1280],
          ['phone', 360],
        ] as const) {
          await tab.setViewportSize({ width, height: 800 });
          const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
          expect({ name, screen, overflow: await tab.evaluate(overflow) }).toEqual({
            name,
            screen,
            overflow: 0,
          });
          if (folder !== undefined) {
            for (const colorScheme of ['light', 'dark'] as const) {
              await tab.emulateMedia({ colorScheme });
              await tab.screenshot({
                path: `${folder}/${name}-${screen}-${colorScheme}.png`,
                fullPage: name !== 'hostile',
              });
            }
          }
        }
      }
      await tab.setContent(printHtml(hostile));
      expect(await tab.title()).not.toBe('CANARY');
      expect(await tab.textContent('h1')).toBe(visible(hostileText));
      expect(await tab.locator('script, img, svg, iframe, object, form').count()).toBe(0);
      expect(noise).toEqual([]);

      await tab.setContent(printHtml(normal));
      expect(await tab.locator('.finding.error:visible').count()).toBe(2);
      await tab.getByLabel('Breaking (2)', { exact: true }).uncheck();
      expect(await tab.locator('.finding.error:visible').count()).toBe(0);
      expect(await tab.locator('.finding.warn:visible').count()).toBe(2);
    } finally {
      await browser.close();
    }
  },
);

test('printHtml links files relative to the page, and commits in their repository', () => {
  const repositoryUrl = 'https://github.com/acme/pets/blob';
  const [first] = normal.findings;
  if (!first?.old) throw new Error('the finding has an old location');
  const old = { ...first.old, file: '1a2b3c4d5e:spec/open api.yaml' };
  const verdict = { ...normal, findings: [{ ...first, old }] };
  const page = printHtml(verdict, { working: '/work', page: 'out/diff.html', repositoryUrl });
  expect(page).toContain('<a href="../spec/openapi.yaml#L40">spec/openapi.yaml:40:11</a>');
  expect(page).toContain(`<a href="${repositoryUrl}/1a2b3c4d5e/spec/open%20api.yaml#L41">`);
  expect(printHtml(verdict)).not.toContain('open%20api');
});

test('printHtml shows three items of a folded finding and the others in a closed section', () => {
  const page = printHtml(alike);
  expect(page.match(/<h3>/g)).toHaveLength(1);
  expect(page).toContain('<summary>197 more</summary>');
  expect(page.match(/<li>/g)).toHaveLength(200);
});
