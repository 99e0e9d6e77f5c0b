import requests

url = "https://storage.example.org/bucket"

querystring = {"acl":""}

response = requests.get(url, params=querystring)

print(response.json())
