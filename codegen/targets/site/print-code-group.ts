import type { CodeGroup, CodeTab } from '../../pages/page.ts';
import { verificationPath } from '../../pages/page-paths.ts';
import { type Html, html, htmlText, joinHtml, noHtml } from '../../render/html.ts';
import { printHeading } from './print-heading.ts';
import { printLink } from './print-inlines.ts';
import { printScroll } from './print-scroll.ts';
import type { PagePrinter } from './printer.ts';

const groupOrder = ['client', 'shell', 'sdk'] as const;

/** The programs of a group below each other. The script of the site shows them as tabs. */
export function printCodeGroup(group: CodeGroup, printer: PagePrinter, level: number): Html {
  const { id, tabs } = group;
  const ordered = groupOrder.flatMap((kind) => tabs.filter((tab) => tab.group === kind));
  const [only, ...others] = ordered;
  if (only && others.length === 0)
    return html`<div class="sample" id="${htmlText(id)}">${printPanel(group, only, printer)}</div>`;
  const panels = ordered.map((tab) => {
    const heading = printHeading(level + 1, '', htmlText(panelTitle(group, tab)));
    return html`<div class="panel" id="${htmlText(`${id}-${tab.id}`)}" data-language="${htmlText(tab.id)}" data-label="${htmlText(tab.label)}" data-group="${htmlText(tab.group)}">${heading}${printPanel(group, tab, printer)}</div>`;
  });
  const title = group.title === '' ? 'Example' : group.title;
  return html`${printHeading(level, id, htmlText(title))}\n<div class="tabs" data-title="${htmlText(title)}">${joinHtml(panels, '\n')}</div>`;
}

function panelTitle({ title }: CodeGroup, { label }: CodeTab): string {
  return title === '' ? label : `${title} in ${label}`;
}

/** The code ends with a line break, as the file of the snippet does. */
function printPanel(group: CodeGroup, tab: CodeTab, printer: PagePrinter): Html {
  const { label, text, language, programs } = tab;
  const code = printScroll(printer.label(panelTitle(group, tab)), printer.code(`${text}\n`, language));
  const more = programs
    ? html`<span>${printLink(programs, html`Complete program<span class="hidden"> in ${htmlText(label)}</span>`, printer)}</span>`
    : noHtml;
  return html`${code}<p class="mark">${printMark(tab, printer)}${more}</p>`;
}

/** More tools are on the page about the verification. */
const maxTools = 2;

/** The tools that ran the program. */
function printMark({ verifiedBy, label }: CodeTab, printer: PagePrinter): Html {
  if (verifiedBy.length === 0) return html`<span class="unverified">Not verified</span>`;
  const text = htmlText(`Ran with ${verifiedBy.slice(0, maxTools).join(', ')}`);
  return printer.site.has(verificationPath)
    ? html`<span class="verified"><a href="${printer.pageUrl(verificationPath)}">${text}<span class="hidden"> (${htmlText(label)})</span></a></span>`
    : html`<span class="verified">${text}</span>`;
}
