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
  model: 'anthropic/claude-sonnet-4.5',
  input: 'Draw a chart of the species in birds.csv.',
  tools: [
    {
      type: 'openrouter:shell',
      parameters: { environment: {
          type: 'container_reference',
          container_id: 'bird-count',
          file_ids: ['or_file_2Kd81'],
          network_policy: {
            type: 'allowlist',
            allowed_domains: ['pypi.org', '*.pythonhosted.org']
          }
        } }
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
