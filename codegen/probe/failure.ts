/** Why there is no connection, as the end of a sentence: `nothing listens there`. */
export function explainConnection(error: Error): string {
  const code = codeOf(error);
  return reasons.get(code) ?? (code.startsWith('ERR_SSL') || code === 'EPROTO' ? noTls : messageOf(error));
}

export function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

const noTls = 'it does not speak TLS as https does; is it http?';
const untrusted =
  'no authority that this machine trusts has signed its certificate; name the file of one in NODE_EXTRA_CA_CERTS';

const reasons = new Map([
  ['ECONNREFUSED', 'nothing listens there'],
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'the name of the host cannot be looked up now'],
  ['EHOSTUNREACH', 'there is no way to the host'],
  ['ENETUNREACH', 'there is no way to its network'],
  ['ETIMEDOUT', 'the host does not answer'],
  ['ECONNRESET', 'the connection was closed while it was made'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', untrusted],
  ['SELF_SIGNED_CERT_IN_CHAIN', untrusted],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', untrusted],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', untrusted],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['CERT_NOT_YET_VALID', 'its certificate is not valid yet'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is that of another host'],
]);

function messageOf({ message }: Error): string {
  return message.replace(/\s+/g, ' ').slice(0, 200);
}
