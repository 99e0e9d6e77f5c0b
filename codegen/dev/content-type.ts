const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  xml: 'application/xml',
  yaml: 'application/yaml',
};

/** The media type of a file of the site, from its name. */
export function contentTypeOf(path: string): string {
  if (path.endsWith('/api-catalog'))
    return 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"';
  return types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';
}
