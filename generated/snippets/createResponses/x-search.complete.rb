require 'json'
require 'net/http'

# Returns the error message in the response body, or the body.
def error_message(body)
  case JSON.parse(body, symbolize_names: true)
  in { error: { message: String => message } } then message
  else body
  end
rescue JSON::ParserError
  body
end

api_key = ENV.fetch('OPENROUTER_API_KEY', '')
abort 'OPENROUTER_API_KEY is not set' if api_key.empty?

url = URI('https://openrouter.ai/api/v1/responses')

request = Net::HTTP::Post.new(url)
request['Authorization'] = "Bearer #{api_key}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  model: 'x-ai/grok-4.1-fast',
  input: 'Which closures did the harbour of Oban announce this month?',
  tools: [
    {
      type: 'openrouter:web_search',
      parameters: {
        engine: 'native',
        x_search: {
          allowed_x_handles: ['obanharbour'],
          from_date: '2026-10-01',
          to_date: '2026-10-25',
          enable_image_understanding: true
        }
      }
    }
  ]
})

http = Net::HTTP.new(url.hostname, url.port)
http.use_ssl = url.scheme == 'https'
http.open_timeout = 60
http.read_timeout = 60

begin
  response = http.request(request)
rescue StandardError => e
  abort "Request failed: #{e.message}"
end

body = response.body.to_s
abort "HTTP #{response.code}: #{error_message(body)}" unless response.is_a?(Net::HTTPSuccess)

print body
