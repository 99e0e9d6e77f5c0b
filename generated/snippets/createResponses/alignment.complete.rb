require 'json'
require 'net/http'

api_key = ENV.fetch('OPENROUTER_API_KEY') { abort 'OPENROUTER_API_KEY is not set' }
url = URI('https://openrouter.ai/api/v1/responses')

request = Net::HTTP::Post.new(url)
request['Authorization'] = "Bearer #{api_key}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  model: 'openai/gpt-5-mini',
  instructions: 'You are the support agent of a ferry company.',
  input: 'My ferry was cancelled. Do I get my money back?',
  plugins: [
    {
      id: 'alignment',
      rules: [
        {
          rule: 'Do not promise a refund.',
          watch: ['content']
        },
        {
          rule: 'Cancel bookings only if the customer confirms.',
          watch: ['tool_calls']
        }
      ],
      mode: 'enforce',
      threshold: 0.8,
      max_retries: 1
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
