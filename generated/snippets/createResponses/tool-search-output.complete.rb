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
