require 'json'
require 'net/http'

# Yields the data of each event as it arrives (WHATWG HTML, "Event stream interpretation").
def each_event(response)
  rest = ''
  data = []
  response.read_body do |chunk|
    # A CR at the end of a chunk may be the first half of a CRLF.
    *lines, rest = "#{rest}#{chunk}".split(/\r\n|\n|\r(?!\z)/, -1)
    lines.each do |line|
      if line.empty?
        yield data.join("\n") unless data.empty?
        data.clear
      elsif (field = line.match(/\A(?:\xEF\xBB\xBF)?data(?:: ?(.*))?\z/n))
        data << field[1].to_s
      end
    end
  end
end

# Parses JSON; nil if invalid.
def parse_json(text)
  JSON.parse(text, symbolize_names: true)
rescue JSON::ParserError
  nil
end

# Returns the error message in the response body, or the body.
def error_message(body)
  case parse_json(body)
  in { error: { message: String => message } } then message
  else body
  end
end

# Returns the error message in an event, or the event data.
def failure_message(event, data)
  case event
  in { error: { message: String => message } } then message
  in { response: { error: { message: String => message } } } then message
  in { message: String => message } then message
  else data
  end
end

# Prints the text of the stream as it arrives; returns false if it ends early.
def print_stream(http, request)
  http.request(request) do |response|
    unless response.is_a?(Net::HTTPSuccess)
      abort "HTTP #{response.code}: #{error_message(response.read_body.to_s)}"
    end

    each_event(response) do |data|
      return true if data == '[DONE]'

      case parse_json(data)
      in { type: 'response.output_text.delta', delta: String => text }
        print text
      in { type: 'response.failed' | 'error' } => event
        abort "Stream failed: #{failure_message(event, data)}"
      in { error: Hash | String } => event unless event.key?(:type)
        abort "Stream failed: #{failure_message(event, data)}"
      in { type: 'response.completed' | 'response.incomplete' }
        return true
      else
        # Ignore other events.
      end
    end
  end
  false
end

api_key = ENV.fetch('OPENROUTER_API_KEY', '')
abort 'OPENROUTER_API_KEY is not set' if api_key.empty?

url = URI('https://openrouter.ai/api/v1/responses')

request = Net::HTTP::Post.new(url)
request['Accept'] = 'text/event-stream'
request['Authorization'] = "Bearer #{api_key}"
request['Content-Type'] = 'application/json'
request.body = JSON.generate({
  model: 'mistralai/mistral-medium-3.1',
  input: 'Is a berth free in Tobermory?',
  tools: [
    {
      type: 'openrouter:tool_search',
      parameters: { max_results: 3 }
    },
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
  ],
  deferred_tools: {
    protocol: 'v1',
    profile: 'portable',
    validation: 'runtime',
    search: {
      type: 'bm25',
      max_results: 3
    }
  },
  stream: true
})

http = Net::HTTP.new(url.hostname, url.port)
http.use_ssl = url.scheme == 'https'
http.open_timeout = 60
http.read_timeout = 60 # between two chunks

$stdout.sync = true
begin
  abort 'Stream ended early' unless print_stream(http, request)
rescue StandardError => e
  abort "Request failed: #{e.message}"
end
puts
