import { TextFields } from 'text-fields-client';

const client = new TextFields();

const result = await client.sendForm({ file: 'a b', files: ['a', 'b'], name: 'c' });

console.log(result);
