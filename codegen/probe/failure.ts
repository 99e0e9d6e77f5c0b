/** Reason for a connection error: `the connection was refused`. */
export function explainConnection(error: Error): string {
  const code = codeOf(error);
  return reasons.get(code) ?? (code.startsWith('ERR_SSL') || code === 'EPROTO' ? noTls : messageOf(error));
}

export function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const noTls = 'the server does not use TLS; try http:// instead of https://';
const untrusted =
  'its certificate is not signed by a trusted authority; set NODE_EXTRA_CA_CERTS to the file of its CA certificate';

const reasons = new Map([
  ['ECONNREFUSED', 'the connection was refused'],
  ['ENOTFOUND', 'the host name does not exist'],
  ['EAI_AGAIN', 'the DNS lookup of the host failed temporarily'],
  ['EHOSTUNREACH', 'the host is unreachable'],
  ['ENETUNREACH', 'its network is unreachable'],
  ['ETIMEDOUT', 'the connection timed out'],
  ['ECONNRESET', 'the connection was reset'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', untrusted],
  ['SELF_SIGNED_CERT_IN_CHAIN', untrusted],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', untrusted],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', untrusted],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['CERT_NOT_YET_VALID', 'its certificate is not valid yet'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
]);

function messageOf({ message }: Error): string {
  return message.replace(/\s+/g, ' ').slice(0, 200);
}
