import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SiteTheme } from '../../config.ts';
import { type Html, html, htmlText } from '../../render/html.ts';
import { templatesFolder } from '../../render/template.ts';
import type { GeneratedFile } from '../../values/generated-file.ts';
import { accentOf, printTheme } from './theme.ts';

/** Parts of the script, in the order of execution. */
const scripts = ['store', 'tabs', 'copy', 'page', 'search-index', 'search', 'start'];

/** Style, script and search library of the site. */
export function assetFiles(theme: SiteTheme, title: string): readonly GeneratedFile[] {
  const style = printTheme(theme) + readFileSync(`${templatesFolder}site/site.css`, 'utf8');
  return [
    { path: 'assets/site.css', contents: style },
    { path: 'assets/site.js', contents: siteScript() },
    { path: 'assets/minisearch.js', contents: searchLibrary() },
    { path: 'assets/icon.svg', contents: printIcon(title, accentOf(theme)) },
    ...(theme.logo === undefined ? [] : [{ path: 'assets/logo.svg', contents: theme.logo }]),
  ];
}

/** Joins the modules to a classic script: browsers load no modules from the file system. Names are unique across the modules. */
function siteScript(): string {
  const parts = scripts
    .map((name) => readFileSync(`${templatesFolder}site/script/${name}.js`, 'utf8'))
    .map((text) => text.replace(/^import [^;]*;\n/gm, '').replace(/^export /gm, ''));
  return `(() => {\n'use strict';\n${withoutComments(parts.join('\n'))}})();\n`;
}

/** Removes the JSDoc comments, which only the type checker reads. */
function withoutComments(script: string): string {
  return script.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '').replace(/\n{2,}/g, '\n');
}

function searchLibrary(): string {
  const path = createRequire(import.meta.url)
    .resolve('minisearch')
    .replace(/[^/\\]+[/\\][^/\\]+$/, 'umd/index.js');
  return withoutComments(readFileSync(path, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, ''));
}

/** The icon of the tabs of browsers: the first letter of the title. */
function printIcon(title: string, color: string): Html {
  const [letter = ''] = title.toUpperCase();
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${htmlText(color)}"/><text x="16" y="23" fill="#fff" font-family="system-ui, sans-serif" font-size="20" font-weight="600" text-anchor="middle">${htmlText(letter)}</text></svg>
`;
}
