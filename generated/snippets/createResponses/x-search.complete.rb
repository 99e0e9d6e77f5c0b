require 'json'
require 'net/http'

api_key = ENV.fetch('OPENROUTER_API_KEY') { abort 'OPENROUTER_API_KEY is not set' }
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

begin
  response = Net::HTTP.start(url.hostname, url.port, use_ssl: url.scheme == 'https') do |http|
    http.request(request)
  end
rescue StandardError => e
  abort "Request failed: #{e.message}"
end

abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

puts JSON.pretty_generate(JSON.parse(response.body))
