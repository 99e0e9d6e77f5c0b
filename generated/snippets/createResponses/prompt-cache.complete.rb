require 'json'
require 'net/http'

api_key = ENV.fetch('OPENROUTER_API_KEY') { abort 'OPENROUTER_API_KEY is not set' }
url = URI('https://openrouter.ai/api/v1/responses')

request = Net::HTTP::Post.new(url)
request['Authorization'] = "Bearer #{api_key}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  model: 'openai/gpt-6-astra',
  input: [
    {
      role: 'user',
      content: [
        {
          type: 'input_text',
          text: 'The sailing directions of the Hebrides: …',
          prompt_cache_breakpoint: {
            mode: 'explicit',
            ttl: '12h'
          }
        },
        {
          type: 'input_text',
          text: 'Where can I anchor in a north wind?'
        }
      ]
    }
  ],
  prompt_cache_key: 'sailing-directions',
  prompt_cache_options: {
    mode: 'explicit',
    ttl: '30m'
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
