import { Case } from 'case-client';

const client = new Case();

const result = await client.keys.query({ query: { key: '<apiKey>', fields: 'name' } });

console.log(result);
