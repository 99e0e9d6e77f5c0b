import { Case } from 'case-client';

const client = new Case({
  credentials: {
    key: process.env.CASE_API_KEY,
    token: process.env.CASE_TOKEN,
  },
});

const result = await client.keys.query({ query: { key: '<apiKey>', fields: 'name' } });

console.log(result);
