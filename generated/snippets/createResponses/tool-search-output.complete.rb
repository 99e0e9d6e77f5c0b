require 'json'
require 'net/http'

api_key = ENV.fetch('OPENROUTER_API_KEY') { abort 'OPENROUTER_API_KEY is not set' }
url = URI('https://openrouter.ai/api/v1/responses')

request = Net::HTTP::Post.new(url)
request['Authorization'] = "Bearer #{api_key}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  model: 'openai/gpt-5-mini',
  input: [
    {
      role: 'user',
      content: 'Is a berth free in Tobermory?'
    },
    {
      type: 'tool_search_call',
      id: 'tsc_01',
      call_id: 'call_1',
      execution: 'client',
      arguments: { query: 'free berth' },
      status: 'completed'
    },
    {
      type: 'tool_search_output',
      call_id: 'call_1',
      execution: 'client',
      status: 'completed',
      tools: [
        {
          type: 'function',
          name: 'find_berth',
          description: 'Find a free berth in a harbour',
          parameters: {
            type: 'object',
            properties: { harbour: { type: 'string' } },
            required: ['harbour'],
            additionalProperties: false
          },
          defer_loading: true
        }
      ]
    }
  ],
  tools: [
    {
      type: 'function',
      name: 'find_berth',
      description: 'Find a free berth in a harbour',
      parameters: {
        type: 'object',
        properties: { harbour: { type: 'string' } },
        required: ['harbour'],
        additionalProperties: false
      },
      defer_loading: true
    },
    {
      type: 'function',
      name: 'fuel_price',
      description: 'Get the price of fuel in a harbour',
      parameters: {
        type: 'object',
        properties: { harbour: { type: 'string' } },
        required: ['harbour'],
        additionalProperties: false
      },
      defer_loading: true
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
