import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { TestCa } from '../languages/shared/toolchain.ts';

const days = '2';

/**
 * Creates the certificates in a folder with openssl and, if installed, keytool.
 *
 * @param hosts Host names of the recorder's certificate.
 */
export function makeTestCa(folder: string, hosts: readonly string[]): TestCa {
  const at = (name: string) => path.join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const names = [...hosts, 'localhost'].map((host) => `DNS:${host}`).join(',');
  writeFileSync(at('leaf.cnf'), `subjectAltName=${names},IP:127.0.0.1\nextendedKeyUsage=serverAuth\n`);
  const authority = [
    '-subj',
    '/CN=openapi-rosetta',
    '-keyout',
    at('authority.key'),
    '-out',
    at('authority.pem'),
  ];
  const extensions = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign,cRLSign'];
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    days,
    ...authority,
    ...extensions.flatMap((one) => ['-addext', one]),
  );
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=recorder',
    '-keyout',
    at('leaf.key'),
    '-out',
    at('leaf.csr'),
  );
  const signer = ['-CA', at('authority.pem'), '-CAkey', at('authority.key'), '-CAcreateserial'];
  openssl(
    'x509',
    '-req',
    '-in',
    at('leaf.csr'),
    ...signer,
    '-days',
    days,
    '-extfile',
    at('leaf.cnf'),
    '-out',
    at('leaf.pem'),
  );
  const store = makeStore(at('authority.pem'), at('authority.p12'));
  return {
    authority: at('authority.pem'),
    hash: openssl('x509', '-hash', '-noout', '-in', at('authority.pem')).toString().trim(),
    ...(store === undefined ? {} : { store }),
    certificate: readFileSync(at('leaf.pem'), 'utf8'),
    key: readFileSync(at('leaf.key'), 'utf8'),
  };
}

function makeStore(authority: string, store: string): string | undefined {
  const options = ['-noprompt', '-alias', 'recorder', '-storetype', 'PKCS12', '-storepass', 'changeit'];
  try {
    execFileSync('keytool', ['-importcert', ...options, '-file', authority, '-keystore', store], {
      stdio: 'pipe',
    });
    return store;
  } catch {
    return undefined;
  }
}
