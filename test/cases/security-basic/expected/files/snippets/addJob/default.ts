import { Printer } from 'printer-client';

const client = new Printer({
  credentials: {
    key: process.env.PRINTER_API_KEY,
    login: {
      username: process.env.PRINTER_LOGIN_USERNAME,
      password: process.env.PRINTER_LOGIN_PASSWORD,
    },
  },
});

const result = await client.addJob({ pages: 2 });

console.log(result);
