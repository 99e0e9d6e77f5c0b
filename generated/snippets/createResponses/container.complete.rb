require 'json'
require 'net/http'

api_key = ENV.fetch('OPENROUTER_API_KEY') { abort 'OPENROUTER_API_KEY is not set' }
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

begin
  response = Net::HTTP.start(url.hostname, url.port, use_ssl: url.scheme == 'https') do |http|
    http.request(request)
  end
rescue StandardError => e
  abort "Request failed: #{e.message}"
end

abort "HTTP #{response.code}: #{response.body}" unless response.is_a?(Net::HTTPSuccess)

puts JSON.pretty_generate(JSON.parse(response.body))
