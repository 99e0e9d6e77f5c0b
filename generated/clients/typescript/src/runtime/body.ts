/** `application/x-www-form-urlencoded`: lists repeat their name; what is no plain value is JSON. */
export function formBody(fields: unknown): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of entriesOf(fields))
    for (const one of listOf(value)) body.append(name, textOf(one));
  return body;
}

/** `multipart/form-data`: lists repeat their name, a Blob is a file, and other objects are parts of JSON. */
export function multipartBody(fields: unknown): FormData {
  const body = new FormData();
  for (const [name, value] of entriesOf(fields))
    for (const one of listOf(value))
      if (one instanceof Blob) body.append(name, one);
      else if (typeof one === 'object')
        body.append(name, new Blob([JSON.stringify(one)], { type: 'application/json' }));
      else body.append(name, String(one));
  return body;
}

function entriesOf(fields: unknown): readonly (readonly [string, unknown])[] {
  return typeof fields === 'object' && fields !== null ? Object.entries(fields) : [];
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
