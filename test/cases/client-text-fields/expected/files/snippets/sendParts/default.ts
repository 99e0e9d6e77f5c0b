import { readFile } from 'node:fs/promises';
import { TextFields } from 'text-fields-client';

const client = new TextFields();

const result = await client.sendParts({
  order: '<?xml version="1.0" encoding="UTF-8"?>\n<order>\n  <id>1</id>\n</order>',
  orders: ['id: 1\n', 'id: 1\n'],
  count: '2\n',
  table: '{}',
  number: 3,
  note: '# A',
  json: { id: 1 },
  file: new File([await readFile('file.bin')], 'file.bin'),
});

console.log(result);
