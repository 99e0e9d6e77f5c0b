import { Case } from 'case-client';

const client = new Case();

const result = await client.createText({ text: 'a' });

console.log(result);
