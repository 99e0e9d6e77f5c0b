const width = 80;

/** Wraps text at 80 columns. Paragraphs are reflowed, list items keep their indentation, and commands continue after a backslash. */
export function wrapText(text: string): string {
  return reflow(text.split('\n')).map(wrapLine).join('\n');
}

/** Joins the lines of paragraphs that are wider than a terminal. */
function reflow(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && last.length > width && /^\S/.test(last) && /^\S/.test(line))
      joined.splice(-1, 1, `${last} ${line}`);
    else joined.push(line);
  }
  return joined;
}

/** Words of a command. A flag and its value are one word. */
function commandWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const word of text.split(' ')) {
    const last = words.at(-1);
    if (last !== undefined && /^--[\w-]+$/.test(last) && !word.startsWith('-'))
      words.splice(-1, 1, `${last} ${word}`);
    else words.push(word);
  }
  return words;
}

function wrapLine(line: string): string {
  if (line.length <= width) return line;
  const isCommand = line.startsWith('  rosetta ');
  const [, lead = ''] = /^( *(?:\S+(?: \S+)* {2,})?)/.exec(line) ?? [];
  if (lead.length > width / 2) return line;
  const [end, indent] = isCommand ? [' \\', '    '] : ['', ' '.repeat(lead.length)];
  const lines: string[] = [];
  let current = lead;
  const text = line.slice(lead.length);
  for (const word of isCommand ? commandWords(text) : text.split(' ')) {
    const isStart = current.trim() === '' || current === lead;
    if (!isStart && current.length + 1 + word.length + end.length > width) {
      lines.push(current + end);
      current = indent + word;
    } else current += isStart ? word : ` ${word}`;
  }
  return [...lines, current].join('\n');
}
