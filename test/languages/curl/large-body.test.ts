import { expect, test } from 'vitest';
import { largeRequest } from '../../support/requests.ts';
import { snippetText } from '../../support/snippet.ts';
import { snippetProgram, toolchainNamed, verdictsOf } from '../../support/verify-programs.ts';

const { isHere } = toolchainNamed('dash');

test.skipIf(!isHere)(
  'a body that exceeds the length of an argument is sent',
  { timeout: 300_000 },
  async () => {
    const text = snippetText('curl', largeRequest);
    const program = snippetProgram('large', `${text}\n`, { language: 'curl', request: largeRequest });
    expect(await verdictsOf([program])).toEqual({ large: { kind: 'verified' } });
  },
);
