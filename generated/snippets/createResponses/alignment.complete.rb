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
