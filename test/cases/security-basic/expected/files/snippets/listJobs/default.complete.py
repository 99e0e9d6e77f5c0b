import os
import sys

import requests

printer_username = os.environ.get("PRINTER_USERNAME")
if not printer_username:
    sys.exit("PRINTER_USERNAME is not set")

printer_password = os.environ.get("PRINTER_PASSWORD")
if not printer_password:
    sys.exit("PRINTER_PASSWORD is not set")

url = "https://printer.example.org/jobs"

try:
    response = requests.get(url, auth=(printer_username, printer_password), timeout=60)
except requests.RequestException as error:
    sys.exit(f"Request failed: {error}")

if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
