/** `##[` stands in strings only, and is a command to GitHub's runner wherever it reads it. */
export function protectJson(json: string): string {
  return `${json.replaceAll('##[', '#\\u0023[')}\n`;
}
