require 'json'
require 'net/http'

api_key = ENV.fetch('OPENROUTER_API_KEY') { abort 'OPENROUTER_API_KEY is not set' }
url = URI('https://openrouter.ai/api/v1/responses')

request = Net::HTTP::Post.new(url)
request['Authorization'] = "Bearer #{api_key}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  input: [
    {
      type: 'message',
      role: 'user',
      content: 'Hello, how are you?'
    }
  ],
  tools: [
    {
      type: 'function',
      name: 'get_current_weather',
      description: 'Get the current weather in a given location',
      parameters: {
        type: 'object',
        properties: { location: { type: 'string' } }
      }
    }
  ],
  model: 'anthropic/claude-4.5-sonnet-20250929',
  temperature: 0.7,
  top_p: 0.9
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
