import { Storage } from 'storage-client';

const client = new Storage();

const result = await client.readAcl('bucket');

console.log(result);
