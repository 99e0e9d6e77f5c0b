require 'json'
require 'net/http'

api_key = ENV.fetch('OPENROUTER_API_KEY') { abort 'OPENROUTER_API_KEY is not set' }
url = URI('https://openrouter.ai/api/v1/responses')

request = Net::HTTP::Post.new(url)
request['Authorization'] = "Bearer #{api_key}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  model: 'openai/gpt-4o-mini',
  input: 'Oban has 11 degrees today. Take the reading down.',
  text: {
    format: {
      type: 'json_schema',
      name: 'reading',
      strict: true,
      schema: {
        type: 'object',
        properties: {
          city: { type: 'string' },
          celsius: { type: 'number' }
        },
        required: ['city', 'celsius'],
        additionalProperties: false
      }
    },
    verbosity: 'low'
  }
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
