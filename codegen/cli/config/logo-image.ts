/** Largest logo in bytes. */
const maxSize = 200_000;

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * The text of an SVG image. A PNG image is wrapped in SVG, because generated files are text. Pages show it in `<img>`, where scripts and links
 * of SVG are inactive.
 *
 * @returns undefined if the file is of another type or too large.
 */
export function logoImage(bytes: Buffer): string | undefined {
  if (bytes.length > maxSize) return undefined;
  if (bytes.subarray(0, 8).equals(pngSignature) && bytes.length > 24) return wrapPng(bytes);
  const text = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<svg[\s>]/.test(text) ? text : undefined;
}

/** Width and height are in the first chunk (PNG, 11.2.1). */
function wrapPng(bytes: Buffer): string {
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const data = bytes.toString('base64');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${data}"/></svg>\n`;
}
