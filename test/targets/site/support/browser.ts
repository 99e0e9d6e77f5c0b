import { existsSync } from 'node:fs';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** Tests in a browser are skipped without Chromium. */
export const hasBrowser = executablePath !== undefined;

export function launchBrowser(): Promise<Browser> {
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'];
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [...quiet, '--no-first-run', '--disable-component-update', '--disable-sync'],
  });
}

/** A page, and what it did beside showing text. */
export interface Tab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Console messages, errors, dialogs, and URLs of requests outside of the site. */
  readonly noise: readonly string[];
  close(): Promise<void>;
}

/** @param root URL of the site. */
export async function openTab(
  browser: Browser,
  root: string,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const noise: string[] = [];
  page.on('pageerror', (error) => noise.push(error.message));
  page.on('console', (message) => noise.push(message.text()));
  page.on('dialog', (dialog) => noise.push(dialog.message()));
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !request.url().startsWith('data:image/'))
      noise.push(request.url());
  });
  return { page, context, noise, close: () => context.close() };
}
