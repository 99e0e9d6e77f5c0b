function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

const printerUsername = process.env.PRINTER_USERNAME;
if (!printerUsername) {
  console.error('PRINTER_USERNAME is not set');
  process.exit(1);
}

const printerPassword = process.env.PRINTER_PASSWORD;
if (!printerPassword) {
  console.error('PRINTER_PASSWORD is not set');
  process.exit(1);
}

const apiCredentials = Buffer.from(`${printerUsername}:${printerPassword}`).toString('base64');

const url = 'https://printer.example.org/jobs';
const headers = {
  Authorization: `Basic ${apiCredentials}`,
};

try {
  const response = await fetch(url, {
    method: 'GET',
    headers,
    signal: AbortSignal.timeout(60_000),
  });
  if (response.ok) {
    process.stdout.write(Buffer.from(await response.arrayBuffer()));
  } else {
    fail(`HTTP ${response.status}: ${await response.text()}`);
  }
} catch (error) {
  fail(`Request failed: ${error.cause?.message || error.message}`);
}
