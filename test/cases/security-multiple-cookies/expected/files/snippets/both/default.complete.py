import os
import sys
from urllib.parse import quote_plus

import requests

shop_api_key = os.environ.get("SHOP_API_KEY")
if not shop_api_key:
    sys.exit("SHOP_API_KEY is not set")

shop_signature_key = os.environ.get("SHOP_SIGNATURE_KEY")
if not shop_signature_key:
    sys.exit("SHOP_SIGNATURE_KEY is not set")

shop_query_key = os.environ.get("SHOP_QUERY_KEY")
if not shop_query_key:
    sys.exit("SHOP_QUERY_KEY is not set")

url = f"https://api.example.org/v1/both?key={quote_plus(shop_query_key)}"
headers = {
    "Cookie": f"theme=dark; sid={shop_api_key}; sig={shop_signature_key}",
}

try:
    response = requests.get(url, headers=headers, timeout=60)
except requests.RequestException as error:
    sys.exit(f"Request failed: {error}")

if not response.ok:
    sys.exit(f"HTTP {response.status_code}: {response.text}")
