/** Escapes `##[` in strings, which GitHub's runner would execute as a command. */
export function protectJson(json: string): string {
  return `${json.replaceAll('##[', '#\\u0023[')}\n`;
}
