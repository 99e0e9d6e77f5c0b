/** Reads the body of a response as UTF-8, up to a maximum number of characters. Cancels the rest. */
export async function readText({ body }: Response, maxLength: number): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader) {
    const { done, value } = await reader.read();
    text += done ? decoder.decode() : decoder.decode(value, { stream: true });
    if (done) break;
    if (text.length > maxLength) {
      await reader.cancel();
      break;
    }
  }
  return text.slice(0, maxLength);
}
