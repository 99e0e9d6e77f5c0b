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
      content: 'Compute the forecast for the Minch. What should I check on my boat?'
    },
    {
      type: 'function_call',
      id: 'fc_01',
      call_id: 'call_1',
      name: 'run_forecast',
      arguments: '{"region":"Minch"}',
      status: 'completed',
      async: true
    },
    {
      role: 'assistant',
      content: 'The forecast is being computed. Check the sails and the radio.'
    },
    {
      type: 'function_call_output',
      call_id: 'call_1',
      output: '{"wind_knots":31}'
    },
    {
      type: 'configuration_update',
      reasoning: { effort: 'high' }
    },
    {
      role: 'user',
      content: 'Can I cross tomorrow?'
    }
  ],
  tools: [
    {
      type: 'function',
      name: 'run_forecast',
      description: 'Compute the weather forecast for a region, in about ten minutes',
      parameters: {
        type: 'object',
        properties: { region: { type: 'string' } },
        required: ['region'],
        additionalProperties: false
      },
      output_schema: {
        type: 'object',
        properties: { wind_knots: { type: 'number' } },
        required: ['wind_knots']
      },
      async: true
    }
  ],
  reasoning: { effort: 'low' }
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
