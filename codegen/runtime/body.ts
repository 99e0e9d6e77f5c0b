import { fieldsOf, plain, type Styles } from './parameters.ts';

/** `application/x-www-form-urlencoded`: lists repeat their name, and what is no plain value is JSON, but for members with a style. */
export function formBody(fields: unknown, styles: Styles = {}): URLSearchParams {
  const body = new URLSearchParams();
  for (const [name, value] of entriesOf(fields))
    if (Object.hasOwn(styles, name))
      for (const field of fieldsOf(name, value, styles[name] ?? {})) body.append(...field);
    else for (const one of listOf(value)) body.append(name, plain(one));
  return body;
}

/** `multipart/form-data`: lists repeat their name, a Blob is a file, and other objects are parts of JSON, but for members with a style. */
export function multipartBody(fields: unknown, styles: Styles = {}): FormData {
  const body = new FormData();
  for (const [name, value] of entriesOf(fields))
    if (Object.hasOwn(styles, name))
      for (const field of fieldsOf(name, value, styles[name] ?? {})) body.append(...field);
    else
      for (const one of listOf(value))
        if (one instanceof Blob) body.append(name, one);
        else if (typeof one === 'object' && one !== null && !(one instanceof Date))
          body.append(name, new Blob([JSON.stringify(one)], { type: 'application/json' }));
        else body.append(name, plain(one));
  return body;
}

function entriesOf(fields: unknown): readonly (readonly [string, unknown])[] {
  if (typeof fields !== 'object' || fields === null) return [];
  return Object.entries(fields).filter(([, value]) => value !== undefined);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
