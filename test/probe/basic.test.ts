import { expect, test } from 'vitest';
import type { Request } from '../../codegen/http/request.ts';
import { insertApiKeys } from '../../codegen/probe/api-keys.ts';

test('a probe encodes the user name and the password of Basic authentication', () => {
  const basic = { username: 'SHOP_USERNAME', password: 'SHOP_PASSWORD' };
  const request: Request = {
    method: 'GET',
    url: { origin: 'https://shop.example.org', path: '/', query: [] },
    headers: [
      {
        name: 'Authorization',
        value: ['Basic ', { env: 'SHOP_API_KEY', placeholder: '<credentials>', basic }],
      },
    ],
  };
  const keys = new Map([
    ['SHOP_USERNAME', 'Aladdin'],
    ['SHOP_PASSWORD', 'open sesame'],
  ]);
  expect(insertApiKeys(request, keys).headers).toEqual([
    { name: 'Authorization', value: 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==' },
  ]);
});
