import { Storage } from 'storage-client';

const client = new Storage();

const result = await client.listFilesV2('bucket', { query: { prefix: 'prefix' } });

console.log(result);
