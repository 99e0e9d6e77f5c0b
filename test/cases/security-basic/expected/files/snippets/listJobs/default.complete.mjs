const printerUsername = process.env.PRINTER_USERNAME;
if (!printerUsername) fail('PRINTER_USERNAME is not set');

const printerPassword = process.env.PRINTER_PASSWORD;
if (!printerPassword) fail('PRINTER_PASSWORD is not set');

const apiCredentials = Buffer.from(`${printerUsername}:${printerPassword}`).toString('base64');

const url = 'https://printer.example.org/jobs';
const headers = {
  Authorization: `Basic ${apiCredentials}`,
};

try {
  const response = await fetch(url, {
    headers,
    signal: AbortSignal.timeout(60_000),
  });
  if (!response.ok) fail(`HTTP ${response.status}: ${await response.text()}`);
} catch (error) {
  fail(`Request failed: ${error.cause?.message || error.message}`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
