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
  const pathOf = (name: string) => path.join(folder, name);
  const openssl = (...args: readonly string[]) => execFileSync('openssl', args, { stdio: 'pipe' });
  const names = [...hosts, 'localhost'].map((host) => `DNS:${host}`).join(',');
  writeFileSync(pathOf('leaf.cnf'), `subjectAltName=${names},IP:127.0.0.1\nextendedKeyUsage=serverAuth\n`);
  const authority = [
    '-subj',
    '/CN=openapi-rosetta',
    '-keyout',
    pathOf('authority.key'),
    '-out',
    pathOf('authority.pem'),
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
    pathOf('leaf.key'),
    '-out',
    pathOf('leaf.csr'),
  );
  const signer = ['-CA', pathOf('authority.pem'), '-CAkey', pathOf('authority.key'), '-CAcreateserial'];
  openssl(
    'x509',
    '-req',
    '-in',
    pathOf('leaf.csr'),
    ...signer,
    '-days',
    days,
    '-extfile',
    pathOf('leaf.cnf'),
    '-out',
    pathOf('leaf.pem'),
  );
  const store = makeStore(pathOf('authority.pem'), pathOf('authority.p12'));
  return {
    authority: pathOf('authority.pem'),
    hash: openssl('x509', '-hash', '-noout', '-in', pathOf('authority.pem')).toString().trim(),
    ...(store === undefined ? {} : { store }),
    certificate: readFileSync(pathOf('leaf.pem'), 'utf8'),
    key: readFileSync(pathOf('leaf.key'), 'utf8'),
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
