import requests

url = "https://storage.example.org/bucket"

querystring = {"list-type":"2","prefix":"prefix"}

response = requests.get(url, params=querystring)

print(response.json())
